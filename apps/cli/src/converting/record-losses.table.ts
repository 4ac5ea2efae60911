import type { Transcript } from "@colloquy/corpus-schema";

/** A part of a transcript that no record has a place for. */
export interface RecordLoss {
  /** JSON Pointer into a transcript, where `*` stands for every element. */
  readonly field: string;
  readonly count: (transcript: Transcript) => number;
}

/** What of a transcript is in no record, whatever its format: a record describes the conversation as a whole. */
export const RECORD_LOSSES: readonly RecordLoss[] = [
  { field: "/source/text", count: () => 1 },
  { field: "/source/locations/*", count: ({ source }) => source.locations.length },
  { field: "/metadata/evidence/*", count: ({ metadata }) => Object.keys(metadata.evidence).length },
  { field: "/turns/*", count: ({ turns }) => turns.length },
  { field: "/exchanges/*", count: ({ exchanges }) => exchanges.length },
  { field: "/paratexts/*", count: ({ paratexts }) => paratexts.length },
  { field: "/classifications/*", count: ({ classifications }) => classifications.length },
];
