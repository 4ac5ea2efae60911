export type { CodebookOptions } from "../codebook-options.js";
export type {
  CodebookFormatCode,
  CodebookFormatDiagnostic,
  CodebookReading,
  CodebookWriting,
} from "../format-diagnostic.js";
export { readQuanteda, type QuantedaOptions } from "./read-quanteda.js";
export { writeQuanteda } from "./write-quanteda.js";
