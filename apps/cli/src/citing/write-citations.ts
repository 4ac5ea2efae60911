import type { Citation, CitedTranscript } from "@colloquy/citation-formatter";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { Output } from "../io/io.js";
import { layoutCitations } from "../layout/citation-lines.js";
import type { Form } from "../output/form.js";
import { createJsonListWriter } from "../output/json-list.js";
import { FORMS, formNamed, type CitedForm } from "./cited-forms.js";

/** What is written of citations. */
export interface CitationSelection {
  /** The id of a form, or `all`; what stands at its place of a text where it is absent. */
  readonly as?: string;
  /** Name of the style, for messages. */
  readonly style: string;
  readonly form: Form;
}

/**
 * Writes citations: as JSON whole, for people the form that was asked for, one on a line.
 *
 * @param entries the bibliography, in the order of the style; used where it was asked for
 * @throws Failure when the style does not make the form
 */
export async function writeCitations(
  output: Output,
  citations: readonly Citation[],
  entries: readonly CitedTranscript[],
  { as, style, form }: CitationSelection,
): Promise<void> {
  if (form === "json") {
    const list = createJsonListWriter(output);
    for (const citation of citations) await list.add(citation);
    await list.end();
  } else if (form === "jsonl") {
    for (const citation of citations) await output.write(`${JSON.stringify(citation)}\n`);
  } else if (as === "all") {
    await output.write(layoutCitations(citations, FORMS, output));
  } else {
    const named = formNamed(as);
    const texts = entries.length > 0 ? entries.map(({ text }) => text) : citations.map((cited) => textOf(cited, named, style));
    await output.write(texts.map((text) => `${text}\n`).join(""));
  }
}

/** The text of a citation in a form; what stands at its place where no form is named. */
function textOf(citation: Citation, form: CitedForm | undefined, style: string): string {
  if (form === undefined) return citation.text;
  const text = form.of(citation);
  if (text !== null) return text;
  if (form.missing !== undefined) throw new Failure({ exitCode: EXIT.usage, message: form.missing });
  const made = FORMS.filter(({ of }) => of(citation) !== null).map(({ id }) => id);
  throw new Failure({
    exitCode: EXIT.usage,
    message: `The style ${style} does not make the form ${form.id}.`,
    hint: `It makes ${made.join(", ")}.`,
  });
}
