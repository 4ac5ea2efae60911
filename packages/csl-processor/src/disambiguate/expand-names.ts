import { UNAMBIGUOUS, type Disambiguation, type NameExpansion, type RenderedNames } from "../render/context.js";
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
    yield* stepsForList(own, options.addNames, levels, options.givenNameRule.startsWith("primary-name"), variable);
  }
}

function* stepsForList(
  lists: readonly RenderedNames[],
  addNames: boolean,
  levels: readonly number[],
  onlyPrimary: boolean,
  variable: string,
): Generator<{ variable: string; step: Step }> {
  const shown = largest(lists.map((list) => list.shown));
  const total = addNames ? largest(lists.map((list) => list.total)) : shown;
  for (let index = 0; index < (onlyPrimary ? Math.min(1, shown) : shown); index += 1) {
    for (const level of levels) {
      if (differ(lists, index, level)) yield { variable, step: (names) => withLevel(names, index, level) };
    }
  }
  for (let count = shown + 1; count <= total; count += 1) {
    const adding = (names: NameExpansion): NameExpansion => ({ ...names, shown: count });
    // Where one list ends and another goes on, "et al." tells them apart.
    const ends = lists.some((list) => list.total === count) && lists.some((list) => list.total > count);
    if (ends || differ(lists, count - 1, 0)) yield { variable, step: adding };
    for (const level of levels) {
      if (!differ(lists, count - 1, level)) continue;
      yield { variable, step: (names) => withLevel(adding(names), count - 1, level) };
    }
  }
}

/** Whether the names at a position read differently at a level: only then can a step tell their cites apart. */
function differ(lists: readonly RenderedNames[], index: number, level: number): boolean {
  const first = lists[0]?.textAt(index, level);
  return lists.some((list) => list.textAt(index, level) !== first);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function withLevel(names: NameExpansion, index: number, level: number): NameExpansion {
  const levels = Array.from({ length: Math.max(names.levels.length, index + 1) }, (_, at) => names.levels[at] ?? 0);
  levels[index] = Math.max(levels[index] ?? 0, level);
  return { ...names, levels };
}
