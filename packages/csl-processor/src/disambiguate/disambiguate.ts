import { UNAMBIGUOUS, type Disambiguation, type RenderedNames } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import { expandConditions } from "./expand-conditions.js";
import { expandNames } from "./expand-names.js";
import { yearSuffix } from "./year-suffix.js";

/** How a cite reads with some disambiguation: what readers would compare. */
export interface SampleCite {
  readonly text: string;
  readonly nameLists: readonly RenderedNames[];
  /** How many `disambiguate` conditions were met. */
  readonly conditionsMet: number;
}

/** Gives the cite of an item as it would read with this disambiguation. */
export type Sampler = (id: string, disambiguation: Disambiguation) => SampleCite;

/**
 * Finds what tells items apart whose cites read the same (CSL 1.0.2, "Disambiguation"): expanded names, more names, the
 * `disambiguate` conditions, year suffixes, in this order.
 *
 * @param set the items in the order of the bibliography, in which year suffixes are given.
 * @param start what tells each from other items already.
 */
export function disambiguate(
  set: readonly string[],
  options: CitationOptions,
  start: ReadonlyMap<string, Disambiguation>,
  sample: Sampler,
): ReadonlyMap<string, Disambiguation> {
  const state = new Map(start);
  for (const rest of expandNames(set, options, state, sample)) {
    for (const same of expandConditions(rest, state, sample)) {
      if (options.addYearSuffix) addYearSuffixes(same, state);
    }
  }
  return state;
}

function addYearSuffixes(set: readonly string[], state: Map<string, Disambiguation>): void {
  set.forEach((id, index) => {
    state.set(id, { ...(state.get(id) ?? UNAMBIGUOUS), yearSuffix: yearSuffix(index) });
  });
}
