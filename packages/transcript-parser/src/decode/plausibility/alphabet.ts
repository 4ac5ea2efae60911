import { ARABIC, GREEK, HEBREW, type Alphabet } from "./alphabets.table.js";
import { costMap, isAsciiLetter, type CharacterCost } from "./character-cost.js";

const UNKNOWN = 14;
const MISPLACED = 8;
const AFTER_FINAL = 6;
const AFTER_LATIN_WORD = 4;

/** Arabic and Persian. The Latin letters of windows-1256 are there for French, and rare. */
export const arabicCost = alphabetCost(ARABIC);
/** Modern Greek. */
export const greekCost = alphabetCost(GREEK);
/** Modern Hebrew. */
export const hebrewCost = alphabetCost(HEBREW);

/** Text in one alphabet: words are of its letters throughout. */
function alphabetCost(alphabet: Alphabet): CharacterCost {
  const letters = costMap([...alphabet.letters, ...alphabet.capitals]);
  const capitals = costMap(alphabet.capitals);
  const marks = costMap([[6, alphabet.marks]]);
  const finals = costMap([[AFTER_FINAL, alphabet.finals]]);
  const signs = costMap(alphabet.signs);
  return (code, previous, next, afterLatin) => {
    const bits = letters.get(code);
    if (bits !== undefined) {
      const before = isLatin(previous) ? MISPLACED : afterLatin ? AFTER_LATIN_WORD : 0;
      const mixed = before + (isLatin(next) ? MISPLACED : 0);
      const isMisplaced = capitals.has(code) && letters.has(previous) && !capitals.has(previous);
      return bits + mixed + (finals.get(previous) ?? 0) + (isMisplaced ? MISPLACED : 0);
    }
    if (marks.has(code)) return 6 + (letters.has(previous) || marks.has(previous) ? 0 : MISPLACED);
    return signs.get(code) ?? UNKNOWN;
  };
}

function isLatin(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code <= 0xff);
}
