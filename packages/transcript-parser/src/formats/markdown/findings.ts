import { isWhiteSpace, type Edit } from "@colloquy/corpus-schema";
import type { StyledSpan, TextStyle } from "../source-format.js";

/**
 * Gathers the edits and styles of a document. Within a block they come in any order; at its end the edits are sorted,
 * those inside of others are dropped, and neighbours are joined.
 */
export class Findings {
  readonly edits: Edit[] = [];
  private styles: StyledSpan[] = [];
  private pending: Edit[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** How many edits have been found in this block. */
  get editCount(): number {
    return this.pending.length;
  }

  /** How many styles have been found. */
  get styleCount(): number {
    return this.styles.length;
  }

  /** Signs of the format, and the white space that is read for them. */
  markup(start: number, end: number, text = ""): void {
    if (end > start) this.pending.push({ span: { start, end }, text, reason: "markup" });
  }

  reference(start: number, end: number, text: string): void {
    this.pending.push({ span: { start, end }, text, reason: "entity" });
  }

  style(start: number, end: number, style: TextStyle): void {
    if (end > start) this.styles.push({ span: { start, end }, style });
  }

  /** Forgets what was found in this block after so many, because it turned out to be part of something that goes. */
  forgetAfter(editCount: number, styleCount: number): void {
    this.pending.length = editCount;
    this.styles.length = styleCount;
  }

  /** Ends a block. */
  endBlock(): void {
    if (this.pending.length === 0) return;
    const edits = this.pending.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    this.pending = [];
    for (const edit of edits) this.append(edit);
  }

  /** The styles, sorted, without signs and white space at their ends. */
  finishStyles(): StyledSpan[] {
    const trimmed = this.styles.map(({ span, style }) => ({ style, span: this.trim(span.start, span.end) }));
    const filled = trimmed.filter(({ span }) => span.end > span.start);
    return filled.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  private append(edit: Edit): void {
    const last = this.edits.at(-1);
    if (last !== undefined && edit.span.start < last.span.end) return;
    if (last?.reason === "markup" && edit.reason === "markup" && edit.span.start === last.span.end) {
      const span = { start: last.span.start, end: edit.span.end };
      this.edits[this.edits.length - 1] = { span, text: last.text + edit.text, reason: "markup" };
      return;
    }
    this.edits.push(edit);
  }

  private trim(start: number, end: number): StyledSpan["span"] {
    const { text } = this;
    let from = start;
    let to = end;
    for (let edit = this.markupAt(from); from < to; edit = this.markupAt(from)) {
      if (edit !== null) from = edit.span.end;
      else if (isWhiteSpace(text.charCodeAt(from))) from += 1;
      else break;
    }
    for (let edit = this.markupAt(to - 1); from < to; edit = this.markupAt(to - 1)) {
      if (edit !== null) to = edit.span.start;
      else if (isWhiteSpace(text.charCodeAt(to - 1))) to -= 1;
      else break;
    }
    return { start: from, end: to };
  }

  /** The edit of a sign that covers the character at an offset. */
  private markupAt(offset: number): Edit | null {
    const edit = this.edits[this.firstEditAfter(offset)];
    return edit?.reason === "markup" && edit.span.start <= offset ? edit : null;
  }

  /** Index of the first edit that ends after an offset. */
  private firstEditAfter(offset: number): number {
    let low = 0;
    let high = this.edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.edits[middle]?.span.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
