import { costMap, isAsciiLetter, type CharacterCost } from "./character-cost.js";
import { CENTRAL, LATIN_SIGNS, TURKISH, WESTERN, type LatinLetters } from "./latin.table.js";

const UNKNOWN = 13;
const MISPLACED = 8;
const ALONE = 5;
const ALONE_AS_WORD = 2;
const SIGN_IN_WORD = 5;
const APOSTROPHE = 0x2019;
const SOFT_HYPHEN = 0xad;

const signs = costMap(LATIN_SIGNS);

/** The languages of western Europe. */
export const westernCost = latinCost(WESTERN);
/** The languages of central Europe that are written in Latin letters. */
export const centralCost = latinCost(CENTRAL);
/** Turkish. */
export const turkishCost = latinCost(TURKISH);

/** Text in Latin letters: accented ones stand among plain ones, seldom alone, hardly ever three in a row. */
function latinCost({ small, capitals, words }: LatinLetters): CharacterCost {
  const letters = costMap([...small, ...capitals]);
  const large = costMap(capitals);
  const alone = costMap([[ALONE_AS_WORD, words]]);
  const isLetter = (code: number): boolean => isAsciiLetter(code) || letters.has(code);
  const isSmall = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (letters.has(code) && !large.has(code));
  return (code, previous, next) => {
    const bits = letters.get(code);
    if (bits === undefined) {
      const inWord = isLetter(previous) && isLetter(next) && code !== APOSTROPHE && code !== SOFT_HYPHEN;
      return (signs.get(code) ?? UNKNOWN) + (inWord ? SIGN_IN_WORD : 0);
    }
    const before = letters.has(previous);
    const after = letters.has(next);
    const crowd = before && after ? 8 : before || after ? 2 : 0;
    const isAlone = !isAsciiLetter(previous) && !isAsciiLetter(next);
    const company = isAlone ? (alone.get(code) ?? ALONE) : 0;
    return bits + company + crowd + (large.has(code) && isSmall(previous) ? MISPLACED : 0);
  };
}
