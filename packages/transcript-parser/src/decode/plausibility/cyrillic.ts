import { costMap, isAsciiLetter, type CharacterCost } from "./character-cost.js";
import { CYRILLIC_SIGNS, OTHER_CYRILLIC, RUSSIAN_FOLLOWERS } from "./cyrillic.table.js";

const UNKNOWN = 14;
const MISPLACED = 8;
const NEVER_FOLLOWS = 10;
const OTHER_LETTER = 7.5;
const AFTER_LATIN_WORD = 4;

const signs = costMap(CYRILLIC_SIGNS);
const others = new Set(Array.from(OTHER_CYRILLIC, (letter) => letter.charCodeAt(0)));
const followers = new Map(
  Object.entries(RUSSIAN_FOLLOWERS).map(([letter, row]) => [letter.charCodeAt(0), followerCosts(row)]),
);
const initials = followers.get(0x20);

/**
 * Cyrillic text, judged by which letter follows which and by how words are capitalised. In KOI8-R and windows-1251
 * the same bytes are letters, in another order and with capitals and small letters exchanged.
 */
export const cyrillicCost: CharacterCost = (code, previous, next, afterLatin) => {
  const letter = smallLetter(code);
  if (letter === 0) return signs.get(code) ?? (code === previous && isFrame(code) ? 2 : UNKNOWN);
  const before = smallLetter(previous);
  const latin = isAsciiLetter(previous) ? MISPLACED : afterLatin ? AFTER_LATIN_WORD : 0;
  const mixed = latin + (isAsciiLetter(next) ? MISPLACED : 0);
  return mixed + letterCost(letter, before) + capitalCost(code !== letter, before, previous);
};

function letterCost(letter: number, before: number): number {
  if (others.has(letter)) return OTHER_LETTER;
  if (others.has(before)) return 5.5;
  return (before === 0 ? initials : followers.get(before))?.get(letter) ?? NEVER_FOLLOWS;
}

/** Words begin with a capital, or are of capitals altogether. */
function capitalCost(isCapital: boolean, before: number, previous: number): number {
  if (before === 0) return isCapital ? 2 : 0;
  const afterCapital = before !== previous;
  if (isCapital) return afterCapital ? 0.5 : MISPLACED;
  return afterCapital ? 1 : 0;
}

/** A Cyrillic letter as a small one; 0 for everything else. */
function smallLetter(code: number): number {
  if (code >= 0x430 && code <= 0x45f) return code;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  if (code >= 0x400 && code <= 0x40f) return code + 0x50;
  return code === 0x490 || code === 0x491 ? 0x491 : 0;
}

/** Lines that frame a table, as files of that time have them. */
function isFrame(code: number): boolean {
  return code >= 0x2500 && code <= 0x257f;
}

function followerCosts(row: string): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  for (const letter of row) {
    const rank = costs.size;
    const bits = rank < 3 ? 3 : rank < 7 ? 4 : rank < 13 ? 5 : 6.5;
    if (!costs.has(letter.charCodeAt(0))) costs.set(letter.charCodeAt(0), bits);
  }
  return costs;
}
