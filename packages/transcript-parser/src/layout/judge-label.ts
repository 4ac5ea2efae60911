import {
  HEADER_KEYS,
  NAME_CONNECTORS,
  NAME_PARTICLES,
  NOTICE_WORDS,
  ROLE_LABELS,
  UNIDENTIFIED_LABELS,
} from "./label-words.table.js";

/** Why a label was accepted or rejected. */
export type LabelReason =
  | "role-word"
  | "repeated"
  | "like-others"
  | "given"
  | "refused"
  | "notice-word"
  | "front-matter-key"
  | "heading"
  | "sentence"
  | "single";

const MAX_WORDS = 8;

/** A label in the form in which labels are compared: lower case, single spaces, no final full stop. */
export function foldLabel(label: string): string {
  return label.replace(/\s+/g, " ").trim().replace(/\.$/, "").toLowerCase();
}

/** Whether a label is a word of a notice or an address, and never a speaker. */
export function isNotice(label: string): boolean {
  return NOTICE_WORDS.has(foldLabel(label));
}

/** Whether a label is a key of front matter. Some keys (`Interviewer`) are labels of turns elsewhere. */
export function isHeaderKey(label: string): boolean {
  return HEADER_KEYS.has(foldLabel(label));
}

/** Whether a label names a role, or a voice that is not identified. */
export function isRoleLabel(label: string): boolean {
  const folded = foldLabel(label).replace(/[\s#]*\d+$/, "");
  return ROLE_LABELS.has(folded) || UNIDENTIFIED_LABELS.has(folded);
}

/**
 * Whether a label has the shape of a name or title: few words, each with a capital or a caseless letter at its start,
 * or one of the small words that stand inside names. A particle may begin it where a capital follows (`de la Cruz`).
 * What stands in parentheses is not looked at.
 */
export function isNameShaped(label: string): boolean {
  const words = label
    .replace(/\([^()]*\)/g, " ")
    .split(/[\s,/]+/)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > MAX_WORDS) return false;
  const first = words.findIndex((word) => !NAME_PARTICLES.has(word));
  return first !== -1 && words.slice(first).every((word, index) => isNameWord(word, index));
}

function isNameWord(word: string, index: number): boolean {
  if (/^\p{N}+\.?$/u.test(word)) return index > 0;
  if (/^[“"‘'(]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)) return true;
  // `al-Rashid`, `d’Arc`.
  if (/^\p{Ll}{1,3}[-'’ʼ]\p{Lu}/u.test(word)) return true;
  return index > 0 && NAME_CONNECTORS.has(word.toLowerCase());
}
