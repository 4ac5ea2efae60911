import type { Severity, Span } from "@colloquy/corpus-schema";
import { caretLines } from "../layout/caret.js";
import type { Output } from "../io/io.js";
import type { Paint } from "../layout/paint.js";
import { oneLine } from "../layout/printable.js";
import { lineAndColumn, textPlace } from "../layout/text-place.js";
import { foldFor } from "../layout/wrap.js";

/** Something to tell a person about an input. */
export interface ReportedFinding {
  readonly severity: Severity;
  /** What kind of finding it is, for programs: the code of its diagnostic. */
  readonly code?: string | undefined;
  /** The input: a file name, `-` for standard input. Absent where no input is meant. */
  readonly file?: string | undefined;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Where in a text: the span is half-open, in UTF-16 code units of `text`. */
  readonly at?: { readonly text: string; readonly span: Span } | undefined;
  /** Where in a file of lines, from 1; used where there is no text to show. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Where in a transcript, as a JSON Pointer (RFC 6901). */
  readonly path?: string | undefined;
}

/** A finding as lines for a person: place, severity, message; the line with carets; what to do. */
export function layoutFinding(finding: ReportedFinding, paint: Paint, output: Pick<Output, "isTerminal" | "columns">): string {
  const place = finding.at === undefined ? undefined : textPlace(finding.at.text, finding.at.span);
  const plain = [...placeName(finding, place), SEVERITIES[finding.severity].name].join(": ");
  const head = [...placeName(finding, place), SEVERITIES[finding.severity].paint(paint)].join(": ");
  const [first = "", ...rest] = foldFor(output, `${plain}: ${oneLine(finding.message)}`, 2);
  const lines = [head + first.slice(plain.length), ...rest.map((line) => `  ${line}`)];
  if (place !== undefined) lines.push(...caretLines(place, output.columns).map(paint.faint));
  if (finding.hint !== undefined) {
    lines.push(...foldFor(output, `hint: ${oneLine(finding.hint)}`, 2).map((line) => `  ${line}`));
  }
  return `${lines.join("\n")}\n`;
}

function placeName({ file, line, column }: ReportedFinding, place: ReturnType<typeof textPlace> | undefined): string[] {
  if (file === undefined) return [];
  const position = place ?? (line === undefined ? undefined : { line, column: column ?? 1 });
  return [oneLine(file) + (position === undefined ? "" : `:${lineAndColumn(position)}`)];
}

/** What severities are called, and their colours. */
const SEVERITIES: Readonly<Record<Severity, { readonly name: string; readonly paint: (paint: Paint) => string }>> = {
  error: { name: "error", paint: ({ bad }) => bad("error") },
  warning: { name: "warning", paint: ({ doubtful }) => doubtful("warning") },
  info: { name: "note", paint: ({ accent }) => accent("note") },
};
