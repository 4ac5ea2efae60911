/** So many lines that follow one another, and so many of them in mid-sentence, are those of a text broken by hand. */
const LEAST_PAIRS = 6;
const GOING_ON = 0.3;
const SENTENCE_END = /[.!?:;…。！？؟]["”’»›)\]]*$/u;

/**
 * Whether paragraphs are the lines of a text that was broken by hand.
 *
 * @param pairs how many paragraphs follow one another without an empty one between them
 * @param goingOn how many of these pairs are one sentence
 */
export function areBrokenLines(pairs: number, goingOn: number): boolean {
  return pairs >= LEAST_PAIRS && goingOn >= GOING_ON * pairs;
}

/** Whether a line goes on in the next one: it ends in mid-sentence, and the next one begins with a small letter. */
export function goesOn(before: string, after: string): boolean {
  return !SENTENCE_END.test(before.slice(-8).trimEnd()) && /^\p{Ll}/u.test(after.slice(0, 40).trimStart());
}
