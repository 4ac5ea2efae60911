import type { Span } from "@colloquy/corpus-schema";
import { viewDocument, ViewOffsets } from "../../view/document-view.js";
import { htmlReader } from "../html/read-html.js";
import type { ReadContext, StyledSpan } from "../source-format.js";
import type { ClassStyles } from "./class-styles.js";
import { readChapterSigns, type PageStart } from "./chapter-signs.js";

/** What is read of a chapter. Offsets count in its text. */
export interface ReadChapter {
  readonly text: string;
  readonly styles: readonly StyledSpan[];
  readonly pages: readonly PageStart[];
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** The text of a chapter as a reading system shows it: XHTML is read like a web page (EPUB 3.3, section 6.1). */
export function readChapter(source: string, isAside: boolean, classes: ClassStyles, { signal }: ReadContext): ReadChapter {
  // Chapters are XML, in which an empty tag ends itself, whether they say so or not.
  const xhtml = /^\s*<\?xml\s/.test(source) ? source : DECLARATION + source;
  const signs = readChapterSigns(xhtml, classes, signal);
  const page = htmlReader.readText?.(signs.xhtml, signal === undefined ? {} : { signal });
  if (page === undefined) return { text: "", styles: [], pages: [] };
  const { text, styles } = viewDocument(page);
  const offsets = new ViewOffsets(page.markup ?? []);
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const within = (span: Span): Span => ({ start: clamp(span.start, start, end) - start, end: clamp(span.end, start, end) - start });
  const own = signs.styles.map(({ span, style }) => ({ span: offsets.spanToView(span), style }));
  return {
    text: text.slice(start, end),
    styles: distinct([...styles, ...own, ...(isAside ? [{ span: { start, end }, style: "aside" as const }] : [])].map(({ span, style }) => ({ span: within(span), style }))),
    pages: signs.pages.map(({ offset, label }) => ({ offset: within(offsets.spanToView({ start: offset, end: offset })).start, label })),
  };
}

/** Styles in order, each once: the reader of web pages finds some of the same. */
function distinct(styles: readonly StyledSpan[]): StyledSpan[] {
  const found = new Map(styles.map((styled) => [`${styled.style} ${styled.span.start} ${styled.span.end}`, styled]));
  return [...found.values()].filter(({ span }) => span.start < span.end).sort((a, b) => a.span.start - b.span.start);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
