import { toCslItem } from "@colloquy/citation-formatter";
import { formatRecords, type LossReason, type LostVariable, type RecordFormat } from "@colloquy/citation-formatter/records";
import type { ExportFile, Loss } from "@colloquy/corpus-formats";
import type { Transcript } from "@colloquy/corpus-schema";

/** A file of records, one for each transcript. */
export interface WrittenRecords {
  readonly file: ExportFile;
  readonly losses: readonly Loss[];
  readonly remarks: readonly string[];
}

const REASONS: Readonly<Record<LossReason, string>> = {
  "in-note": "It has no field of its own, and is said in the note.",
  "no-field": "It has no field, and is not in the file.",
};

/** Describes transcripts for reference managers. */
export function writeRecords(transcripts: readonly Transcript[], { id, mediaType, extension }: RecordFormat): WrittenRecords {
  const { text, lost, warnings } = formatRecords(transcripts.map((transcript) => toCslItem(transcript)), id);
  return {
    file: { name: `references${extension}`, mediaType: `${mediaType};charset=utf-8`, text },
    losses: [...variableLosses(lost), ...partLosses(transcripts)],
    remarks: [...new Set(warnings.map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`)))],
  };
}

function variableLosses(lost: readonly LostVariable[]): Loss[] {
  const losses = new Map<string, Loss>();
  for (const { variable, reason } of lost) {
    const key = `${variable} ${reason}`;
    losses.set(key, { field: variable, count: (losses.get(key)?.count ?? 0) + 1, reason: REASONS[reason] });
  }
  return [...losses.values()];
}

/** Parts of a transcript that no record has a place for. */
const PARTS: readonly (readonly [field: string, count: (transcript: Transcript) => number])[] = [
  ["/source/text", () => 1],
  ["/source/locations/*", ({ source }) => source.locations.length],
  ["/metadata/evidence/*", ({ metadata }) => Object.keys(metadata.evidence).length],
  ["/turns/*", ({ turns }) => turns.length],
  ["/exchanges/*", ({ exchanges }) => exchanges.length],
  ["/paratexts/*", ({ paratexts }) => paratexts.length],
  ["/classifications/*", ({ classifications }) => classifications.length],
];

function partLosses(transcripts: readonly Transcript[]): Loss[] {
  return PARTS.map(([field, count]) => ({
    field: `/transcripts/*${field}`,
    count: transcripts.reduce((sum, transcript) => sum + count(transcript), 0),
    reason: "A record describes the conversation as a whole.",
  })).filter(({ count }) => count > 0);
}
