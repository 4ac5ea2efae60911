export { exportCorpus } from "./export-corpus.js";
export { importCorpus } from "./import-corpus.js";
export { CORPUS_FORMATS } from "./formats.js";
export type { Corpus, CorpusDetails } from "./corpus.js";
export { isReadableFormat } from "./corpus-format.js";
export type {
  CorpusFormat,
  ExportFile,
  ExportResult,
  ImportFile,
  ImportResult,
  Loss,
  ReadableFormat,
} from "./corpus-format.js";
export type { FileDiagnostic, FormatCode } from "./diagnostic.js";

export { jsonlFormat } from "./jsonl/jsonl-format.js";
export { readTranscriptLines, type LineInput, type ReadLinesOptions } from "./jsonl/read-transcript-lines.js";
export type { LineResult, TranscriptLine } from "./jsonl/read-line.js";
export { writeTranscriptLine } from "./jsonl/write-transcript-line.js";

export { createManifest } from "./manifest/create-manifest.js";
export { describeFile, type FileDescription } from "./manifest/describe-file.js";
export { readManifest, type ManifestResult } from "./manifest/read-manifest.js";
export { verifyManifest } from "./manifest/verify-manifest.js";
export { writeManifest } from "./manifest/write-manifest.js";

export { createCsvFormat, csvFormat } from "./csv/csv-format.js";
export type { CsvOptions } from "./csv/csv-options.js";
export { exchangeRows, exchangeTable, type ExchangeRow } from "./csv/exchange-table.js";
export { readRows, type RowsResult } from "./csv/read-rows.js";
export type { Column, Table } from "./csv/table.js";
export { topicRows, topicTable, type TargetType, type TopicRow } from "./csv/topic-table.js";
export { transcriptRow, transcriptTable, type TranscriptRow } from "./csv/transcript-table.js";
export { turnRows, turnTable, type ExchangePart, type TurnRow } from "./csv/turn-table.js";
export { writeRows } from "./csv/write-rows.js";

export { createHtmlFormat, htmlFormat } from "./html/html-format.js";
export { createMarkdownFormat, markdownFormat } from "./markdown/markdown-format.js";
export type { ReadingOptions } from "./reading/reading-options.js";
export { srtFormat } from "./srt/srt-format.js";
export { webvttFormat } from "./webvtt/webvtt-format.js";
