import { FOREIGN_DOUBLES, LATIN_DOUBLES } from "./characters.table.js";
import type { Token } from "./token.js";

const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const ALL_LATIN_DOUBLES = new RegExp(`^[${LATIN_DOUBLES}]+$`, "u");
const ALL_FOREIGN_DOUBLES = new RegExp(`^[${FOREIGN_DOUBLES}]+$`, "u");

/**
 * Words in which letters pass for those of another script: Latin beside Cyrillic or Greek ones in one word, or, in a
 * text that is mostly in the other script, a word of letters that all have a double there.
 */
export function findLookAlikes(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ kind }) => kind === "word");
  const latin = words.filter(({ raw }) => LATIN.test(raw)).length;
  const foreign = words.filter(({ raw }) => FOREIGN.test(raw)).length;
  return words.filter(({ raw }) => {
    if (LATIN.test(raw) && FOREIGN.test(raw)) return true;
    return latin > foreign ? ALL_FOREIGN_DOUBLES.test(raw) : foreign > latin && ALL_LATIN_DOUBLES.test(raw);
  });
}
