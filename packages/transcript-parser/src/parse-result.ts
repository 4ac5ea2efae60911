import type { Transcript } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "./diagnostics.js";
import type { ParseReport } from "./parse-report.js";

/** What comes of a document: at least one transcript, everything that should be looked at, and how it was read. */
export interface ParseResult {
  readonly transcripts: readonly [Transcript, ...Transcript[]];
  readonly diagnostics: readonly ParserDiagnostic[];
  readonly report: ParseReport;
}
