import { seededRandom } from "./random.js";

/** Deals things out by chance, to each hand as many, one more or one less. */
export function deal<T>(things: readonly T[], seed: number, hands: number): T[][] {
  const random = seededRandom(seed);
  const shuffled = things.map((thing) => ({ thing, at: random() })).sort((a, b) => a.at - b.at);
  return Array.from({ length: hands }, (_, hand) => shuffled.filter((_thing, at) => at % hands === hand).map(({ thing }) => thing));
}
