import type { Edit, Span } from "@colloquy/corpus-schema";
import type { StyledSpan, TextStyle } from "../source-format.js";
import { isXmlSpace } from "./scan-tag.js";

/** What is read between two words: nothing, a space, the end of a line, the end of a block. */
export const GAP = { none: 0, space: 1, line: 2, block: 3 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

const BLANKS = ["", " ", "\n", "\n\n"] as const;
const SPACE = 0x20;
/** Documents nest their stretches a few deep; each costs time at every word. */
const MAX_MARKS = 32;

/** A stretch of what is read that is still going on. */
export interface Mark {
  /** Before its first character; -1 where nothing has been read in it. */
  start: number;
  /** After its last character. */
  end: number;
}

/**
 * Makes the edits that turn an XML document into what is read of it. It is told in order the stretches that are read;
 * what lies between two of them is a gap and becomes one edit, whose white space is the strongest break in it. White
 * space of the text is one space, however the file is set.
 */
export class TextView {
  readonly edits: Edit[] = [];
  readonly styles: StyledSpan[] = [];
  readonly #text: string;
  readonly #marks = new Set<Mark>();
  readonly #open: { readonly style: TextStyle; readonly mark: Mark | null }[] = [];
  readonly #set = new Set<TextStyle>();
  #gap: Gap = GAP.none;
  #isEmpty = true;
  #lastEnd = 0;
  /** Whether white space of the text counts: not between the tokens of one word. */
  #isGlued = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** At least this much is between what was read and what will be. */
  break(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap;
    if (gap > GAP.space) this.#isGlued = false;
  }

  /** White space of the text up to the next word is none: what was read and what will be are one word. */
  glue(): void {
    this.#isGlued = true;
    if (this.#gap === GAP.space) this.#gap = GAP.none;
  }

  /** Text that is read. */
  words({ start, end }: Span): void {
    const text = this.#text;
    let at = start;
    while (at < end) {
      let from = at;
      while (from < end && isXmlSpace(text.charCodeAt(from))) from += 1;
      if (from > at) this.#space();
      if (from === end) return;
      at = from + 1;
      while (at < end && !this.#endsRun(at, end)) at += 1;
      this.#read(from, at);
    }
  }

  /** Text whose white space is meant, lines among it. */
  lines({ start, end }: Span): void {
    if (start < end) this.#read(start, end);
  }

  /** A reference that is read as its characters. */
  reference({ start, end }: Span, characters: string): void {
    if (characters.length === 1 && isXmlSpace(characters.charCodeAt(0))) {
      this.#space();
      return;
    }
    this.#read(start, end);
    this.edits.push({ span: { start, end }, text: characters, reason: "entity" });
  }

  /** What is read from here on is a stretch, until {@link leave}. Of stretches in stretches only some are followed. */
  enter(): Mark {
    const mark = { start: -1, end: -1 };
    if (this.#marks.size < MAX_MARKS) this.#marks.add(mark);
    return mark;
  }

  leave(mark: Mark): void {
    this.#marks.delete(mark);
  }

  /** What is read from here on is set in a style. Styles are ended in the order of their nesting. */
  beginStyle(style: TextStyle): void {
    const isSet = this.#set.has(style);
    this.#set.add(style);
    this.#open.push({ style, mark: isSet ? null : this.enter() });
  }

  endStyle(): void {
    const style = this.#open.pop();
    if (style === undefined || style.mark === null) return;
    this.leave(style.mark);
    this.#set.delete(style.style);
    const { start, end } = style.mark;
    if (start !== -1) this.styles.push({ span: { start, end }, style: style.style });
  }

  /** A stretch that has been read turns out to be set in a style. */
  style(span: Span, style: TextStyle): void {
    this.styles.push({ span, style });
  }

  /** Ends the document. */
  finish(): void {
    this.#isEmpty = true;
    this.#closeGap(this.#text.length);
    this.styles.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  #space(): void {
    if (!this.#isGlued && this.#gap === GAP.none) this.#gap = GAP.space;
  }

  /** Whether a run of words ends before an offset: at white space other than one space between two words. */
  #endsRun(at: number, end: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code !== SPACE) return isXmlSpace(code);
    return at + 1 >= end || isXmlSpace(this.#text.charCodeAt(at + 1));
  }

  #read(start: number, end: number): void {
    this.#closeGap(start);
    this.#lastEnd = end;
    this.#isEmpty = false;
    this.#isGlued = false;
    for (const mark of this.#marks) {
      if (mark.start === -1) mark.start = start;
      mark.end = end;
    }
  }

  #closeGap(offset: number): void {
    const blank = this.#isEmpty ? "" : BLANKS[this.#gap];
    let start = this.#lastEnd;
    this.#gap = GAP.none;
    // A space of the file that is read stays what it is.
    let text: string = blank;
    if (text === " " && this.#text.charCodeAt(start) === SPACE) {
      start += 1;
      text = "";
    }
    if (offset > start) this.edits.push({ span: { start, end: offset }, text, reason: "markup" });
  }
}
