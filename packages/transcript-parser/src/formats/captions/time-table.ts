import type { Location } from "@colloquy/corpus-schema";
import type { CueTable } from "./cue-table.js";
import { IntRows } from "./int-rows.js";

const COLUMN = { start: 0, end: 1, startMs: 2, endMs: 3, cue: 4 } as const;
/** Instead of the index of a cue, for a word. */
const WORD = -1;

/** The places of cues and words with their times, in order: numbers while a file is read, and objects at its end. */
export class TimeTable {
  readonly #text: string;
  readonly #cues: CueTable;
  readonly #rows: IntRows;

  constructor(text: string, cues: CueTable) {
    this.#text = text;
    this.#cues = cues;
    this.#rows = new IntRows(5, cues.count);
  }

  /** A cue whose text stands between two offsets. One whose beginning is not known has no place. */
  cue(index: number, start: number, end: number): void {
    const startMs = this.#cues.startMs(index);
    if (startMs !== -1) this.#add(start, end, startMs, this.#cues.endMs(index), index);
  }

  /** A word, or some words, with times of their own; -1 for an end that is not known. */
  word(start: number, end: number, startMs: number, endMs: number): void {
    this.#add(start, end, startMs, endMs, WORD);
  }

  #add(start: number, end: number, startMs: number, endMs: number, cue: number): void {
    const row = this.#rows.add();
    this.#rows.set(row, COLUMN.start, start);
    this.#rows.set(row, COLUMN.end, end);
    this.#rows.set(row, COLUMN.startMs, startMs);
    this.#rows.set(row, COLUMN.endMs, endMs);
    this.#rows.set(row, COLUMN.cue, cue);
  }

  locations(): Location[] {
    const rows = this.#rows;
    const locations = new Array<Location>(rows.count);
    for (let row = 0; row < locations.length; row += 1) {
      const cue = rows.get(row, COLUMN.cue);
      const endMs = rows.get(row, COLUMN.endMs);
      const startMs = rows.get(row, COLUMN.startMs);
      const span = { start: rows.get(row, COLUMN.start), end: rows.get(row, COLUMN.end) };
      const kind = cue === WORD ? "word" : "cue";
      const [from, to] = cue === WORD ? [0, 0] : [this.#cues.identifierStart(cue), this.#cues.identifierEnd(cue)];
      if (to > from) {
        const label = this.#text.slice(from, to);
        locations[row] = endMs === -1 ? { kind, span, startMs, label } : { kind, span, startMs, endMs, label };
      } else locations[row] = endMs === -1 ? { kind, span, startMs } : { kind, span, startMs, endMs };
    }
    return locations;
  }
}
