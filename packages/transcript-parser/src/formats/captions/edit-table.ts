import type { Edit } from "@colloquy/corpus-schema";
import { IntRows } from "./int-rows.js";

/** What is read instead of the signs of a format. */
const BREAKS = ["", " ", "\n"] as const;
export type Break = 0 | 1 | 2;

const COLUMN = { start: 0, end: 1, kind: 2 } as const;

/** The edits of a file of captions, in order. They are made of numbers while it is read, and objects at its end. */
export class EditTable {
  readonly #rows: IntRows;
  /** The characters of references; a kind after those of the breaks is the place of one. */
  readonly #characters: string[] = [];

  /** Room for the edits of so many cues; it grows where there are more. */
  constructor(cues: number) {
    this.#rows = new IntRows(3, cues * 2);
  }

  /** Signs of the format are read as a break. */
  markup(start: number, end: number, read: Break): void {
    this.#add(start, end, read);
  }

  /** A character reference is read as its characters. */
  entity(start: number, end: number, characters: string): void {
    this.#add(start, end, BREAKS.length + this.#characters.length);
    this.#characters.push(characters);
  }

  #add(start: number, end: number, kind: number): void {
    const row = this.#rows.add();
    this.#rows.set(row, COLUMN.start, start);
    this.#rows.set(row, COLUMN.end, end);
    this.#rows.set(row, COLUMN.kind, kind);
  }

  edits(): Edit[] {
    const rows = this.#rows;
    const edits = new Array<Edit>(rows.count);
    for (let row = 0; row < edits.length; row += 1) {
      const kind = rows.get(row, COLUMN.kind);
      const characters = this.#characters[kind - BREAKS.length];
      const span = { start: rows.get(row, COLUMN.start), end: rows.get(row, COLUMN.end) };
      edits[row] = characters === undefined ? { span, text: BREAKS[kind] ?? "", reason: "markup" } : { span, text: characters, reason: "entity" };
    }
    return edits;
  }
}
