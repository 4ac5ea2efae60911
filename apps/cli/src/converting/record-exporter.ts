import { toCslItem } from "@colloquy/citation-formatter";
import { formatRecords, type LossReason, type LostVariable, type RecordFormat } from "@colloquy/citation-formatter/records";
import type { CorpusDetails } from "@colloquy/corpus-formats";
import type { Transcript } from "@colloquy/corpus-schema";
import type { Exporter, ExportLoss } from "./exporter.js";
import { RECORD_LOSSES } from "./record-losses.table.js";

/** What became of a variable that has no field of its own. */
const REASONS: Readonly<Record<LossReason, string>> = {
  "in-note": "It has no field of its own, and is said in the note.",
  "no-field": "It has no field, and is not in the file.",
};

/** A format of records for reference managers as an exporter: one file, with a record for each transcript. */
export function recordExporter({ id, title, mediaType, extension }: RecordFormat): Exporter {
  return {
    id,
    title,
    extensions: [extension.slice(1)],
    comesBack: false,
    write: ({ transcripts, details }) => {
      const { text, lost, warnings } = formatRecords(transcripts.map((transcript) => toCslItem(transcript)), id);
      return {
        files: [{ name: `references${extension}`, mediaType: `${mediaType}; charset=utf-8`, text }],
        losses: [...detailLosses(details), ...variableLosses(lost), ...partLosses(transcripts)],
        findings: warnings.map(({ severity, code, message, hint }) => ({ severity, code, message, hint })),
      };
    },
  };
}

function detailLosses(details: CorpusDetails | null): ExportLoss[] {
  return Object.keys(details ?? {}).map((name) => ({ field: `/${name}`, count: 1, reason: "No record is of the corpus as a whole." }));
}

/** Variables that are lost for one reason, each with how many records they are of. */
function variableLosses(lost: readonly LostVariable[]): ExportLoss[] {
  const counts = new Map<string, ExportLoss>();
  for (const { variable, reason } of lost) {
    const key = `${variable} ${reason}`;
    counts.set(key, { field: variable, count: (counts.get(key)?.count ?? 0) + 1, reason: REASONS[reason] });
  }
  return [...counts.values()];
}

function partLosses(transcripts: readonly Transcript[]): ExportLoss[] {
  return RECORD_LOSSES.map(({ field, count }) => ({
    field: `/transcripts/*${field}`,
    count: transcripts.reduce((sum, transcript) => sum + count(transcript), 0),
    reason: "A record describes the conversation as a whole.",
  })).filter(({ count }) => count > 0);
}
