import type { CueTable } from "./cue-table.js";
import { afterLineEnd, endsLine, isBlankCode, lineEndAt } from "./line-ends.js";

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** Captions have two or three lines; of a cue with more than this no line is taken for a repeated one. */
const MAX_LINES = 8;

/** The lines of a cue that hold something, without spaces at their ends. */
export class CueLines {
  /** How many lines there are; of more than the first of them nothing is told. */
  count = 0;
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

  /** How many of the first lines repeat the last lines of the cue before. */
  repeated(text: string, before: CueLines): number {
    if (this.count === 0 || this.count > MAX_LINES || before.count > MAX_LINES) return 0;
    for (let length = Math.min(this.count, before.count); length > 0; length -= 1) {
      let same = 0;
      while (same < length && this.#repeats(text, same, before, before.count - length + same)) same += 1;
      if (same === length) return length;
    }
    return 0;
  }

  /** Whether a line has the words of another one, whatever tags part them. A line with times of its words is new. */
  #repeats(text: string, index: number, before: CueLines, other: number): boolean {
    let at = this.#starts[index] ?? 0;
    let by = before.#starts[other] ?? 0;
    const end = this.#ends[index] ?? 0;
    const byEnd = before.#ends[other] ?? 0;
    for (;;) {
      while (at < end && text.charCodeAt(at) === LESS_THAN) {
        const next = text.charCodeAt(at + 1);
        if (next >= 0x30 && next <= 0x39) return false;
        at = afterTag(text, at, end);
      }
      while (by < byEnd && text.charCodeAt(by) === LESS_THAN) by = afterTag(text, by, byEnd);
      if (at >= end || by >= byEnd) return at >= end && by >= byEnd;
      if (text.charCodeAt(at) !== text.charCodeAt(by)) return false;
      at += 1;
      by += 1;
    }
  }
}

function afterTag(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && text.charCodeAt(at) !== GREATER_THAN && !endsLine(text.charCodeAt(at))) at += 1;
  return at + 1;
}

/** Cues of a long file that are looked at: stretches of some in a row, spread over all of it. */
const STRETCH = 20;
const STRETCHES = 100;

/** So many cues that take over a line and add another make a file roll, where they are this share of all. */
const LEAST_ROLLED = 2;
const ROLLED_SHARE = 0.25;

/**
 * Whether the captions of a file roll: most cues show the last line of the one before over a new one, as automatic
 * captions of YouTube and roll-up captions of broadcasters do. A line that is said twice does not come with a new one
 * under it, over and over.
 */
export function isRolling(text: string, cues: CueTable): boolean {
  let [before, lines] = [new CueLines(), new CueLines()];
  let rolled = 0;
  let pairs = 0;
  const step = Math.max(STRETCH, Math.ceil(cues.count / STRETCHES));
  for (let first = 0; first < cues.count; first += step) {
    for (let index = first; index < Math.min(cues.count, first + STRETCH + 1); index += 1) {
      lines.read(text, cues, index);
      if (index > first) {
        const repeated = lines.repeated(text, before);
        if (repeated > 0 && repeated < lines.count) rolled += 1;
        pairs += 1;
      }
      [before, lines] = [lines, before];
    }
  }
  return rolled >= LEAST_ROLLED && rolled >= ROLLED_SHARE * pairs;
}
