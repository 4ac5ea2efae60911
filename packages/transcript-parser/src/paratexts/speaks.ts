import { FIRST_PERSON_WORDS, SECOND_PERSON_WORDS } from "./tail-words.table.js";

const ENGLISH_FIRST = /(?<![\p{L}'’])(?:I|I['’](?:m|ve|d|ll)|my|me|myself)(?![\p{L}'’.])/u;
const OTHER_FIRST = words(FIRST_PERSON_WORDS);
const DENSE_FIRST = /我|私|僕|俺|わたし|ぼく/u;
const SECOND = words(SECOND_PERSON_WORDS);

/** Who speaks of themselves is still speaking. */
export function speaksOfSelf(text: string): boolean {
  return ENGLISH_FIRST.test(text) || OTHER_FIRST.test(text) || DENSE_FIRST.test(text);
}

/** Who speaks to somebody is still speaking. */
export function speaksToOthers(text: string): boolean {
  return SECOND.test(text);
}

function words(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}'’])(?:${list.join("|")})(?![\\p{L}\\p{M}'’])`, "iu");
}
