import type { Transcript } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "./diagnostics.js";
import type { ParseReport } from "./parse-report.js";

/** What comes of an input: at least one transcript, everything that should be looked at, and how it was read. */
export interface ParseResult {
  readonly transcripts: readonly [Transcript, ...Transcript[]];
  readonly diagnostics: readonly ParserDiagnostic[];
  /** Of an archive it says only what holds for all of it; how each document was read is in `archive`. */
  readonly report: ParseReport;
  /** The documents of an archive; absent where the input was a document itself. */
  readonly archive?: ParsedArchive;
}

/** What came of an archive of documents. */
export interface ParsedArchive {
  /** What was found about the archive itself: files that were left out or could not be unpacked. */
  readonly diagnostics: readonly ParserDiagnostic[];
  /** In the order of the archive. Their transcripts, one after the other, are those of the whole result. */
  readonly documents: readonly ParsedDocument[];
}

/** A document of an archive, parsed by itself: spans of its diagnostics are those of its own source. */
export interface ParsedDocument extends ParseResult {
  /** Its path in the archive, which is the file name of its source as well. */
  readonly name: string;
}
