import { UNAMBIGUOUS, type Disambiguation } from "../render/context.js";
import type { Sampler } from "./disambiguate.js";

/** Sorts items into sets whose cites read the same, each in the given order. */
export function partition(
  ids: readonly string[],
  state: ReadonlyMap<string, Disambiguation>,
  sample: Sampler,
): string[][] {
  const sets = new Map<string, string[]>();
  for (const id of ids) {
    const { text } = sample(id, state.get(id) ?? UNAMBIGUOUS);
    const set = sets.get(text);
    if (set === undefined) sets.set(text, [id]);
    else set.push(id);
  }
  return [...sets.values()];
}
