import { isRoleLabel } from "../layout/label-shape.js";
import type { TurnDraft } from "../turns/turn-draft.js";
import { isUnnamedVoice, VOICE } from "../voices/voice.js";
import { labelParts } from "./label-parts.js";

const LEAST_FAMILY = 4;

/**
 * The label of whoever made the statement before the first label: the one whom the title names and who is not labelled
 * right after it. Undefined where that is nobody, or several.
 */
export function openerAmong(turns: readonly TurnDraft[], title: string): string | undefined {
  const next = familyOf(turns.find(({ begin }) => begin.voice !== VOICE.opener)?.begin.voice ?? "");
  const named = new Set(
    turns.map(({ begin }) => begin.voice).filter((label) => familyOf(label) !== next && !isUnnamedVoice(label) && !isRoleLabel(label) && isNamedIn(title, label)),
  );
  const families = new Set([...named].map((label) => familyOf(label)));
  return families.size === 1 ? [...named][0] : undefined;
}

function familyOf(label: string): string {
  return labelParts(label).name.split(/[\s.]+/).at(-1)?.toLowerCase() ?? "";
}

/** Whether a title holds a family name, also in another case: `Вересаева` is `Вересаев`. */
function isNamedIn(title: string, label: string): boolean {
  const family = familyOf(label);
  const dense = /^[\p{sc=Han}\p{sc=Hang}]{2,}/u.test(family);
  if (family.length < LEAST_FAMILY && !dense) return false;
  const folded = title.toLowerCase();
  const at = folded.indexOf(family);
  if (at === -1) return false;
  if (dense) return true;
  const rest = /^[\p{L}\p{M}'’-]*/u.exec(folded.slice(at + family.length, at + family.length + 12))?.[0] ?? "";
  return !/[\p{L}\p{M}]/u.test(folded.charAt(at - 1)) && (rest === "" || /^(?:а|у|ым|ом|ем|е|ой|ого|ому|s|['’]s)$/u.test(rest));
}
