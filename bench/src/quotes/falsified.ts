import { DISHONEST } from "./dishonest-kinds.js";
import { CHANGES, type FalseKind } from "./false-kinds.js";
import { HIDDEN } from "./hidden-kinds.js";
import { choosePassage } from "./genuine.js";
import type { QuoteCase, SourceTurn } from "./passages.js";
import type { Random } from "../fuzz/random.js";
import type { Said } from "./said.js";

const TRIES = 600;

/** Falsified quotations: two in five are dishonest elisions and cuts, the others are evenly of all kinds. */
export function makeFalsified(sources: readonly SourceTurn[], said: Said, random: Random, count: number): QuoteCase[] {
  const dishonest = fill([...DISHONEST, ...HIDDEN], Math.round(count * 0.4), sources, said, random);
  const cases = [...dishonest, ...fill(CHANGES, count - dishonest.length, sources, said, random)];
  const rest = fill(CHANGES.slice(0, 1), count - cases.length, sources, said, random);
  return [...cases, ...rest].slice(0, count);
}

function fill(kinds: readonly FalseKind[], count: number, sources: readonly SourceTurn[], said: Said, random: Random): QuoteCase[] {
  const cases: QuoteCase[] = [];
  const seen = new Set<string>();
  kinds.forEach((make, at) => {
    const wanted = Math.ceil((count - cases.length) / (kinds.length - at));
    for (let made = 0, tries = 0; made < wanted && tries < TRIES * Math.max(1, wanted); tries += 1) {
      const passage = choosePassage(sources, random);
      const found = passage === null ? null : make(passage, random, { sources, said });
      if (found === null || seen.has(found.quote)) continue;
      seen.add(found.quote);
      cases.push(found);
      made += 1;
    }
  });
  return cases;
}
