import type { CueTable } from "./cue-table.js";
import { afterLineEnd, endsLine, isBlankCode, lineEndAt } from "./line-ends.js";
import { hasWords } from "./marks.js";

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** Captions have two or three lines; of a cue with more than this no line is taken for a repeated one. */
const MAX_LINES = 8;

/** The lines of a cue that hold something, without spaces at their ends. */
export class CueLines {
  /** How many lines there are; of more than the first of them nothing is told. */
  count = 0;
  /** After {@link repeated}: where the words begin that a line adds to those of the cue before; -1 where none does. */
  newFrom = -1;
  readonly #starts = new Int32Array(MAX_LINES);
  readonly #ends = new Int32Array(MAX_LINES);

  /** Reads the lines of a cue. */
  read(text: string, cues: CueTable, index: number): void {
    const limit = cues.textEnd(index);
    this.count = 0;
    for (let at = cues.textStart(index); at < limit; ) {
      const end = lineEndAt(text, at, limit);
      let from = at;
      let to = end;
      while (from < to && isBlankCode(text.charCodeAt(from))) from += 1;
      while (to > from && isBlankCode(text.charCodeAt(to - 1))) to -= 1;
      if (from < to) this.#add(from, to);
      at = end === limit ? limit : afterLineEnd(text, end);
    }
  }

  #add(start: number, end: number): void {
    if (this.count < MAX_LINES) {
      this.#starts[this.count] = start;
      this.#ends[this.count] = end;
    }
    this.count += 1;
  }

  /**
   * How many of the first lines repeat the last lines of the cue before.
   *
   * @param grows whether the line after them may go on with the last line of the cue before, as captions do that are
   *   shown while somebody speaks; {@link newFrom} is then where its new words begin
   */
  repeated(text: string, before: CueLines, grows: boolean): number {
    this.newFrom = -1;
    if (this.count === 0 || this.count > MAX_LINES || before.count > MAX_LINES) return 0;
    for (let length = Math.min(this.count, before.count); length > 0; length -= 1) {
      let same = 0;
      let end = -1;
      while (same < length) {
        end = this.#repeatEnd(text, same, before, before.count - length + same, grows);
        if (end !== this.#ends[same]) break;
        same += 1;
      }
      if (same === length) return length;
      if (!grows || same < length - 1 || end === -1) continue;
      this.newFrom = end;
      return same;
    }
    return 0;
  }

  /**
   * The offset after all the words of another line, where a line begins with them, whatever tags part them; -1 where it
   * does not. Words with times of their own are new. In captions that grow, marks at the end may have changed.
   */
  #repeatEnd(text: string, index: number, before: CueLines, other: number, grows: boolean): number {
    let at = this.#starts[index] ?? 0;
    let by = before.#starts[other] ?? 0;
    const end = this.#ends[index] ?? 0;
    const byEnd = before.#ends[other] ?? 0;
    for (;;) {
      while (by < byEnd && text.charCodeAt(by) === LESS_THAN) by = afterTag(text, by, byEnd);
      while (at < end && text.charCodeAt(at) === LESS_THAN) {
        const next = text.charCodeAt(at + 1);
        if (next >= 0x30 && next <= 0x39) return grows && by >= byEnd ? at : -1;
        at = afterTag(text, at, end);
      }
      // Below lines that stay where they are a line goes on, even within a word.
      if (by >= byEnd) return at >= end ? end : grows ? (index > 0 ? at : wordEndAt(text, at)) : -1;
      if (at >= end) return -1;
      if (text.charCodeAt(at) !== text.charCodeAt(by)) return grows && isMarks(text, by, byEnd) ? marksEndAt(text, at, end) : -1;
      at += 1;
      by += 1;
    }
  }
}

/** An offset at which a word ends; -1 within a word. */
function wordEndAt(text: string, offset: number): number {
  return hasWords(text, offset, offset + 1) ? -1 : offset;
}

/** The offset after the marks at an offset, which stand for others in the cue before; -1 within a word. */
function marksEndAt(text: string, offset: number, end: number): number {
  if (hasWords(text, offset, offset + 1)) return -1;
  let at = offset;
  while (at < end && !isBlankCode(text.charCodeAt(at)) && !hasWords(text, at, at + 1) && text.charCodeAt(at) !== LESS_THAN) at += 1;
  return at;
}

/** Whether nothing but marks and tags stands between two offsets. */
function isMarks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) === LESS_THAN) at = afterTag(text, at, end) - 1;
    else if (hasWords(text, at, at + 1)) return false;
  }
  return true;
}

function afterTag(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && text.charCodeAt(at) !== GREATER_THAN && !endsLine(text.charCodeAt(at))) at += 1;
  return at + 1;
}
