import type { LabelGroup } from "./label-groups.js";

const LEAST = 3;
/** Of the sure labels: a phrase in half of the answers of one speaker is none. */
const LEAST_SHARE = 0.5;
const LEAST_TAKEN = 0.8;
const MAX_WORDS = 6;

/**
 * Tells whether the labels of a group take turns with those that are sure, as words for somebody do that are no name
 * (`Department spokesperson (00:12):`): between two of them stands a sure one nearly always, and they are as many.
 *
 * @param sure lines of the sure labels, in order
 */
export function turnTaking(sure: readonly number[]): (group: LabelGroup) => boolean {
  return ({ below, label, ending, barred }) => {
    const [first] = below;
    if (barred || first === undefined || !(ending === "colon" || (ending === "line" && first.sign === ":"))) return false;
    if (below.length < Math.max(LEAST, LEAST_SHARE * sure.length) || label.split(/\s+/).length > MAX_WORDS || !/^[\p{Lu}\p{Lo}]/u.test(label)) return false;
    let at = 0;
    let taken = 0;
    for (const [index, { line }] of below.entries()) {
      const before = at;
      while (at < sure.length && (sure[at] ?? 0) < line) at += 1;
      if (index > 0 && at > before) taken += 1;
    }
    return taken >= LEAST_TAKEN * (below.length - 1);
  };
}
