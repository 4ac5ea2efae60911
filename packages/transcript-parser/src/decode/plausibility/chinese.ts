import { costMap, isAsciiLetter, type CharacterCost, type CostGroup } from "./character-cost.js";
import {
  BOTH_FREQUENT,
  BOTH_MOST_FREQUENT,
  SIMPLIFIED_FREQUENT,
  SIMPLIFIED_MOST_FREQUENT,
  TRADITIONAL_FREQUENT,
  TRADITIONAL_MOST_FREQUENT,
} from "./han.table.js";

const RARE_HAN = 15;
const SIGNS: readonly CostGroup[] = [
  [5.5, "，。"],
  [7, "、：；？！“”（）《》「」"],
  [9, "…—・·『』　～〈〉【】‘’％．"],
];

const simplified = costMap([
  [8, BOTH_MOST_FREQUENT + SIMPLIFIED_MOST_FREQUENT],
  [10, BOTH_FREQUENT + SIMPLIFIED_FREQUENT],
  // GBK can spell traditional Chinese too.
  [12, TRADITIONAL_MOST_FREQUENT + TRADITIONAL_FREQUENT],
  ...SIGNS,
]);
const traditional = costMap([
  [8, BOTH_MOST_FREQUENT + TRADITIONAL_MOST_FREQUENT],
  [10, BOTH_FREQUENT + TRADITIONAL_FREQUENT],
  ...SIGNS,
]);

/** Simplified Chinese. */
export const simplifiedCost: CharacterCost = (code, previous, next) => chineseCost(simplified, code, previous, next);

/** Traditional Chinese. */
export const traditionalCost: CharacterCost = (code, previous, next) => chineseCost(traditional, code, previous, next);

function chineseCost(known: ReadonlyMap<number, number>, code: number, previous: number, next: number): number {
  const bits = known.get(code) ?? rareCost(code, previous);
  // A single Chinese character in the middle of a Latin word is two letters that were read together.
  return bits + (isAsciiLetter(previous) ? 2 : 0) + (isAsciiLetter(next) ? 2 : 0);
}

function rareCost(code: number, previous: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return RARE_HAN;
  if (code >= 0xff01 && code <= 0xff5e) return previous >= 0xff01 && previous <= 0xff5e ? 6.5 : 11;
  if (code === 0xfffd) return 20;
  return 16;
}
