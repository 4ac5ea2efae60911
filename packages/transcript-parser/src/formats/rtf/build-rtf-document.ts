import type { Edit, Location, Span } from "@colloquy/corpus-schema";
import { areBrokenLines, goesOn } from "../paragraphs/broken-lines.js";
import { shownTitle } from "../paragraphs/shown-title.js";
import { SPEAKER_HEADS } from "../paragraphs/table-heads.table.js";
import { areBoxesBeside } from "../paragraphs/text-boxes.js";
import type { SourceDocument, StyledSpan, TextStyle } from "../source-format.js";
import type { RtfContent } from "./rtf-content.js";
import type { FlowParagraph } from "./text-flow.js";


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
  const boxesAreBeside = areBoxesBeside(paragraphs);
  const placed = paragraphs.map((paragraph, index) => {
    const place = builder.add(paragraph);
    // A document that begins in a shape has its title there.
    const isBesideBox = paragraph.isBoxed && boxesAreBeside && index > 0;
    if (isBesideBox || paragraph.role === "caption" || isHead(paragraph, paragraphs[index - 1])) builder.style(place, "aside");
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
  const shown = shownTitle(paragraphs.map(({ text, role }) => ({ text, isTitle: role === "title" })), title);
  const document = {
    text: builder.text,
    styles: builder.styles(),
    markup: builder.markup,
    locations: [...placed.map((span): Location => ({ kind: "paragraph", span })), ...pagesOf(paragraphs, placed, bodyEnd)],
    ...(shown === null ? {} : { known: { metadata: { title: shown } } }),
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
    if (next === undefined || next.followsBlank || [paragraph, next].some(({ isRow, role }) => isRow || role === "heading" || role === "title")) return;
    pairs += 1;
    if (goesOn(paragraph.text, next.text)) goingOn += 1;
  });
  return areBrokenLines(pairs, goingOn);
}

/** Whether a row names the columns of its table, of which one says who speaks: it labels what is said and is none of it. */
function isHead({ text, isRow }: FlowParagraph, before: FlowParagraph | undefined): boolean {
  if (!isRow || before?.isRow === true) return false;
  const cells = text.split("\t");
  return cells.length > 1 && cells.some((cell) => SPEAKER_HEADS.has(cell.trim().toLowerCase()));
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
    const { text, strong, emphasis, marks, role } = paragraph;
    if (this.#last !== null) this.#append(this.#gapBefore(paragraph, this.#last));
    this.#last = paragraph;
    const start = this.length;
    this.#append(text);
    const place = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
    for (const span of strong) this.style(place(span), "strong");
    for (const span of emphasis) this.style(place(span), "emphasis");
    // A mark with a blank that stands within a word, as in files that were damaged, leaves the blank.
    for (const span of marks) this.markup.push({ span: place(span), text: partsWords(text, span) ? " " : "", reason: "markup" });
    const whole = { start, end: this.length };
    if (role === "heading" || role === "title") this.style(whole, "heading");
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

function partsWords(text: string, { start, end }: Span): boolean {
  return /\s/.test(text.slice(start, end)) && /\S$/.test(text.slice(0, start)) && /^\S/.test(text.slice(end));
}
