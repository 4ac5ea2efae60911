import type { Recipe, RecipeSpeaker, Speaker } from "@colloquy/corpus-schema";
import type { InputTranscript } from "../input/input-transcript.js";
import { labelKey } from "../inspection/label-key.js";
import { WORDLESS_ENDINGS } from "../inspection/label-words.table.js";

/**
 * What was learned of documents, as a recipe for the series that they belong to: the labels that were accepted, and who
 * is behind them. What holds for one text alone (its title, its date) is left out unless it was given.
 */
export class SeriesRecipe {
  readonly #given: Partial<Recipe>;
  readonly #labels = new Map<string, string>();
  readonly #speakers = new Map<string, { readonly label: string; speaker: RecipeSpeaker }>();

  /** @param given what a person said of the documents: it stays as it is */
  constructor(given: Partial<Recipe>) {
    this.#given = given;
  }

  /** Takes what was learned of a transcript. */
  add({ transcript, parsed }: InputTranscript): void {
    for (const { label, accepted, ending } of parsed?.report.labels ?? []) {
      const key = labelKey(label);
      if (accepted && !WORDLESS_ENDINGS.has(ending) && !this.#labels.has(key)) this.#labels.set(key, label);
    }
    for (const speaker of transcript.speakers) for (const label of speaker.labels) this.#addSpeaker(label, speaker);
  }

  #addSpeaker(label: string, speaker: Speaker): void {
    const found = describe(label, speaker);
    const known = this.#speakers.get(labelKey(label));
    this.#speakers.set(labelKey(label), {
      label: known?.label ?? label,
      speaker: known === undefined ? found : common(known.speaker, found),
    });
  }

  /** The recipe. */
  recipe(): Recipe {
    const { layout, speakers } = this.#given;
    const given = new Map((layout?.labels ?? []).map((label) => [labelKey(label), label]));
    const labels = [...new Map([...given, ...this.#labels, ...given]).values()];
    const found = [...this.#speakers.values()]
      .filter(({ speaker }) => Object.keys(speaker).length > 0)
      .map(({ label, speaker }): [string, RecipeSpeaker] => [label, speaker]);
    const givenKeys = new Set(Object.keys(speakers ?? {}).map(labelKey));
    const all = { ...Object.fromEntries(found.filter(([label]) => !givenKeys.has(labelKey(label)))), ...speakers };
    const newLayout = { ...layout, ...(labels.length === 0 ? {} : { labels }) };
    return {
      ...this.#given,
      schemaVersion: 1,
      ...(Object.keys(newLayout).length === 0 ? {} : { layout: newLayout }),
      ...(Object.keys(all).length === 0 ? {} : { speakers: all }),
    };
  }
}

/** What is worth keeping of a speaker: a name that says more than the label, and a role. */
function describe(label: string, { kind, name, role }: Speaker): RecipeSpeaker {
  const says = kind === "person" && name !== null && labelKey(name.full) !== labelKey(label);
  return { ...(says ? { name: name.full } : {}), ...(role === "unknown" ? {} : { role }) };
}

/** What two documents agree on: a label may hide another person in each, such as a guest. */
function common(a: RecipeSpeaker, b: RecipeSpeaker): RecipeSpeaker {
  return {
    ...(a.name !== undefined && a.name === b.name ? { name: a.name } : {}),
    ...(a.role !== undefined && a.role === b.role ? { role: a.role } : {}),
  };
}
