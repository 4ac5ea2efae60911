import type { Severity } from "@colloquy/corpus-schema";
import { textPlaces } from "../layout/text-place.js";
import type { ReportedFinding } from "../report/finding.js";

/** A finding as data for other programs. Lines and columns count from 1, columns in UTF-16 code units; ends are after. */
export interface PlacedFinding {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly severity: Severity;
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
  /** Where in a transcript, as a JSON Pointer. */
  readonly path?: string;
}

/** A finding with line and column instead of offsets. What is unknown is absent. */
export function placedFinding({ file, at, line, column, severity, code, message, hint, path }: ReportedFinding): PlacedFinding {
  return {
    ...(file === undefined ? {} : { file }),
    ...(at === undefined ? placeInFile(line, column) : placeInText(at)),
    severity,
    ...(code === undefined ? {} : { code }),
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(path === undefined ? {} : { path }),
  };
}

type Place = Pick<PlacedFinding, "line" | "column" | "endLine" | "endColumn">;

function placeInFile(line: number | undefined, column: number | undefined): Place {
  return { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

function placeInText({ text, span }: NonNullable<ReportedFinding["at"]>): Place {
  const placeOf = textPlaces(text);
  const start = placeOf(span);
  const end = placeOf({ start: span.end, end: span.end });
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
