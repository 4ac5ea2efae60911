export type { CodebookOptions } from "../codebook-options.js";
export type {
  CodebookFormatCode,
  CodebookFormatDiagnostic,
  CodebookReading,
  CodebookWriting,
} from "../format-diagnostic.js";
export type { CsvDelimiter, CsvReadOptions, CsvWriteOptions } from "./csv-options.js";
export { readCsv } from "./read-csv.js";
export { writeCsv } from "./write-csv.js";
