export { createProcessor, type ProcessorOptions } from "./create-processor.js";
export type { BibliographyEntry, CitationRequest, CitationResult, CitedItem, CiteRequest } from "./citation-request.js";
export type {
  CslDate,
  CslDateParts,
  CslItem,
  CslName,
  DateVariable,
  NameVariable,
  NumberVariable,
  TextVariable,
} from "./item/csl-item.js";
export type { Locale } from "./locale/locale.js";
export type { LocaleSource } from "./locale/locale-chain.js";
export { parseLocale } from "./locale/parse-locale.js";
export { html } from "./output/html.js";
export { latex } from "./output/latex.js";
export { markdown } from "./output/markdown.js";
export type { OutputFormat } from "./output/output-format.js";
export { rtf } from "./output/rtf.js";
export { runs, type Run, type RunBlock } from "./output/runs.js";
export { text } from "./output/text.js";
export type { ProblemCode, Result, StyleProblem } from "./result.js";
export type { Display, Font } from "./style/formatting.js";
export type { ItemsOptions, Processor } from "./processor.js";
export { parseStyle } from "./style/parse-style.js";
export { readStyleHead } from "./style/read-head.js";
export type { Style, StyleHead, StyleInfo } from "./style/style.js";
export type { Warning, WarningCode } from "./warning.js";
