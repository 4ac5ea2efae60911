export type { CodebookOptions } from "../codebook-options.js";
export type {
  CodebookFormatCode,
  CodebookFormatDiagnostic,
  CodebookReading,
  CodebookWriting,
} from "../format-diagnostic.js";
export { readSkos } from "./read-skos.js";
export type { SkosReadOptions, SkosSyntax, SkosWriteOptions } from "./skos-options.js";
export { writeSkos } from "./write-skos.js";
