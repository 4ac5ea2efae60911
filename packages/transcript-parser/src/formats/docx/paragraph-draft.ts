import type { Span } from "@colloquy/corpus-schema";
import type { TextStyle } from "../source-format.js";
import { softHyphensIn, withSpans } from "../paragraphs/soft-hyphens.js";
import type { RunLook } from "./run-traits.js";
import type { CellPlace, WordParagraph } from "./word-story.js";

/** Type that is told apart within paragraphs. */
const TYPES = ["strong", "emphasis"] as const;

/** A paragraph while it is read. */
export class ParagraphDraft {
  styleId: string | null = null;
  /** What is said of it directly; null where nothing is. */
  outlineLevel: number | null = null;
  /** Whether what follows belongs to the same line: after a drop cap, after a paragraph mark that was deleted. */
  joinsNext = false;
  /** Its place in lists, as it is said of it directly. */
  numId: string | null = null;
  listLevel: string | null = null;
  /** What a list sets before its words; it stands there only where there are some. */
  label = "";
  readonly cell: CellPlace | null;
  readonly #parts: string[] = [];
  readonly #marks: { style: TextStyle; span: Span }[] = [];
  readonly #unread: Span[] = [];
  readonly #pageBreaks: { offset: number; isRendered: boolean }[] = [];
  readonly #hidden: string[] = [];
  /** Where the open stretch of each type begins; -1 where there is none. */
  readonly #starts = [-1, -1];
  #length = 0;
  /** After the last character that is no white space. */
  #inkEnd = 0;

  constructor(cell: CellPlace | null) {
    this.cell = cell;
  }

  add(text: string, look: RunLook): void {
    if (text === "") return;
    if (look.hidden) {
      this.#hidden.push(text);
      return;
    }
    const ink = text.search(/\S/);
    if (ink !== -1) {
      this.#writeLabel();
      TYPES.forEach((style, index) => {
        const start = this.#starts[index] ?? -1;
        if (look[style] === start >= 0) return;
        if (look[style]) this.#starts[index] = this.#length + ink;
        else this.#close(style, index);
      });
      this.#inkEnd = this.#length + text.trimEnd().length;
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Text that nobody reads as part of the line: an optional hyphen, the reading of a word in small type above it. */
  addUnread(text: string): void {
    if (text === "") return;
    this.#unread.push({ start: this.#length, end: this.#length + text.length });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** @param isRendered whether a program has only noted where its page ended, and nobody has set the break */
  breakPage(isRendered: boolean): void {
    this.#pageBreaks.push({ offset: this.#length, isRendered });
  }

  /** The paragraph, with what its style makes of it. */
  finish({ isHeading, isTitle, isBeside, isQuote }: Pick<WordParagraph, "isHeading" | "isTitle" | "isBeside" | "isQuote">): WordParagraph {
    const text = this.#parts.join("");
    TYPES.forEach((style, index) => this.#close(style, index));
    return {
      text,
      isHeading,
      isTitle,
      isBeside,
      isQuote,
      marks: this.#marks,
      unread: withSpans(this.#unread, softHyphensIn(text)),
      pageBreaks: this.#pageBreaks,
      hidden: this.#hidden.join(""),
      isBoxed: false,
      cell: this.cell,
      joinsNext: this.joinsNext,
    };
  }

  #writeLabel(): void {
    if (this.label === "") return;
    const label = `${this.label}\t`;
    this.label = "";
    this.#parts.push(label);
    this.#length += label.length;
  }

  #close(style: TextStyle, index: number): void {
    const start = this.#starts[index] ?? -1;
    if (start >= 0) this.#marks.push({ style, span: { start, end: this.#inkEnd } });
    this.#starts[index] = -1;
  }
}
