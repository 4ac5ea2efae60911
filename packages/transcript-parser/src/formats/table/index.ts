import type { SourceFormat } from "../source-format.js";
import { sniffTable } from "./sniff-table.js";

/**
 * Transcripts as tables of text, separated by tabs, commas or semicolons: a row for each stretch of speech, with columns
 * for its time, its speaker and its words that the first row names. Cells are read by RFC 4180; the columns are those of
 * NVivo (Timespan, Content, Speaker; "Import transcripts",
 * https://help-nv.qsrinternational.com/12/win/v12.1.90-d3ea61/Content/files/import-audio-video-transcripts.htm) and of the
 * tables that transcription services and video editors export, such as Speaker Name, Start Time, End Time, Text, of which
 * there is no description: experimental.
 */
export const tableFormat: SourceFormat = {
  id: "table",
  title: "tables of time, speaker and text (NVivo, editors)",
  text: "file",
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  extensions: ["csv", "tsv", "tab"],
  sniff: sniffTable,
  load: async () => (await import("./read-table.js")).tableReader,
};
