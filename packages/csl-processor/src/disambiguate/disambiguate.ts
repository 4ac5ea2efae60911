import { UNAMBIGUOUS, type Disambiguation, type RenderedNames } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import { expandConditions } from "./expand-conditions.js";
import { expandNames } from "./expand-names.js";
import { expandGlobally } from "./expand-globally.js";
import { partition } from "./partition.js";
import { yearSuffix } from "./year-suffix.js";

/** How a cite reads with some disambiguation: what readers would compare. */
export interface SampleCite {
  readonly text: string;
  readonly nameLists: readonly RenderedNames[];
  /** How many `disambiguate` conditions were met. */
  readonly conditionsMet: number;
}

/** Renders the cite of an item as it would read with this disambiguation. */
export type Sampler = (id: string, disambiguation: Disambiguation) => SampleCite;

/**
 * Finds for every item what tells its cites from those of the others (CSL 1.0.2, "Disambiguation"): expanded names,
 * more names, the `disambiguate` conditions, year suffixes, in this order. Only cites that read the same are looked at.
 *
 * @param ids the items in the order of the bibliography, in which year suffixes are given.
 */
export function disambiguate(
  ids: readonly string[],
  options: CitationOptions,
  sample: Sampler,
): ReadonlyMap<string, Disambiguation> {
  const state = new Map<string, Disambiguation>(ids.map((id) => [id, UNAMBIGUOUS]));
  if (options.addGivenName && options.givenNameRule !== "by-cite") expandGlobally(ids, options, state, sample);
  for (const set of partition(ids, state, sample)) {
    if (set.length < 2) continue;
    for (const rest of expandNames(set, options, state, sample)) {
      for (const same of expandConditions(rest, state, sample)) {
        if (options.addYearSuffix) addYearSuffixes(same, state);
      }
    }
  }
  return state;
}

function addYearSuffixes(set: readonly string[], state: Map<string, Disambiguation>): void {
  set.forEach((id, index) => {
    state.set(id, { ...(state.get(id) ?? UNAMBIGUOUS), yearSuffix: yearSuffix(index) });
  });
}
