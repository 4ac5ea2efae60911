/** A term of the inverted index is at most so many UTF-16 code units of a word, so that its tree stays shallow. */
const MAX_TERM = 64;

/** By what a word stands in the inverted index. Words that begin alike may share a term; they are told apart afterwards. */
export function toTerm(key: string): string {
  return key.length > MAX_TERM ? key.slice(0, MAX_TERM) : key;
}
