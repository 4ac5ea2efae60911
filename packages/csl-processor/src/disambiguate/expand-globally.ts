import { UNAMBIGUOUS, type Disambiguation, type RenderedNames } from "../render/context.js";
import type { CitationOptions } from "../style/style.js";
import type { Sampler } from "./disambiguate.js";
import { levelsOf } from "./levels.js";

/** A name where it is printed. */
interface Occurrence {
  readonly id: string;
  readonly list: RenderedNames;
  readonly index: number;
}

/**
 * Expands every printed name that reads like another person's until it does not (CSL 1.0.2,
 * `givenname-disambiguation-rule` other than `by-cite`). A name that no expansion tells from any other stays as it is.
 */
export function expandGlobally(
  ids: readonly string[],
  options: CitationOptions,
  state: Map<string, Disambiguation>,
  sample: Sampler,
): void {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrencesOf(ids, options, sample)) {
    const text = occurrence.list.textAt(occurrence.index, 0);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [occurrence]);
    else group.push(occurrence);
  }
  for (const group of groups.values()) {
    for (const occurrence of group) raiseLevel(occurrence, levelFor(occurrence, group, options), state);
  }
}

function occurrencesOf(ids: readonly string[], options: CitationOptions, sample: Sampler): Occurrence[] {
  const primary = options.givenNameRule.startsWith("primary-name");
  return ids.flatMap((id) =>
    sample(id, UNAMBIGUOUS).nameLists.flatMap((list) =>
      Array.from({ length: primary ? Math.min(1, list.shown) : list.shown }, (_, index) => ({ id, list, index })),
    ),
  );
}

/** The lowest level at which the name reads like those of the fewest other persons. */
function levelFor(occurrence: Occurrence, group: readonly Occurrence[], options: CitationOptions): number {
  const full = fullText(occurrence);
  const others = group.filter((other) => fullText(other) !== full);
  let best = { level: 0, alike: others.length };
  for (const level of levelsOf(options)) {
    const text = occurrence.list.textAt(occurrence.index, level);
    const alike = others.filter((other) => other.list.textAt(other.index, level) === text).length;
    if (alike < best.alike) best = { level, alike };
  }
  return best.level;
}

function fullText({ list, index }: Occurrence): string {
  return list.textAt(index, 2);
}

function raiseLevel({ id, list, index }: Occurrence, level: number, state: Map<string, Disambiguation>): void {
  if (level === 0) return;
  const disambiguation = state.get(id) ?? UNAMBIGUOUS;
  const names = new Map(disambiguation.names);
  const { shown, levels } = names.get(list.variable) ?? { shown: 0, levels: [] };
  const raised = Array.from({ length: Math.max(levels.length, index + 1) }, (_, at) => levels[at] ?? 0);
  raised[index] = Math.max(raised[index] ?? 0, level);
  names.set(list.variable, { shown, levels: raised });
  state.set(id, { ...disambiguation, names });
}
