import type { RecordLoss } from "@colloquy/citation-formatter/records";
import type { CorpusDetails, ExportFile, Loss } from "@colloquy/corpus-formats";
import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import type { ReportedFinding } from "../report/finding.js";

/** What is written: transcripts, and what is said of them as a whole. */
export interface ExportRequest {
  readonly transcripts: readonly Transcript[];
  readonly details: CorpusDetails | null;
  /** Codebooks whose labels name the topics, for formats that people read. */
  readonly codebooks: readonly Codebook[];
}

/** Something that the transcripts say and the files do not. */
export type ExportLoss = Loss | RecordLoss;

/** The files of an export with all that is to be said about them. */
export interface Exported {
  readonly files: readonly ExportFile[];
  readonly losses: readonly ExportLoss[];
  readonly findings: readonly ReportedFinding[];
}

/** A format that `colloquy convert` writes. */
export interface Exporter {
  /** The value of `--to`. */
  readonly id: string;
  /** Its name for a person. */
  readonly title: string;
  /** Extensions of its files, without the dot. */
  readonly extensions: readonly string[];
  /** Whether transcripts come back whole when its files are read. */
  readonly comesBack: boolean;
  readonly write: (request: ExportRequest) => Exported;
}
