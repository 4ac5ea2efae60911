import type { Location, Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { afterLineEnd, lineEndAt, lineNumberAt } from "../captions/line-ends.js";
import { decodedReader } from "../decoded-reader.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { readClock } from "../times/read-clock.js";
import { TimeFindings, type JudgedTimes } from "../times/time-findings.js";
import { TurnRecorder } from "../times/turn-recorder.js";
import { readReference } from "../xml/references.js";
import { findColumns, type Columns } from "./find-columns.js";
import { RowScanner, type Cell, type Row } from "./scan-rows.js";

/** So many rows are read between two looks at the signal. */
const AT_ONCE = 2048;

/** The reader of tables: the text is the file; its edits take away all cells but those of what is said and by whom. */
export const tableReader = decodedReader("text/csv", readTable);

type TableReading = Pick<SourceDocument, "mediaType" | "markup" | "locations" | "known" | "diagnostics">;

function readTable(text: string, { signal, onShare }: ReadContext): TableReading {
  const columns = findColumns(text);
  if (columns === null) return { mediaType: "text/csv", locations: [], diagnostics: [withoutColumns()] };
  const mediaType = columns.delimiter === "\t" ? "text/tab-separated-values" : "text/csv";
  const scanner = new RowScanner(text, columns.delimiter);
  const isSpeech = columns.speaker !== null || !hasNames(text, columns, scanner);
  const rows = new TableRows(text, columns, isSpeech);
  for (let at = columns.header.next, count = 0; at < text.length; count += 1) {
    if (count % AT_ONCE === 0) {
      signal?.throwIfAborted();
      onShare?.(at / text.length);
    }
    const row = scanner.rowAt(at);
    rows.add(row);
    at = row.next;
  }
  rows.recorder.finish();
  const { recorder, locations, findings } = rows;
  return {
    mediaType,
    markup: recorder.edits,
    locations,
    ...(isSpeech ? { known: { turns: recorder.turns } } : {}),
    diagnostics: [...findings.diagnostics(), ...(scanner.unclosed === -1 ? [] : [unclosed(text, scanner.unclosed)])],
  };
}

const MAX_LOOKED = 400;
const NAMED = /^\s{0,8}["“]?[^\s:：][^\n:：]{0,40}[:：]\s/u;
const LEAST_NAMED = 2;

/**
 * Whether the words of a table without a column of speakers begin with names before a colon, at least here and there:
 * then who speaks is learned from them as in any text. Else all rows are one turn, of nobody known.
 */
function hasNames(text: string, { content, header }: Columns, scanner: RowScanner): boolean {
  let named = 0;
  for (let at = header.next, count = 0; at < text.length && count < MAX_LOOKED && named < LEAST_NAMED; count += 1) {
    const { cells, next } = scanner.rowAt(at);
    const cell = cells[content];
    if (cell !== undefined && NAMED.test(text.slice(cell.start, Math.min(cell.end, cell.start + 60)))) named += 1;
    at = next;
  }
  return named >= LEAST_NAMED;
}

/** Consecutive rows of one speaker are one turn; a row without one goes on with the speaker above. */
class TableRows {
  readonly recorder: TurnRecorder;
  readonly locations: Location[] = [];
  readonly findings: TimeFindings;
  readonly #text: string;
  readonly #columns: Columns;
  readonly #isSpeech: boolean;

  /** @param isSpeech whether rows are turns, or lines in which turns are looked for */
  constructor(text: string, columns: Columns, isSpeech: boolean) {
    this.#text = text;
    this.#columns = columns;
    this.#isSpeech = isSpeech;
    this.recorder = new TurnRecorder(text);
    this.findings = new TimeFindings(text, true);
  }

  add(row: Row): void {
    if (this.#columns.speaker !== null) this.#change(row);
    const content = this.#content(row);
    if (content === null) return;
    const span = this.#trim(content);
    if (span.start >= span.end) return;
    this.#read(span, content.isQuoted);
    const times = this.#times(row);
    if (times !== null) this.locations.push({ kind: "cue", span, ...times });
  }

  /** In a table of commas without quotation marks, the words of the last column may have commas of their own. */
  #content({ cells, end }: Row): Cell | null {
    const { content, header } = this.#columns;
    const cell = cells[content];
    if (cell === undefined) return null;
    const isSplit = content === header.cells.length - 1 && cells.length > header.cells.length && !cell.isQuoted;
    return isSplit ? { ...cell, end } : cell;
  }

  #change({ cells }: Row): void {
    const { speaker, content } = this.#columns;
    const cell = speaker === null ? undefined : cells[speaker];
    if (speaker === null || cell === undefined) return;
    const span = this.#trim(cell);
    const written = this.#text.slice(span.start, span.end);
    const name = (cell.isQuoted ? written.replaceAll('""', '"') : written).replace(/\s*[:：]$/u, "").replace(/\s+/g, " ");
    if (name === "" || this.recorder.speaker === name) return;
    // A label stands before what is said, and is read as it stands.
    const isLabel = speaker < content && name === written.replace(/\s*[:：]$/u, "");
    this.recorder.change(name, isLabel ? span : null);
  }

  /** The lines of a cell: of a turn where a speaker is known, else each a line of the text that is read. */
  #read(span: Span, isQuoted: boolean): void {
    for (let at = span.start; at < span.end; ) {
      const end = lineEndAt(this.#text, at, span.end);
      const line = this.#trim({ start: at, end });
      if (line.start < line.end) this.#line(line, isQuoted);
      at = afterLineEnd(this.#text, end);
    }
  }

  /**
   * Of two quotation marks that stand for one, the second is a sign of the format; references to characters, as pages
   * have them, are read as these.
   */
  #line({ start, end }: Span, isQuoted: boolean): void {
    const { recorder } = this;
    if (!this.#isSpeech) recorder.line(start, end);
    let from = start;
    const say = (to: number): void => {
      if (this.#isSpeech && from < to) recorder.say(from, to, from === start ? " " : "");
    };
    for (const { index, 0: sign } of this.#text.slice(start, end).matchAll(/""|&/g)) {
      const at = start + index;
      if (sign === "&") {
        const reference = readReference(this.#text, at, end, null);
        if (reference.kind !== "characters") continue;
        say(reference.end);
        recorder.edits.push({ span: { start: at, end: reference.end }, text: reference.characters, reason: "entity" });
        from = reference.end;
      } else if (isQuoted && at >= from) {
        say(at + 1);
        if (!this.#isSpeech) recorder.edits.push({ span: { start: at + 1, end: at + 2 }, text: "", reason: "markup" });
        from = at + 2;
      }
    }
    say(end);
  }

  #times({ cells }: Row): JudgedTimes | null {
    const { span, start, end, isMs } = this.#columns;
    const first = start ?? span;
    const cell = first === null ? undefined : cells[first];
    if (cell === undefined) return null;
    const written = this.#text.slice(cell.start, cell.end).trim();
    if (written === "") return null;
    const read = readClock(written, isMs);
    const until = end === null ? undefined : cells[end];
    const closing = until === undefined ? "" : this.#text.slice(until.start, until.end).trim();
    return this.findings.judge(read.startMs, closing === "" ? read.endMs : readClock(closing, isMs).startMs, cell);
  }

  #trim({ start, end }: Span): Span {
    const written = this.#text.slice(start, end);
    const from = start + written.length - written.trimStart().length;
    return { start: from, end: Math.max(from, start + written.trimEnd().length) };
  }
}

function unclosed(text: string, at: number): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message: `A quotation mark on line ${lineNumberAt(text, at)} is never closed, so that the rest of the file was read as one cell.`,
    span: { start: at, end: at + 1 },
    hint: "The file may be cut off. Otherwise close the quotation mark, or double it where it is part of the words, and parse again.",
  };
}

function withoutColumns(): ParserDiagnostic {
  return {
    code: "format-mismatch",
    severity: "warning",
    message: "The file was read as a table, and its first row does not name columns of a transcript such as Timespan, Speaker and Content.",
    span: null,
    hint: "All of it was read as plain text. Name the columns in the first row, or name another format.",
  };
}
