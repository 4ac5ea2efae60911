import { afterLineEnd, endsLine } from "../captions/line-ends.js";

/** A cell of a table: where its content stands, quotation marks around it left out. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** Whether it stands in quotation marks, so that two of them inside mean one. */
  readonly isQuoted: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
}

const QUOTE = '"';

/** The rows of a table of text. What is not closed reaches to the end of the file. */
export class RowScanner {
  readonly #text: string;
  readonly #delimiter: string;
  /** Where a cell begins whose quotation mark is never closed; -1 for none. */
  unclosed = -1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#delimiter = delimiter;
  }

  /** The row at an offset: RFC 4180, with any delimiter, and whatever stands behind a closing quotation mark. Linear. */
  rowAt(start: number): Row & { readonly next: number } {
    const cells: Cell[] = [];
    let at = start;
    for (;;) {
      const cell = this.#cellAt(at);
      cells.push(cell);
      at = cell.after;
      if (this.#text[at] !== this.#delimiter) break;
      at += 1;
    }
    return { cells, start, end: at, next: at < this.#text.length ? afterLineEnd(this.#text, at) : at };
  }

  #cellAt(start: number): Cell & { readonly after: number } {
    const text = this.#text;
    let from = start;
    while (text[from] === " ") from += 1;
    if (text[from] !== QUOTE) {
      const after = this.#cellEnd(start);
      return { start, end: after, isQuoted: false, after };
    }
    let close = text.indexOf(QUOTE, from + 1);
    while (close !== -1 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
    if (close === -1) {
      if (this.unclosed === -1) this.unclosed = from;
      return { start: from + 1, end: text.length, isQuoted: true, after: text.length };
    }
    const after = this.#cellEnd(close + 1);
    // `"Oh," he said`: the marks are of the words.
    if (text.slice(close + 1, after).trim() !== "") return { start: from, end: after, isQuoted: false, after };
    return { start: from + 1, end: close, isQuoted: true, after };
  }

  #cellEnd(start: number): number {
    let at = start;
    while (at < this.#text.length && this.#text[at] !== this.#delimiter && !endsLine(this.#text.charCodeAt(at))) at += 1;
    return at;
  }
}
