import type { CorpusManifest, Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "./corpus.js";
import type { FileDiagnostic } from "./diagnostic.js";

/** A file to be written, as text: its bytes are the UTF-8 form of `text`. */
export interface ExportFile {
  readonly name: string;
  /** Media type with its parameters: `text/csv; charset=utf-8; header=present`. */
  readonly mediaType: string;
  readonly text: string;
}

/** A file to be read, as bytes or as text that was already decoded from UTF-8. An {@link ExportFile} is one. */
export type ImportFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly bytes: Uint8Array };

/** Something that the transcripts say and the files do not. */
export interface Loss {
  /** JSON Pointer into a `Corpus`, where `*` stands for every element of a list or a record: `/transcripts/*`. */
  readonly field: string;
  /** How many such values are not in the files. Always more than 0. */
  readonly count: number;
  /** What the format holds instead, as a sentence. */
  readonly reason: string;
}

/** What an export gives: the files, and everything that the format could not carry. */
export interface ExportResult {
  readonly files: readonly ExportFile[];
  /** Empty where the files hold all of the transcripts. */
  readonly losses: readonly Loss[];
}

/** What an import gives: all that could be read, and a finding for all that could not. */
export interface ImportResult {
  readonly transcripts: readonly Transcript[];
  /** What the files say about the corpus as a whole; null where they say nothing, or nothing readable. */
  readonly manifest: CorpusManifest | null;
  readonly diagnostics: readonly FileDiagnostic[];
}

/** A way to write transcripts into files. */
export interface CorpusFormat {
  readonly id: string;
  /** Its name for a person. */
  readonly title: string;
  /** Extensions of its files, without the full stop. */
  readonly extensions: readonly string[];
  /** Media type of its main file, without parameters. */
  readonly mediaType: string;
  /** Writes transcripts; `details` is null where nothing is known about the corpus as a whole. */
  readonly write: (transcripts: readonly Transcript[], details: CorpusDetails | null) => ExportResult;
  /** Reads what `write` wrote; absent where the files do not hold whole transcripts. */
  readonly read?: (files: readonly ImportFile[]) => ImportResult;
}

/** A format whose files hold whole transcripts. */
export type ReadableFormat = CorpusFormat & Required<Pick<CorpusFormat, "read">>;

/** Whether transcripts come back from a format, so that `importCorpus` can read its files. */
export function isReadableFormat(format: CorpusFormat): format is ReadableFormat {
  return format.read !== undefined;
}
