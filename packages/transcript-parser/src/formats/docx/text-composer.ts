import type { Edit, Span } from "@colloquy/corpus-schema";
import type { StyledSpan, TextStyle } from "../source-format.js";
import type { WordParagraph } from "./word-story.js";

/** Puts paragraphs together to one text and notes where each of them came to stand. */
export class TextComposer {
  readonly styles: StyledSpan[] = [];
  /** What is not read in its line, as edits that take it out; in order. */
  readonly unread: Edit[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds a paragraph; gives the place of its text, white space at its ends included. */
  add({ text, marks, unread, isHeading, isQuote }: WordParagraph, gap: string): Span {
    this.#push(this.#length === 0 ? "" : gap);
    const start = this.#length;
    this.#push(text);
    for (const { span, style } of marks) this.#style(style, span.start + start, span.end + start);
    for (const span of unread) this.unread.push({ span: { start: span.start + start, end: span.end + start }, text: "", reason: "markup" });
    if (isHeading) this.#style("heading", start, this.#length);
    if (isQuote) this.#style("quote", start, this.#length);
    return { start, end: this.#length };
  }

  /** Says that a stretch of the text stands beside it. */
  markAside({ start, end }: Span): void {
    this.#style("aside", start, end);
  }

  finish(): { readonly text: string; readonly styles: readonly StyledSpan[] } {
    return { text: this.#parts.join(""), styles: this.styles.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) };
  }

  #style(style: TextStyle, start: number, end: number): void {
    if (start < end) this.styles.push({ style, span: { start, end } });
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
