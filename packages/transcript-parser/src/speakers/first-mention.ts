import type { Span } from "@colloquy/corpus-schema";
import { HONORIFICS, NAME_CONNECTORS, STRUCTURE_WORDS } from "../layout/label-words.table.js";
import { isRoleLabel } from "../layout/label-shape.js";
import { FUNCTION_WORDS } from "../metadata/function-words.table.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { recase } from "./label-parts.js";
import { COURTESY, DECLINED, OBLIQUE } from "./name-forms.table.js";

/** A full name found in the running text. */
export interface Mention {
  readonly full: string;
  readonly span: Span;
}

const SEARCHED = 400_000;
const MAX_HITS = 40;
/** What ends a label: a sign, a bracket or the line. */
const LABEL_END = /^[^\S\n]?(?:[:：([（]|\n|$)/u;
const SMALL_WORDS: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flat());

/**
 * The full name of somebody whom labels call by the family name: the given name that stands before it in the text,
 * where only one ever does. The search is bounded.
 *
 * @param family the family name in any case
 * @param initial the initial of the given name, where the label has it
 * @param isCommon whether the text also writes a word in lower case: then it is no given name
 */
export function firstMention(text: string, family: string, isCommon: (word: string) => boolean, initial = ""): Mention | null {
  if (family.length < 3 || !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(family)) return null;
  const cased = recase(family);
  let found: Mention | null = null;
  let hits = 0;
  const searched = text.slice(0, SEARCHED);
  for (let at = searched.indexOf(cased); at !== -1 && hits < MAX_HITS; at = searched.indexOf(cased, at + cased.length)) {
    const end = at + cased.length;
    if (/[\p{L}\p{M}]/u.test(searched.charAt(end))) continue;
    hits += 1;
    const before = /(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?:\s\p{Lu}\.)?)[\s\u00A0]{1,2}$/u.exec(searched.slice(Math.max(0, at - 40), at));
    // The last word of a line and the label that begins the next one are no name, nor is a word alone on the line above.
    const alone = before !== null && /^\n?$/u.test(searched.slice(Math.max(0, at - before[0].length - 1), at - before[0].length));
    if (before?.[0].includes("\n") === true && (alone || LABEL_END.test(searched.slice(end, end + 4)))) continue;
    const given = before?.[1];
    if (before === null || given === undefined || !isGiven(given, isCommon) || !given.startsWith(initial)) continue;
    const span = { start: at - before[0].length, end };
    const full = searched.slice(span.start, end).replace(/\s+/g, " ");
    if (found !== null && found.full !== full) return null;
    found ??= { full, span };
  }
  return found;
}

/** Whether a name may stand in the nominative: after `с`, `Хельгой Линдквист` would be a wrong name. */
export function mayBeNominative(full: string): boolean {
  const [given = "", ...rest] = full.split(/\s+/);
  const family = rest.at(-1) ?? "";
  return !/\p{sc=Cyrillic}/u.test(family) || DECLINED.test(family) || !OBLIQUE.test(given);
}

/** The full name of somebody whom labels call by a family name of one to three characters: `鵜飼千代（染織家）`. */
export function unspacedMention(text: string, family: string): Mention | null {
  let found: Mention | null = null;
  for (let at = text.indexOf(family); at !== -1; at = text.indexOf(family, at + family.length)) {
    const after = text.slice(at + family.length, at + family.length + 10);
    const match = /^[ \u3000]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,3}(?=[（(×✕、，,・／/\s]|$)/u.exec(after);
    if (match === null || /[\p{sc=Han}\p{sc=Kana}]/u.test(text.charAt(at - 1)) || COURTESY.test(match[0].trim())) continue;
    const span = { start: at, end: at + family.length + match[0].length };
    const full = text.slice(span.start, span.end);
    if (found !== null && found.full !== full) return null;
    found ??= { full, span };
  }
  return found;
}

function isGiven(word: string, isCommon: (word: string) => boolean): boolean {
  const bare = word.toLowerCase().replace(/\.| \p{L}$/gu, "");
  const [first = bare] = bare.split(" ");
  const title = OFFICE_WORDS.has(first) || HONORIFICS.has(first) || STRUCTURE_WORDS.has(first) || NAME_CONNECTORS.has(first);
  return !title && !SMALL_WORDS.has(first) && !isRoleLabel(first) && !isCommon(first);
}
