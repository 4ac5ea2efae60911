import type { Transcript } from "@colloquy/corpus-schema";
import type { LossReason, LostVariable } from "./record-result.js";

/** Something that transcripts say and their records do not. */
export interface RecordLoss {
  /** The name of a CSL variable, or a JSON Pointer into a list of transcripts, where `*` stands for every element. */
  readonly field: string;
  /** How many such values are in no field. Always more than 0. */
  readonly count: number;
  /** What is there instead, as a sentence. */
  readonly reason: string;
}

const REASONS: Readonly<Record<LossReason, string>> = {
  "in-note": "It has no field of its own, and is said in the note.",
  "no-field": "It has no field, and is not in the file.",
};

/** Parts of a transcript that no record has a place for, whatever its format. */
const PARTS: readonly (readonly [field: string, count: (transcript: Transcript) => number])[] = [
  ["/source/text", () => 1],
  ["/source/locations/*", ({ source }) => source.locations.length],
  ["/metadata/evidence/*", ({ metadata }) => Object.keys(metadata.evidence).length],
  ["/turns/*", ({ turns }) => turns.length],
  ["/exchanges/*", ({ exchanges }) => exchanges.length],
  ["/paratexts/*", ({ paratexts }) => paratexts.length],
  ["/classifications/*", ({ classifications }) => classifications.length],
];

/**
 * Everything of some transcripts that their records do not carry: variables without a field, and the conversation itself.
 *
 * @param lost what `formatRecords` says of the items that were made of the transcripts
 */
export function recordLosses(transcripts: readonly Transcript[], lost: readonly LostVariable[]): RecordLoss[] {
  return [...variableLosses(lost), ...partLosses(transcripts)];
}

/** Variables that are lost for one reason, each with how many records they are of. */
function variableLosses(lost: readonly LostVariable[]): RecordLoss[] {
  const losses = new Map<string, RecordLoss>();
  for (const { variable, reason } of lost) {
    const key = `${variable} ${reason}`;
    losses.set(key, { field: variable, count: (losses.get(key)?.count ?? 0) + 1, reason: REASONS[reason] });
  }
  return [...losses.values()];
}

function partLosses(transcripts: readonly Transcript[]): RecordLoss[] {
  return PARTS.map(([field, count]) => ({
    field: `/transcripts/*${field}`,
    count: transcripts.reduce((sum, transcript) => sum + count(transcript), 0),
    reason: "A record describes the conversation as a whole.",
  })).filter(({ count }) => count > 0);
}
