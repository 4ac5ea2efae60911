import type { Location, SourceEncoding } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../diagnostics.js";

/** What a format has read: the text that offsets count, where it stood, and what was found on the way. */
export interface SourceDocument {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: SourceEncoding;
  readonly locations: readonly Location[];
  readonly diagnostics: readonly ParserDiagnostic[];
}

/** What a reader may know besides the bytes. */
export interface ReadContext {
  readonly fileName?: string;
  readonly signal?: AbortSignal;
}

/** Reads the bytes of one format. */
export interface SourceReader {
  read(bytes: Uint8Array, context: ReadContext): SourceDocument;
}

/**
 * An input format. It is known by its content, the file name is a hint; its reader is loaded when it is needed.
 */
export interface SourceFormat {
  readonly id: string;
  readonly mediaTypes: readonly string[];
  /** File name extensions in lower case, without the dot. */
  readonly extensions: readonly string[];
  /** How likely these first bytes are of this format, from 0 to 1. */
  sniff(head: Uint8Array, fileName?: string): number;
  load(): Promise<SourceReader>;
}
