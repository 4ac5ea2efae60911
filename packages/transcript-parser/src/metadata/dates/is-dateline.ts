import { findDates } from "./find-dates.js";

const MAX_DATELINE = 100;
const MAX_OTHER_WORDS = 6;
/** An approximate year is said of much that is no dateline: it has a place beside it and no more. */
const MAX_WORDS_BESIDE_YEAR = 3;
/** How many characters stand for a word where words are written without spaces. */
const CHARACTERS_OF_WORD = 2.5;

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu;
/** A full stop after a whole word; after an abbreviation or figure it ends no sentence for sure. */
const SENTENCE_END = /(?:\p{Ll}|\p{Lo}){3}[.!?…؟۔]["'”’»)\]]{0,3}$/u;
const UNSPACED_SENTENCE_END = /[。！？]["”’」』）)]{0,3}$/u;

/**
 * Whether a text is a date with at most a place, a weekday, a time or an occasion beside it, and not the end of a
 * sentence.
 */
export function isDateline(text: string): boolean {
  if (text.length > MAX_DATELINE) return false;
  const [date] = findDates(text);
  if (date === undefined) return false;
  const before = text.slice(0, date.span.start);
  const after = text.slice(date.span.end);
  const words = countWords(before) + countWords(after);
  // The last word may be the date's own: 2 марта 2004 года.
  if (SENTENCE_END.test(after) || (words > 0 && UNSPACED_SENTENCE_END.test(after))) return false;
  return words <= (/^\d{4}~$/.test(date.edtf) ? MAX_WORDS_BESIDE_YEAR : MAX_OTHER_WORDS);
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, " ").split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return spaced + Math.ceil(unspaced / CHARACTERS_OF_WORD);
}
