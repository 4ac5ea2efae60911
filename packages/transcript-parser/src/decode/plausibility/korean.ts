import { costMap, isAsciiLetter, type CharacterCost } from "./character-cost.js";
import { HANGUL_FREQUENT, HANGUL_MOST_FREQUENT } from "./korean.table.js";

const known = costMap([
  [7, HANGUL_MOST_FREQUENT],
  [8.5, HANGUL_FREQUENT],
  [8, "·“”‘’…「」『』、。"],
]);

/** Korean text: Hangul, with spaces between the words. */
export const koreanCost: CharacterCost = (code, previous, next) => {
  const bits = known.get(code) ?? rareCost(code);
  return bits + (isAsciiLetter(previous) ? 2 : 0) + (isAsciiLetter(next) ? 2 : 0);
};

function rareCost(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return 12.5;
  if (code >= 0x4e00 && code <= 0x9fff) return 15;
  return code === 0xfffd ? 20 : 16;
}
