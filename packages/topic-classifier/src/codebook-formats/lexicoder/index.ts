export type { CodebookOptions } from "../codebook-options.js";
export type {
  CodebookFormatCode,
  CodebookFormatDiagnostic,
  CodebookReading,
  CodebookWriting,
} from "../format-diagnostic.js";
export { readLexicoder, type LexicoderOptions } from "./read-lexicoder.js";
export { writeLexicoder } from "./write-lexicoder.js";
