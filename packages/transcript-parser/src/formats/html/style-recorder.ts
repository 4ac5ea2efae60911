import type { Span } from "@colloquy/corpus-schema";
import type { StyledSpan } from "../source-format.js";
import { EFFECT, STYLE_OF_BIT } from "./effects.js";
import type { FurnitureClass } from "./furniture-words.table.js";

/** Styles of type: two stretches with nothing but a space between them look like one. */
const TYPE_BITS = EFFECT.strong | EFFECT.emphasis;

/** A hidden or form element that holds more than this is a page in a wrapper, not something beside it. */
const MAX_ASIDE = 2_000;

/** Furniture that holds more than this share of what a page says is the page itself, whatever it is called. */
const MAX_SHARE = 0.4;

/** Characters of a text before its comments. */
const LEAST_BEFORE = 1_000;

/**
 * Why an element may turn out not to stand beside the document after all, which is seen at its end:
 * - `bulk`: it holds too much. Whole pages stand in one `<form>`, and transcripts in panels that a click opens;
 * - `title`: it holds the title of the page;
 * - `furniture`, `comments`: its class says so, and it holds most of the page.
 */
export type AsideDoubt = "bulk" | "title" | FurnitureClass;

/** An element that may stand beside the document. */
export interface DoubtfulAside {
  readonly doubt: AsideDoubt;
  readonly readBefore: number;
  readonly titlesBefore: number;
  start: number;
}

/** Records which stretches of what is read are set in which style, from the opening and closing of elements. */
export class StyleRecorder {
  private readonly spans: StyledSpan[] = [];
  private readonly depths = STYLE_OF_BIT.map(() => 0);
  private readonly starts = STYLE_OF_BIT.map(() => 0);
  /** Index of the last span of each style, for joining. */
  private readonly lasts = STYLE_OF_BIT.map(() => -1);
  /** Bits of the styles that are open, and of those among them in which something has been read. */
  private open = 0;
  private begun = 0;
  private readonly waiting: DoubtfulAside[] = [];
  /** Furniture by its class, and how much is read in it: judged when the whole page is known. */
  private readonly furniture: { readonly span: Span; readonly length: number }[] = [];
  private lastEnd = 0;
  private read = 0;
  private titles = 0;

  /** An element with these effects begins. */
  enter(effects: number): void {
    for (let bit = 0; bit < STYLE_OF_BIT.length; bit += 1) {
      if ((effects & (1 << bit)) === 0) continue;
      this.depths[bit] = (this.depths[bit] ?? 0) + 1;
      this.open |= 1 << bit;
    }
  }

  /** An element with these effects ends. */
  leave(effects: number): void {
    for (let bit = 0; bit < STYLE_OF_BIT.length; bit += 1) {
      if ((effects & (1 << bit)) === 0) continue;
      const depth = (this.depths[bit] ?? 0) - 1;
      this.depths[bit] = depth;
      if (depth === 0) this.close(bit);
    }
  }

  /** A title of the page was met. */
  countTitle(): void {
    this.titles += 1;
  }

  /** Begins an element of which it is seen at its end whether it stands beside the document. */
  enterDoubtful(doubt: AsideDoubt): DoubtfulAside {
    const aside = { doubt, readBefore: this.read, titlesBefore: this.titles, start: -1 };
    this.waiting.push(aside);
    return aside;
  }

  leaveDoubtful({ doubt, start, readBefore, titlesBefore }: DoubtfulAside): void {
    if (start === -1) return;
    const length = this.read - readBefore;
    const span = { start, end: this.lastEnd };
    if (doubt === "furniture") {
      if (length <= MAX_ASIDE && this.titles === titlesBefore) this.furniture.push({ span, length });
      return;
    }
    const isAside =
      doubt === "bulk" ? length <= MAX_ASIDE : this.titles === titlesBefore && (doubt === "title" || readBefore >= LEAST_BEFORE);
    if (isAside) this.spans.push({ span, style: "aside" });
  }

  /** A stretch is read, with this white space before it. */
  cover(start: number, end: number, gap: string): void {
    if (this.open !== this.begun) {
      for (let bit = 0; bit < STYLE_OF_BIT.length; bit += 1) {
        if (((this.open & ~this.begun) & (1 << bit)) !== 0) this.begin(bit, start, gap);
      }
      this.begun = this.open;
    }
    for (const aside of this.waiting) aside.start = start;
    this.waiting.length = 0;
    this.lastEnd = end;
    this.read += end - start;
  }

  /** The spans, sorted by start, the longer first. */
  finish(): StyledSpan[] {
    for (const { span, length } of this.furniture) {
      if (length <= MAX_SHARE * this.read) this.spans.push({ span, style: "aside" });
    }
    this.spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let asideEnd = -1;
    return this.spans.filter(({ span, style }) => {
      if (style !== "aside") return span.end > span.start;
      const isNew = span.end > asideEnd;
      asideEnd = Math.max(asideEnd, span.end);
      return isNew;
    });
  }

  private begin(bit: number, start: number, gap: string): void {
    this.starts[bit] = start;
    const last = this.spans[this.lasts[bit] ?? -1];
    if ((TYPE_BITS & (1 << bit)) === 0 || last?.span.end !== this.lastEnd || gap.trim() !== "" || /[\n\t]/.test(gap)) return;
    this.starts[bit] = last.span.start;
    // Emptied, and dropped at the end: taking it out would move the others.
    this.spans[this.lasts[bit] ?? -1] = { ...last, span: { start: last.span.start, end: last.span.start } };
  }

  private close(bit: number): void {
    const style = STYLE_OF_BIT[bit];
    this.open &= ~(1 << bit);
    if ((this.begun & (1 << bit)) === 0 || style === undefined) return;
    this.begun &= ~(1 << bit);
    this.lasts[bit] = this.spans.length;
    this.spans.push({ span: { start: this.starts[bit] ?? 0, end: this.lastEnd }, style });
  }
}
