import type { Span } from "@colloquy/corpus-schema";
import type { CsvDelimiter } from "./csv-options.js";

/** A row of a table: its cells, and the span from its first to its last character without the line end. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly span: Span;
  /** Where a quotation mark stands that RFC 4180 has no place for; null where all are in order. */
  readonly badQuote: Span | null;
}

/**
 * The rows of a table (RFC 4180, section 2), whatever the state of its quotation marks. Lines may end in CR LF, LF or
 * CR, mixed. A quoted cell that is never closed goes to the end; what stands behind a closing mark belongs to the cell.
 * Linear in the length of the text.
 */
export function* splitRows(text: string, delimiter: CsvDelimiter): Generator<CsvRow, void, undefined> {
  let at = 0;
  while (at < text.length) {
    const start = at;
    const cells: string[] = [];
    let badQuote: Span | null = null;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
      cells.push(cell.value);
      badQuote ??= cell.badQuote;
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    yield { cells, span: { start, end: at }, badQuote };
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
}

interface Cell {
  readonly value: string;
  /** Offset of the delimiter or the line end behind the cell. */
  readonly end: number;
  readonly badQuote: Span | null;
}

function plainCell(text: string, start: number, delimiter: CsvDelimiter): Cell {
  const end = endOfPlain(text, start, delimiter);
  const value = text.slice(start, end);
  const quote = value.indexOf('"');
  return { value, end, badQuote: quote < 0 ? null : { start: start + quote, end: start + quote + 1 } };
}

function endOfPlain(text: string, start: number, delimiter: CsvDelimiter): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

function quotedCell(text: string, start: number, delimiter: CsvDelimiter): Cell {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      parts.push(text.slice(at));
      return { value: parts.join(""), end: text.length, badQuote: { start, end: start + 1 } };
    }
    parts.push(text.slice(at, quote));
    at = quote + 1;
    if (text[at] !== '"') break;
    parts.push('"');
    at += 1;
  }
  const end = endOfPlain(text, at, delimiter);
  const rest = text.slice(at, end);
  return { value: parts.join("") + rest, end, badQuote: rest.trim() === "" ? null : { start: at - 1, end: at } };
}
