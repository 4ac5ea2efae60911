/** How tables are written, and how they are read again. */
export interface CsvOptions {
  /** Between cells: a comma, as RFC 4180 says; spreadsheets of many European countries expect a semicolon. */
  readonly delimiter: "," | ";" | "\t";
  /** At the end of each row: CR LF, as RFC 4180 says. Reading accepts both. */
  readonly newline: "\r\n" | "\n";
  /** Begin with a byte-order mark, without which some spreadsheets do not read UTF-8. Reading accepts both. */
  readonly byteOrderMark: boolean;
  /**
   * Put an apostrophe before a cell that a spreadsheet would run as a formula, and take it away when reading. Must be
   * the same for reading as it was for writing.
   */
  readonly formulaGuard: boolean;
}

/** RFC 4180 with the formula guard, without a byte-order mark. */
export const CSV_DEFAULTS: CsvOptions = { delimiter: ",", newline: "\r\n", byteOrderMark: false, formulaGuard: true };
