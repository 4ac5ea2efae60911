export type { ParserCode, ParserDiagnostic } from "./diagnostics.js";
export { FORMATS } from "./formats/index.js";
export type { FormatTrial } from "./formats/choose-format.js";
export type {
  KnownFacts,
  KnownTurn,
  ReadContext,
  SourceDocument,
  SourceFormat,
  SourceReader,
  StyledSpan,
  TextStyle,
  UnpackedArchive,
  UnpackedFile,
} from "./formats/source-format.js";
export type { LabelEnding, LabelReason, LabelVerdict } from "./layout/label-verdict.js";
export type { ParseOptions, ParseProgress, ParseTextOptions } from "./parse-options.js";
export type { LearnedForm, ParseReport } from "./parse-report.js";
export type { ParsedArchive, ParsedDocument, ParseResult } from "./parse-result.js";
export { parseTranscriptText } from "./parse-text.js";
export { parseTranscript } from "./parse-transcript.js";
