import type { Edit, Location, Span } from "@colloquy/corpus-schema";
import type { SourceDocument, StyledSpan, TextStyle } from "../source-format.js";
import type { RtfContent } from "./rtf-content.js";
import type { FlowParagraph } from "./text-flow.js";

/** So many paragraphs without an empty one between them, so many of them in mid-sentence, are the lines of a text. */
const LEAST_PAIRS = 6;
const GOING_ON = 0.3;
const SENTENCE_END = /[.!?:;…。！？؟]["”’»›)\]]*$/u;
/** The title must stand among so many paragraphs. */
const TITLE_WITHIN = 12;

/** A document, and where its text ends and what stands beside it begins. */
interface Built {
  readonly document: Pick<SourceDocument, "text" | "styles" | "markup" | "locations" | "known">;
  readonly bodyEnd: number;
}

/**
 * The text of a document: its paragraphs with a blank line between them, the rows of a table below each other, and
 * then what stands beside it, each distinct text once.
 */
export function buildRtfDocument({ paragraphs, asides, title }: Pick<RtfContent, "paragraphs" | "asides" | "title">): Built {
  const builder = new TextBuilder(areLines(paragraphs));
  const placed = paragraphs.map((paragraph, index) => {
    const place = builder.add(paragraph);
    // Words in a shape are pull quotes and captions; a document that begins in one has its text there.
    if (paragraph.isBoxed && index > 0) builder.style(place, "aside");
    return place;
  });
  const bodyEnd = builder.length;
  const seen = new Set<string>();
  for (const group of asides) {
    for (const paragraph of group) {
      const words = paragraph.text.replace(/\s+/g, " ").trim();
      if (seen.has(words)) continue;
      seen.add(words);
      builder.style(builder.add(paragraph), "aside");
    }
  }
  const isTitle = paragraphs.slice(0, TITLE_WITHIN).some(({ text }) => sameWords(text, title));
  const document = {
    text: builder.text,
    styles: builder.styles(),
    markup: builder.markup,
    locations: [...placed.map((span): Location => ({ kind: "paragraph", span })), ...pagesOf(paragraphs, placed, bodyEnd)],
    // The information on a document is often that of the one it was made from; what stands in the text is not.
    ...(isTitle ? { known: { metadata: { title: title.replace(/\s+/g, " ").trim() } } } : {}),
  };
  return { document, bodyEnd };
}

/** The stretches between the page breaks that the author has set. They have no numbers: other breaks are not known. */
function pagesOf(paragraphs: readonly FlowParagraph[], placed: readonly Span[], body: number): Location[] {
  const starts = paragraphs.flatMap(({ startsPage }, index) => (startsPage && index > 0 ? [placed[index]?.start ?? 0] : []));
  if (starts.length === 0) return [];
  return [0, ...starts].map((start, index) => ({ kind: "page", span: { start, end: starts[index] ?? body } }));
}

/** Whether what the file has as paragraphs are the lines of a text that was broken by hand, with empty ones between blocks. */
function areLines(paragraphs: readonly FlowParagraph[]): boolean {
  let pairs = 0;
  let goingOn = 0;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    if (next === undefined || next.followsBlank || [paragraph, next].some(({ isRow, isHeading }) => isRow || isHeading)) return;
    pairs += 1;
    // A line that goes on in the next one ends in mid-sentence, and the next one begins with a small letter.
    if (!SENTENCE_END.test(paragraph.text.slice(-8).trimEnd()) && /^\s{0,40}\p{Ll}/u.test(next.text)) goingOn += 1;
  });
  return pairs >= LEAST_PAIRS && goingOn >= GOING_ON * pairs;
}

function sameWords(text: string, title: string): boolean {
  const words = title.replace(/\s+/g, " ").trim();
  return words !== "" && text.replace(/\s+/g, " ").trim() === words;
}

class TextBuilder {
  readonly markup: Edit[] = [];
  length = 0;
  readonly #areLines: boolean;
  readonly #parts: string[] = [];
  readonly #styles: StyledSpan[] = [];
  #last: FlowParagraph | null = null;

  constructor(areLines: boolean) {
    this.#areLines = areLines;
  }

  get text(): string {
    return this.#parts.join("");
  }

  /** Adds a paragraph, and gives its place. */
  add(paragraph: FlowParagraph): Span {
    const { text, strong, emphasis, marks, isHeading } = paragraph;
    if (this.#last !== null) this.#append(this.#gapBefore(paragraph, this.#last));
    this.#last = paragraph;
    const start = this.length;
    this.#append(text);
    const place = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
    for (const span of strong) this.style(place(span), "strong");
    for (const span of emphasis) this.style(place(span), "emphasis");
    for (const span of marks) this.markup.push({ span: place(span), text: "", reason: "markup" });
    const whole = { start, end: this.length };
    if (isHeading) this.style(whole, "heading");
    return whole;
  }

  style(span: Span, style: TextStyle): void {
    this.#styles.push({ span, style });
  }

  styles(): StyledSpan[] {
    return this.#styles.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  #gapBefore({ isRow, followsBlank }: FlowParagraph, last: FlowParagraph): string {
    const isClose = (isRow && last.isRow) || (this.#areLines && isRow === last.isRow);
    return isClose && !followsBlank ? "\n" : "\n\n";
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }
}
