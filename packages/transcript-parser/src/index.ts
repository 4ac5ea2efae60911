export type { ParserCode, ParserDiagnostic } from "./diagnostics.js";
export { FORMATS } from "./formats/index.js";
export type { FormatTrial } from "./formats/choose-format.js";
export type { ReadContext, SourceDocument, SourceFormat, SourceReader } from "./formats/source-format.js";
export type { LabelReason } from "./layout/judge-label.js";
export type { LabelVerdict } from "./layout/learn-layout.js";
export type { ParseOptions, ParseProgress, ParseTextOptions } from "./parse-options.js";
export type { ParseReport } from "./parse-report.js";
export { parseTranscript, parseTranscriptText, type ParseResult } from "./parse-transcript.js";
