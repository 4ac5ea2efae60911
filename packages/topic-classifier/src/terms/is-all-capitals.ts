import type { Tokens } from "../tokenize/tokens.js";

/** From so many words on, capitals without a single lower-case letter are a way of writing and no acronyms. */
const FEWEST_WORDS = 6;

/** Whether a text is written all in capitals, as captions often are, so that case tells nothing about its words. */
export function isAllCapitals(tokens: Tokens): boolean {
  let words = 0;
  for (const { written, text } of tokens.forms) {
    if (written !== written.toUpperCase()) return false;
    if (written !== text) words += 1;
  }
  return words >= FEWEST_WORDS;
}
