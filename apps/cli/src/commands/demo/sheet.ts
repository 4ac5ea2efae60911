import type { Output } from "../../io/io.js";
import { displayWidth } from "../../layout/display-width.js";
import { paintFor, type Paint } from "../../layout/paint.js";
import { wrap } from "../../layout/wrap.js";

const FIELD_WIDTH = 12;
/** Lines are no longer than this on a wide terminal: longer ones are hard to read. */
const MAX_WIDTH = 100;

/** A page of text for people: headings, fields and paragraphs, wrapped to the width of the output. */
export class Sheet {
  readonly paint: Paint;
  readonly #lines: string[] = [];
  readonly #width: number;

  constructor(output: Output) {
    this.paint = paintFor(output);
    this.#width = Math.min(MAX_WIDTH, output.columns);
  }

  heading(text: string): void {
    this.#lines.push("");
    for (const line of wrap(text, this.#width)) this.#lines.push(this.paint.strong(line));
    this.#lines.push("");
  }

  /** A name, and beside it a value that hangs from it. */
  field(name: string, value: string): void {
    this.hanging(this.paint.faint(`  ${name.padEnd(FIELD_WIDTH)}`), value);
  }

  /** A paragraph whose first line begins with `lead`, its other lines standing under its text. Both may be painted. */
  hanging(lead: string, text: string): void {
    const indent = paintedWidth(lead);
    const [first = "", ...rest] = wrapPainted(text, Math.max(20, this.#width - indent));
    this.#lines.push(`${lead}${first}`, ...rest.map((line) => " ".repeat(indent) + line));
  }

  line(text = ""): void {
    this.hanging("", text);
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** The sequences that paint, as terminals know them (ECMA-48, Select Graphic Rendition). */
const PAINTING = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]*m`, "g");

function paintedWidth(text: string): number {
  return displayWidth(text.replaceAll(PAINTING, ""));
}

/** Painted text in lines, broken at spaces. No painted stretch is longer than a few words, so none is cut for long. */
function wrapPainted(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && paintedWidth(`${line} ${word}`) > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
