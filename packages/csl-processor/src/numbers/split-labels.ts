import type { LocatorWord } from "../locale/locator-words.js";

/** A stretch of a locator or number: what a label within the text introduces, or what stands before the first. */
export interface LabelledNumber {
  /** The label with what parts it from the stretch before and from its value; absent before the first label. */
  readonly label?: LocatorWord & { readonly before: string; readonly after: string };
  readonly value: string;
}

/** What finds a label by the word that is written. */
export type FindLocatorWord = (word: string) => LocatorWord | undefined;

/** What a label must be followed by: a number in digits, a roman one, or a single letter. */
const VALUE = "(?=\\d|[ivxlcdm]+(?![\\p{L}.])|[IVXLCDM]+(?![\\p{L}.])|\\p{Lu}(?![\\p{L}.]))";
const INNER = new RegExp(`([,;&]\\s*)([^\\s\\d,;&]{1,30})(\\s*)${VALUE}`, "gu");
const LEADING = new RegExp(`^([^\\s\\d,;&]{1,30})\\s*${VALUE}(.*)$`, "su");

/** Cuts a locator or number before each label that stands after a comma or the like: `12, n. 3` has two stretches. */
export function splitLabels(text: string, find: FindLocatorWord): LabelledNumber[] {
  const stretches: LabelledNumber[] = [];
  let label: LabelledNumber["label"];
  let start = 0;
  for (const match of text.matchAll(INNER)) {
    const [whole, before = "", word = "", after = ""] = match;
    const found = find(word.toLowerCase());
    if (found === undefined) continue;
    stretches.push({ ...(label && { label }), value: text.slice(start, match.index) });
    label = { ...found, before, after };
    start = match.index + whole.length;
  }
  return [...stretches, { ...(label && { label }), value: text.slice(start) }];
}

/** The label that a locator starts with, and what is left of it. */
export function leadingLabel(text: string, find: FindLocatorWord): { label: string; rest: string } | undefined {
  const [, word = "", rest = ""] = LEADING.exec(text) ?? [];
  const found = find(word.toLowerCase());
  return found && { label: found.term, rest };
}
