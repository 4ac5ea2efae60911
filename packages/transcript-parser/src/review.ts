import { isEdtf, metadataFields, type Span, type Transcript } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "./diagnostics.js";
import { foldLabel } from "./layout/label-shape.js";
import type { Layout } from "./layout/learn-layout.js";
import type { ParseTextOptions } from "./parse-options.js";

/** So many places that could not be placed are told one by one; of more only the first few. */
const MOST_UNPLACED = 12;
const SHOWN_OF_MANY = 5;

/** Everything about a result that a person should look at. */
export function review(
  transcripts: readonly [Transcript, ...Transcript[]],
  layout: Layout,
  options: ParseTextOptions,
  misspelt: ReadonlyMap<string, string>,
): ParserDiagnostic[] {
  const [transcript] = transcripts;
  return [
    ...reviewText(transcript, transcripts),
    ...reviewLabels(layout, misspelt),
    ...reviewRecipe(transcripts, layout, options),
    ...(options.metadata === undefined ? [] : reviewGiven(transcript)),
  ];
}

/** Labels that were taken for others with a typing error. */
function reviewLabels(layout: Layout, misspelt: ReadonlyMap<string, string>): ParserDiagnostic[] {
  return [...misspelt].map(([label, meant]) => ({
    code: "label-misspelt",
    severity: "info",
    message: `${JSON.stringify(label)} was taken for ${JSON.stringify(meant)} with a typing error.`,
    span: layout.accepted.get(foldLabel(label))?.span ?? null,
    hint: `If it is somebody else, say so: speakers: { ${JSON.stringify(label)}: { "name": "…" } }.`,
  }));
}

function reviewText({ source, turns }: Transcript, transcripts: readonly Transcript[]): ParserDiagnostic[] {
  const { text } = source;
  const nul = text.indexOf("\0");
  const found: ParserDiagnostic[] = [];
  if (nul !== -1) {
    found.push({
      code: "binary-input",
      severity: "warning",
      message: `There is a NUL character at offset ${nul}: this is probably not a text file.`,
      span: { start: nul, end: nul + 1 },
      hint: "Give the transcript as text, or name its format.",
    });
  }
  if (text.trim() === "") {
    found.push({
      code: "empty-input",
      severity: "warning",
      message: "The input has no text.",
      span: null,
      hint: "See whether this is the right file, and whether it was saved in full.",
    });
  } else if (turns.length === 0) {
    found.push({
      code: "no-turns",
      severity: "warning",
      message: "No labels of speakers were found, so that there are no turns.",
      span: { start: 0, end: text.length },
      hint: 'Name the labels of this document: layout.labels, for example ["Q", "A"].',
    });
  }
  if (transcripts.length > 1) {
    found.push({
      code: "several-conversations",
      severity: "info",
      message: `The document holds ${transcripts.length} conversations; each is a transcript of its own.`,
      span: null,
      hint: "Every transcript has the whole source; its turns and its main span say which part of it is meant.",
    });
  }
  return [...found, ...reviewUnplaced(text, transcripts)];
}

/** Each place that could not be placed; of many, the first ones and how many more there are. */
function reviewUnplaced(text: string, transcripts: readonly Transcript[]): ParserDiagnostic[] {
  const spans = transcripts.flatMap(({ paratexts }) => paratexts.filter(({ kind }) => kind === "unrecognised").map(({ span }) => span));
  const unplaced = (message: string, span: Span): ParserDiagnostic => ({
    code: "unrecognised-text",
    severity: "warning",
    message,
    span,
    hint: "If somebody says this, name the label in layout.labels.",
  });
  const shown = spans.length > MOST_UNPLACED ? spans.slice(0, SHOWN_OF_MANY) : spans;
  const found = shown.map((span) =>
    unplaced(`${counted(span.end - span.start, "character")} could not be placed: ${excerpt(text, span.start, span.end)}`, span),
  );
  const [next, ...others] = spans.slice(shown.length);
  if (next === undefined) return found;
  const characters = [next, ...others].reduce((sum, { start, end }) => sum + end - start, 0);
  const more = `${others.length + 1} more places, ${counted(characters, "character")} in all, could not be placed. The first: ${excerpt(text, next.start, next.end)}`;
  return [...found, unplaced(more, next)];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function reviewRecipe(transcripts: readonly Transcript[], layout: Layout, options: ParseTextOptions): ParserDiagnostic[] {
  const found: ParserDiagnostic[] = [];
  // A correction may have given turns to somebody whose label stands nowhere.
  const labels = new Set(transcripts.flatMap(({ speakers }) => speakers.flatMap((speaker) => speaker.labels.map(foldLabel))));
  for (const label of [...(options.layout?.labels ?? []), ...Object.keys(options.speakers ?? {})]) {
    if (layout.accepted.has(foldLabel(label)) || labels.has(foldLabel(label))) continue;
    const known = [...layout.accepted.values()].map((verdict) => verdict.label);
    found.push({
      code: "recipe-label-unknown",
      severity: "warning",
      message: `No turn has the label ${JSON.stringify(label)}.`,
      span: null,
      hint: known.length === 0 ? "No labels were found at all." : `The labels here are: ${known.join(", ")}.`,
    });
  }
  return found;
}

/** Values given by the caller are stored as given; what no corpus may hold is said. */
function reviewGiven({ metadata }: Transcript): ParserDiagnostic[] {
  const invalid = (message: string, hint: string): ParserDiagnostic => ({
    code: "metadata-invalid",
    severity: "warning",
    message,
    span: null,
    hint,
  });
  const found = metadataFields(metadata)
    .filter(({ pointer, value }) => pointer.endsWith("/date") && !isEdtf(String(value)))
    .map(({ pointer, value }) =>
      invalid(
        `${JSON.stringify(value)}, given for ${pointer}, is no date of the calendar in EDTF.`,
        "Write 2004-03-02, 2004-03, 2004-02-18/2004-03-02 or 1964~.",
      ),
    );
  const carriers = metadata.publications.filter(({ carrier }) => carrier).length;
  if (metadata.publications.length > 0 && carriers !== 1) {
    found.push(invalid(`Of the publications ${carriers} are the carrier.`, "Mark the one that this document is."));
  }
  return found;
}

function excerpt(text: string, start: number, end: number): string {
  const shown = text.slice(start, Math.min(end, start + 40)).replace(/\s+/g, " ");
  return JSON.stringify(end > start + 40 ? `${shown}…` : shown);
}
