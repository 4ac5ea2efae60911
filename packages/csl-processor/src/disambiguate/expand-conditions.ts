import { UNAMBIGUOUS, type Disambiguation } from "../render/context.js";
import type { Sampler } from "./disambiguate.js";
import { partition } from "./partition.js";

/**
 * Lets `disambiguate` conditions hold for cites that still read the same (CSL 1.0.2, "Choose", `disambiguate`): none
 * where all together tell no two apart; else the first, and each next one as long as the one before told some apart.
 *
 * @returns the sets that still read the same.
 */
export function expandConditions(
  set: readonly string[],
  state: Map<string, Disambiguation>,
  sample: Sampler,
): string[][] {
  const [{ conditions: held } = UNAMBIGUOUS] = set.map((id) => state.get(id) ?? UNAMBIGUOUS);
  const met = set.map((id) => sample(id, state.get(id) ?? UNAMBIGUOUS).conditionsMet);
  if (!met.some((count) => count > held)) return [[...set]];
  if (partition(set, withConditions(set, Number.POSITIVE_INFINITY, state), sample).length === 1) return [[...set]];
  const candidate = withConditions(set, held + 1, state);
  for (const [id, disambiguation] of candidate) state.set(id, disambiguation);
  const parts = partition(set, candidate, sample);
  if (parts.length === 1) return parts;
  return parts.flatMap((part) => (part.length === 1 ? [] : expandConditions(part, state, sample)));
}

function withConditions(
  set: readonly string[],
  conditions: number,
  state: ReadonlyMap<string, Disambiguation>,
): ReadonlyMap<string, Disambiguation> {
  return new Map(set.map((id) => [id, { ...(state.get(id) ?? UNAMBIGUOUS), conditions }]));
}
