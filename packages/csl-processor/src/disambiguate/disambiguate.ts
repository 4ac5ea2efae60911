import { UNAMBIGUOUS, type Disambiguation, type RenderedNames } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import { expandNames } from "./expand-names.js";
import { expandGlobally } from "./expand-globally.js";
import { partition } from "./partition.js";
import { yearSuffix } from "./year-suffix.js";

/** How a cite reads with some disambiguation: what readers would compare. */
export interface SampleCite {
  readonly text: string;
  readonly nameLists: readonly RenderedNames[];
  /** Whether the style has a `disambiguate` condition that was asked. */
  readonly conditionAsked: boolean;
}

/** Renders the cite of an item as it would read with this disambiguation. */
export type Sampler = (id: string, disambiguation: Disambiguation) => SampleCite;

/**
 * Finds for every item what tells its cites from those of the others (CSL 1.0.2, "Disambiguation"): expanded names,
 * more names, the `disambiguate` condition, year suffixes, in this order. Only cites that read the same are looked at.
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
      for (const same of trySets(rest, state, sample)) {
        if (options.addYearSuffix) addYearSuffixes(same, state);
      }
    }
  }
  return state;
}

/** Sets the condition where it tells at least two items apart; returns the sets that still read the same. */
function trySets(set: readonly string[], state: Map<string, Disambiguation>, sample: Sampler): string[][] {
  const asked = set.some((id) => sample(id, state.get(id) ?? UNAMBIGUOUS).conditionAsked);
  if (!asked) return [[...set]];
  const candidate = new Map(set.map((id) => [id, { ...(state.get(id) ?? UNAMBIGUOUS), condition: true }]));
  const parts = partition(set, candidate, sample);
  if (parts.length === 1) return [[...set]];
  for (const [id, disambiguation] of candidate) state.set(id, disambiguation);
  return parts.filter((part) => part.length > 1);
}

function addYearSuffixes(set: readonly string[], state: Map<string, Disambiguation>): void {
  set.forEach((id, index) => {
    state.set(id, { ...(state.get(id) ?? UNAMBIGUOUS), yearSuffix: yearSuffix(index) });
  });
}
