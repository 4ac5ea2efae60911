import type { CorpusFormat } from "./corpus-format.js";
import { csvFormat } from "./csv/csv-format.js";
import { htmlFormat } from "./html/html-format.js";
import { jsonlFormat } from "./jsonl/jsonl-format.js";
import { markdownFormat } from "./markdown/markdown-format.js";
import { srtFormat } from "./srt/srt-format.js";
import { webvttFormat } from "./webvtt/webvtt-format.js";

/** Every format, in the order in which a person is offered them. */
export const CORPUS_FORMATS: readonly CorpusFormat[] = [
  jsonlFormat,
  csvFormat,
  htmlFormat,
  markdownFormat,
  webvttFormat,
  srtFormat,
];
