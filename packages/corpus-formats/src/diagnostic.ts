import type { Diagnostic, ShapeCode } from "@colloquy/corpus-schema";

/**
 * What can be wrong with the files of a corpus:
 * - `line-json`: a line is not JSON;
 * - `line-encoding`: a line is not UTF-8;
 * - `line-length`: a line is longer than the reader was allowed to hold;
 * - `duplicate-id`: a transcript has the id of an earlier one;
 * - `file-unknown`: a file is no part of the format;
 * - `manifest-json`: `corpus.json` is not JSON or not UTF-8;
 * - `manifest-file`: a file is missing, or the manifest does not name it;
 * - `manifest-hash`: a file is not the one that the manifest describes;
 * - `manifest-count`: the files hold another number of things than the manifest says;
 * - `csv-encoding`: a table is not UTF-8;
 * - `csv-quote`: a quoted cell is malformed or never closed;
 * - `csv-column`: a column is missing, unknown or there twice;
 * - `csv-row`: a row has too few or too many cells;
 * - `csv-value`: a cell does not hold what its column says.
 *
 * The shape of a transcript or a manifest is reported with the codes of `@colloquy/corpus-schema`.
 */
export type FormatCode =
  | "line-json"
  | "line-encoding"
  | "line-length"
  | "duplicate-id"
  | "file-unknown"
  | "manifest-json"
  | "manifest-file"
  | "manifest-hash"
  | "manifest-count"
  | "csv-encoding"
  | "csv-quote"
  | "csv-column"
  | "csv-row"
  | "csv-value"
  | ShapeCode;

/** A finding about a file. Its `span` is null: offsets of a source text say nothing about a file that carries it. */
export interface FileDiagnostic extends Diagnostic<FormatCode> {
  /** Name of the file, where several were read. */
  readonly file?: string;
  /** Line of the file, from 1; in a table the row as a spreadsheet numbers it, where the header is row 1. */
  readonly line?: number;
  /** UTF-16 code unit of the line, from 1; in a table the column, from 1. */
  readonly column?: number;
}

/** The place of a finding in a file, and what to do about it. */
export type FilePlace = Pick<FileDiagnostic, "file" | "line" | "column" | "path" | "hint">;

/** A finding that makes a line, a row or a file unusable. */
export function fileError(code: FormatCode, message: string, place: FilePlace = {}): FileDiagnostic {
  return { code, severity: "error", message, span: null, ...place };
}

/** A finding that raises a doubt and stops nothing. */
export function fileWarning(code: FormatCode, message: string, place: FilePlace = {}): FileDiagnostic {
  return { code, severity: "warning", message, span: null, ...place };
}
