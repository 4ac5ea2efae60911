import type { Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { Loss } from "../corpus-format.js";

/** A field of a transcript that a format does not hold: how many values of it there are, and what stands instead. */
export interface FieldLoss {
  /** JSON Pointer into a transcript, where `*` stands for every element. */
  readonly field: string;
  readonly reason: string;
  readonly count: (transcript: Transcript) => number;
}

/** What of some transcripts a format does not hold: a loss for each field that has such values. */
export function countLosses(transcripts: readonly Transcript[], table: readonly FieldLoss[]): Loss[] {
  return table
    .map(({ field, reason, count }) => ({
      field: `/transcripts/*${field}`,
      count: transcripts.reduce((sum, transcript) => sum + count(transcript), 0),
      reason,
    }))
    .filter(({ count }) => count > 0);
}

/** What is said about a corpus as a whole, as losses of a format that has no place for it. */
export function detailLosses(details: CorpusDetails | null, reason: string): Loss[] {
  return Object.keys(details ?? {}).map((name) => ({ field: `/${name}`, count: 1, reason }));
}
