import type { ParserDiagnostic } from "../../diagnostics.js";

/** Where something stands in a text, as editors count: lines and columns from 1, in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The line and column of an offset. */
function placeAt(text: string, offset: number): TextPlace {
  const until = Math.min(offset, text.length);
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < until; end = text.indexOf("\n", end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: until - start + 1, offset: until };
}

/** A place for people. */
export function sayPlace(text: string, at: number): string {
  const { line, column, offset } = placeAt(text, at);
  return `line ${line}, column ${column} (offset ${offset})`;
}

type Fault = "cutOff" | "malformed" | "duplicate";

const MAX_SHOWN = 20;

/** What is wrong with a JSON text: of each kind the first place and how many there are. */
export class JsonFaults {
  readonly #found = new Map<Fault, { count: number; readonly offset: number; readonly expected: string }>();

  add(fault: Fault, offset: number, expected = ""): void {
    const found = this.#found.get(fault);
    if (found === undefined) this.#found.set(fault, { count: 1, offset, expected });
    else found.count += 1;
  }

  /** A diagnostic for each kind. The text of the document is another one than that of the file: none has a span. */
  diagnostics(text: string): ParserDiagnostic[] {
    return [...this.#found].map(([fault, { count, offset, expected }]) => {
      const place = sayPlace(text, offset);
      const shown = JSON.stringify(text.slice(offset, offset + MAX_SHOWN));
      const { message, hint } = WORDS[fault](count, place, shown, expected);
      return { code: "file-damaged", severity: "warning", message, span: null, hint };
    });
  }
}

const WORDS: Readonly<Record<Fault, (count: number, place: string, shown: string, expected: string) => { message: string; hint: string }>> = {
  cutOff: (_count, place) => ({
    message: `The JSON file is cut off: it ends at ${place} before everything in it is closed.`,
    hint: "It was probably not saved or copied in full. What is there was read.",
  }),
  malformed: (count, place, shown, expected) => ({
    message: `The JSON is broken at ${place}: ${expected} was expected, and there is ${shown}.${count === 1 ? "" : ` It is broken in ${count - 1} more ${count === 2 ? "place" : "places"}.`}`,
    hint: "Get the file from the program that wrote it once more, or correct the place. The rest was read.",
  }),
  duplicate: (count, place, shown) => ({
    message: `A key stands twice in one object${count === 1 ? "" : `, ${count} times in the file`}: ${shown} at ${place}. The last one was read, as most programs do.`,
    hint: "Look which of the two is meant, and take the other one out.",
  }),
};
