import type { Recipe } from "@colloquy/corpus-schema";
import type { ParseResult } from "@colloquy/transcript-parser";
import { labelKey } from "../inspection/label-key.js";
import type { GivenRecipe } from "../recipe/given-recipe.js";
import type { ReportedFinding } from "../report/finding.js";
import type { Session } from "../session.js";

/**
 * Labels that were given and occur nowhere. One that an option names must occur in some document that was read: else it
 * is a warning. A recipe file holds for a series, in which guests change: what of it is missing is a note, and a warning
 * only where nothing of it occurs.
 */
export class SeriesLabels {
  readonly #given: ReadonlyMap<string, string>;
  readonly #insisted: ReadonlySet<string>;
  readonly #found = new Set<string>();
  readonly #documents: { readonly name: string; readonly labels: readonly string[] }[] = [];

  constructor({ recipe, insisted }: GivenRecipe) {
    this.#given = new Map(labelsOf(recipe).map((label) => [labelKey(label), label]));
    this.#insisted = new Set(insisted.map(labelKey));
  }

  /** Takes the labels of a document. */
  add(name: string, { report, transcripts }: ParseResult): void {
    const accepted = report.labels.filter((verdict) => verdict.accepted).map(({ label }) => label);
    const spoken = transcripts.flatMap(({ speakers }) => speakers.flatMap(({ labels }) => labels));
    for (const label of [...accepted, ...spoken]) this.#found.add(labelKey(label));
    this.#documents.push({ name, labels: accepted });
  }

  /** Reports the labels that no document has. */
  async report({ reporter }: Session): Promise<void> {
    if (this.#documents.length === 0) return;
    const missing = [...this.#given].filter(([key]) => !this.#found.has(key));
    for (const [, label] of missing.filter(([key]) => this.#insisted.has(key))) {
      await reporter.report(this.#finding("warning", `label ${JSON.stringify(label)}`));
    }
    const ofFile = missing.filter(([key]) => !this.#insisted.has(key)).map(([, label]) => label);
    if (ofFile.length === 0) return;
    const severity = missing.length === this.#given.size ? "warning" : "info";
    const [first = "", ...others] = ofFile.map((label) => JSON.stringify(label));
    const what = others.length === 0 ? `label ${first} of the recipe` : `labels ${ofFile.join(", ")} of the recipe`;
    await reporter.report(this.#finding(severity, what));
  }

  #finding(severity: "warning" | "info", what: string): ReportedFinding {
    const code = "recipe-label-unknown";
    const [first, ...others] = this.#documents;
    if (first === undefined || others.length > 0) {
      const hint = "Labels are given as written, without what ends them.";
      return { severity, code, message: `No turn of any document has the ${what}.`, hint };
    }
    const hint = first.labels.length === 0 ? "No labels were found at all." : `The labels here are: ${first.labels.join(", ")}.`;
    return { severity, code, file: first.name, message: `No turn has the ${what}.`, hint };
  }
}

function labelsOf({ layout, speakers }: Partial<Recipe>): string[] {
  return [...(layout?.labels ?? []), ...Object.keys(speakers ?? {})];
}
