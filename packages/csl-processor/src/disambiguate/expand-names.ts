import { UNAMBIGUOUS, type Disambiguation, type NameExpansion } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import type { Sampler } from "./disambiguate.js";
import { levelsOf } from "./levels.js";
import { partition } from "./partition.js";

/** A change to the names of every cite of a set. */
type Step = (names: NameExpansion) => NameExpansion;

interface Expansion {
  readonly options: CitationOptions;
  readonly state: Map<string, Disambiguation>;
  readonly sample: Sampler;
}

/**
 * Tells cites of a set apart by their names: given names of the names that are shown, then more names, with their
 * given names. A step that splits the set is kept, one that does not is undone.
 *
 * @returns the sets that still read the same.
 */
export function expandNames(
  set: readonly string[],
  options: CitationOptions,
  state: Map<string, Disambiguation>,
  sample: Sampler,
): string[][] {
  return options.addGivenName || options.addNames ? refine(set, { options, state, sample }) : [[...set]];
}

function refine(set: readonly string[], expansion: Expansion): string[][] {
  const { state, sample } = expansion;
  for (const { variable, step } of stepsFor(set, expansion)) {
    const candidate = new Map(set.map((id) => [id, applyStep(state.get(id) ?? UNAMBIGUOUS, variable, step)]));
    const parts = partition(set, candidate, sample);
    if (parts.length === 1) continue;
    for (const [id, disambiguation] of candidate) state.set(id, disambiguation);
    return parts.flatMap((part) => (part.length === 1 ? [] : refine(part, expansion)));
  }
  return [[...set]];
}

function applyStep(disambiguation: Disambiguation, variable: string, step: Step): Disambiguation {
  const names = new Map(disambiguation.names);
  names.set(variable, step(names.get(variable) ?? { shown: 0, levels: [] }));
  return { ...disambiguation, names };
}

/** The steps to try, in the order of the specification. */
function* stepsFor(set: readonly string[], expansion: Expansion): Generator<{ variable: string; step: Step }> {
  const { options, state, sample } = expansion;
  const lists = set.flatMap((id) => sample(id, state.get(id) ?? UNAMBIGUOUS).nameLists);
  const levels = options.addGivenName ? levelsOf(options) : [];
  for (const variable of new Set(lists.map((list) => list.variable))) {
    const own = lists.filter((list) => list.variable === variable);
    const shown = Math.max(...own.map((list) => list.shown));
    const total = Math.max(...own.map((list) => list.total));
    const expandable = options.givenNameRule.startsWith("primary-name") ? Math.min(1, shown) : shown;
    for (let index = 0; index < expandable; index += 1) {
      for (const level of levels) yield { variable, step: (names) => withLevel(names, index, level) };
    }
    if (!options.addNames) continue;
    for (let count = shown + 1; count <= total; count += 1) {
      yield { variable, step: (names) => ({ ...names, shown: count }) };
      for (const level of levels) {
        yield { variable, step: (names) => withLevel({ ...names, shown: count }, count - 1, level) };
      }
    }
  }
}

function withLevel(names: NameExpansion, index: number, level: number): NameExpansion {
  const levels = Array.from({ length: Math.max(names.levels.length, index + 1) }, (_, at) => names.levels[at] ?? 0);
  levels[index] = Math.max(levels[index] ?? 0, level);
  return { ...names, levels };
}
