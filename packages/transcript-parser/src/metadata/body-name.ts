import { BODY_WORDS } from "./front-lines.table.js";

const MAX_WORDS = 8;
const ARTICLES: ReadonlySet<string> = new Set(["the", "la", "le", "el", "die", "das", "der", "o", "a", "il"]);

/** `City of Bellhaven`. */
const JURISDICTION = /^(?:the )?(?:city|town|county|state|republic|commonwealth|province|kingdom) of \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/iu;
/** A line with one of these names what a body does. */
const SITTING_WORDS: ReadonlySet<string> = new Set([
  ...["meeting", "hearing", "session", "interview", "conference", "briefing", "minutes", "transcript", "press"],
  ...["report", "statement", "bill", "act", "debate"],
]);

/** Whether a line is the name of a body and nothing else: it begins or ends with a word for one (`Embassy of …`). */
export function isBodyName(line: string): boolean {
  if (line.length > 80 || /[.:;?!|\d"“”]/.test(line) || !/^[\p{Lu}\p{Lo}]/u.test(line)) return false;
  if (JURISDICTION.test(line)) return true;
  const words = line.toLowerCase().split(/[\s,]+/);
  if (words.some((word) => SITTING_WORDS.has(word))) return false;
  if (words.length > MAX_WORDS || words.length < 2) return false;
  const first = ARTICLES.has(words[0] ?? "") ? words[1] : words[0];
  return BODY_WORDS.has(first ?? "") || (BODY_WORDS.has(words.at(-1) ?? "") && words.length < 6);
}
