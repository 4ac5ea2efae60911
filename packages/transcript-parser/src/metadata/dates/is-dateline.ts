import { findDates } from "./find-dates.js";

const MAX_DATELINE = 100;
const MAX_OTHER_WORDS = 6;

/** Whether a text is a date with at most a place or an occasion beside it, and not the end of a sentence. */
export function isDateline(text: string): boolean {
  if (text.length > MAX_DATELINE) return false;
  const [first] = findDates(text);
  if (first === undefined) return false;
  if (/\p{Ll}{3}[.!?]$/u.test(text)) return false;
  const rest = text.slice(0, first.span.start) + text.slice(first.span.end);
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= MAX_OTHER_WORDS;
}
