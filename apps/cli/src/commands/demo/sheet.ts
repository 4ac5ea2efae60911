import { styleText } from "node:util";

/** How a piece of text is set apart. */
export type Emphasis = "heading" | "strong" | "quiet" | "accent" | "good" | "bad";

const STYLES = {
  heading: ["bold", "underline"],
  strong: ["bold"],
  quiet: ["dim"],
  accent: ["cyan"],
  good: ["green"],
  bad: ["red"],
} as const satisfies Record<Emphasis, readonly Parameters<typeof styleText>[0][]>;

const FIELD_WIDTH = 12;
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;

/** A page of text for a terminal: headings, fields and paragraphs, wrapped to its width. */
export class Sheet {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #colour: boolean;

  constructor(columns: number, colour: boolean) {
    this.#width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns));
    this.#colour = colour;
  }

  /** Text with an emphasis, or as it is where the terminal shows no colour. */
  paint(emphasis: Emphasis, text: string): string {
    if (!this.#colour) return text;
    return STYLES[emphasis].reduce((painted, style) => styleText(style, painted, { validateStream: false }), text);
  }

  heading(text: string): void {
    this.#lines.push("", this.paint("heading", text), "");
  }

  /** A name, and beside it a value that hangs from it. */
  field(name: string, value: string): void {
    this.hanging(`  ${name.padEnd(FIELD_WIDTH)}`, value, this.paint("quiet", `  ${name.padEnd(FIELD_WIDTH)}`));
  }

  /** A paragraph whose first line begins with `lead` and whose other lines stand under its text. */
  hanging(lead: string, text: string, paintedLead = lead): void {
    const [first = "", ...rest] = wrap(text, this.#width - lead.length);
    this.#lines.push(`${paintedLead}${first}`, ...rest.map((line) => " ".repeat(lead.length) + line));
  }

  line(text = ""): void {
    this.#lines.push(text);
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}

/** The length of a text without the codes that paint it. */
function visibleLength(text: string): number {
  return text.replaceAll(ESCAPES, "").length;
}

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Text in lines of at most `width` characters, broken at spaces; a longer word stands on a line of its own. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && visibleLength(line) + 1 + visibleLength(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
