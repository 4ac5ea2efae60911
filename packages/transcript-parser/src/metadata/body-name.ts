import { BODY_WORDS } from "./front-lines.table.js";

const MAX_WORDS = 8;
const ARTICLES: ReadonlySet<string> = new Set(["the", "la", "le", "el", "die", "das", "der", "o", "a", "il"]);

/** Whether a line is the name of a body and nothing else: it begins or ends with a word for one (`Embassy of …`). */
export function isBodyName(line: string): boolean {
  if (line.length > 80 || /[.:;?!|\d"“”]/.test(line) || !/^[\p{Lu}\p{Lo}]/u.test(line)) return false;
  const words = line.toLowerCase().split(/[\s,]+/);
  if (words.length > MAX_WORDS || words.length < 2) return false;
  const first = ARTICLES.has(words[0] ?? "") ? words[1] : words[0];
  return BODY_WORDS.has(first ?? "") || (BODY_WORDS.has(words.at(-1) ?? "") && words.length < 6);
}
