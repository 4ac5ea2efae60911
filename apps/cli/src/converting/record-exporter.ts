import { toCslItem } from "@colloquy/citation-formatter";
import { formatRecords, recordLosses, type RecordFormat } from "@colloquy/citation-formatter/records";
import type { CorpusDetails } from "@colloquy/corpus-formats";
import type { Exporter, ExportLoss } from "./exporter.js";

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
        losses: [...detailLosses(details), ...recordLosses(transcripts, lost)],
        findings: warnings.map(({ severity, code, message, hint }) => ({ severity, code, message, hint })),
      };
    },
  };
}

function detailLosses(details: CorpusDetails | null): ExportLoss[] {
  return Object.keys(details ?? {}).map((name) => ({ field: `/${name}`, count: 1, reason: "No record is of the corpus as a whole." }));
}
