import type { CodebookOptions } from "../codebook-options.js";

/** What may stand between cells. */
export type CsvDelimiter = "," | ";" | "\t";

/** How a table of codes is read. */
export interface CsvReadOptions extends CodebookOptions {
  /** Between cells; found in the header where it is not given. */
  readonly delimiter?: CsvDelimiter;
  /** Take away the apostrophe that guards a cell from being run as a formula; true unless told otherwise. */
  readonly formulaGuard?: boolean;
}

/** How a table of codes is written. */
export interface CsvWriteOptions {
  /** Between cells: a comma unless told otherwise; spreadsheets of many European countries expect a semicolon. */
  readonly delimiter?: CsvDelimiter;
  /** Begin with a byte-order mark, without which some spreadsheets do not read UTF-8; false unless told otherwise. */
  readonly byteOrderMark?: boolean;
  /** Put an apostrophe before a cell that a spreadsheet would run as a formula; true unless told otherwise. */
  readonly formulaGuard?: boolean;
}
