import type { Span } from "@colloquy/corpus-schema";
import type { ArticleFormat } from "@colloquy/quotation-verifier/article";
import type { Judged } from "./judged.js";

/** A stretch of an article: as it is, markup, or words between quotation marks. */
export interface ArticleSegment {
  readonly text: string;
  readonly markup: boolean;
  readonly judged: Judged | null;
}

/** A paragraph of an article, with the quotations that stand in it. */
export interface ArticleBlock {
  /** In the article, half-open, in UTF-16 code units. Blocks are disjoint, in order, and leave out white space alone. */
  readonly span: Span;
  readonly segments: readonly ArticleSegment[];
  readonly judged: readonly Judged[];
}

const BLANK_LINE = /\n[^\S\n]*\n\s*/g;
const CLOSING_TAG = /<\/(?:p|div|li|h[1-6]|blockquote|td|th|section|article|header|footer|script|style|title|head)\s*>\s*/gi;
const TAG = /(<[^<>]*>)/;

/** Longer paragraphs are cut at a line break or a space: browsers lay out a very long one slowly. */
const MOST_CHARACTERS = 4000;

/**
 * An article in paragraphs: blank lines end one, in HTML the ends of elements too. No quotation is cut. Joined, with the
 * white space between them, the segments are the article again.
 *
 * @param judged what stands between marks, in the order of the article
 */
export function articleBlocks(article: string, format: ArticleFormat, judged: readonly Judged[]): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let next = 0;
  for (const span of paragraphsOf(article, format, judged)) {
    const from = next;
    while ((judged[next]?.quotation.span.start ?? Infinity) < span.end) next += 1;
    const inside = judged.slice(from, next);
    blocks.push({ span, judged: inside, segments: segmentsOf(article, format, span, inside) });
  }
  return blocks;
}

function paragraphsOf(article: string, format: ArticleFormat, judged: readonly Judged[]): Span[] {
  const patterns = format === "html" ? [BLANK_LINE, CLOSING_TAG] : [BLANK_LINE];
  const ends = patterns.flatMap((pattern) => [...article.matchAll(pattern)].map((match) => match.index + match[0].length));
  const spans: Span[] = [];
  let start = 0;
  let next = 0;
  for (const end of [...ends.sort((a, b) => a - b), article.length]) {
    while ((judged[next]?.quotation.span.end ?? Infinity) <= start) next += 1;
    for (let cut = cutBefore(article, start, end); cut < end; cut = cutBefore(article, start, end)) {
      const whole = endOutside(judged, next, cut);
      if (whole >= end) break;
      spans.push({ start, end: whole });
      start = whole;
    }
    if (end <= start || endOutside(judged, next, end) !== end) continue;
    spans.push({ start, end });
    start = end;
  }
  return spans.map((span) => trimmed(article, span)).filter((span) => span.start < span.end);
}

/** Where a stretch that is too long is cut; its end where it is not. */
function cutBefore(article: string, start: number, end: number): number {
  if (end - start <= MOST_CHARACTERS) return end;
  const window = article.slice(start, start + MOST_CHARACTERS);
  const at = Math.max(window.lastIndexOf("\n"), window.lastIndexOf(" "));
  if (at > 0) return start + at + 1;
  // Never inside a surrogate pair.
  const last = window.charCodeAt(window.length - 1);
  return start + window.length - (last >= 0xd800 && last <= 0xdbff ? 1 : 0);
}

/** The offset, or the end of the quotation that it lies in. */
function endOutside(judged: readonly Judged[], from: number, offset: number): number {
  for (let at = from; at < judged.length; at += 1) {
    const span = judged[at]?.quotation.span;
    if (span === undefined || span.start >= offset) break;
    if (span.end > offset) return span.end;
  }
  return offset;
}

function trimmed(article: string, { start, end }: Span): Span {
  const text = article.slice(start, end);
  const words = text.trim();
  const from = start + text.indexOf(words);
  return { start: from, end: from + words.length };
}

function segmentsOf(article: string, format: ArticleFormat, { start, end }: Span, judged: readonly Judged[]): ArticleSegment[] {
  const segments: ArticleSegment[] = [];
  let at = start;
  const addPlain = (to: number): void => {
    const text = article.slice(at, Math.max(at, to));
    for (const piece of format === "html" ? text.split(TAG) : [text]) {
      if (piece !== "") segments.push({ text: piece, markup: format === "html" && TAG.test(piece), judged: null });
    }
    at = Math.max(at, to);
  };
  for (const one of judged) {
    const { span } = one.quotation;
    if (span.start < at) continue;
    addPlain(span.start);
    segments.push({ text: article.slice(span.start, Math.min(span.end, end)), markup: false, judged: one });
    at = Math.min(span.end, end);
  }
  addPlain(end);
  return segments;
}

/** Which paragraphs of an article are shown. */
export const PASSAGES = ["all", "quoting", "failing"] as const;
export type Passages = (typeof PASSAGES)[number];

/** The paragraphs that are asked for: all, those with something between marks, or those with what does not hold. */
export function choosePassages(blocks: readonly ArticleBlock[], passages: Passages): readonly ArticleBlock[] {
  if (passages === "all") return blocks;
  if (passages === "quoting") return blocks.filter(({ judged }) => judged.length > 0);
  return blocks.filter(({ judged }) => judged.some(({ number, quotation }) => number !== null && !quotation.verdict.holds));
}

/** What a part of a long article holds at most, but for its first paragraph. */
const PART_CHARACTERS = 40_000;
const PART_QUOTATIONS = 60;

/** An article in parts that a browser shows quickly; at least one. */
export function articleParts(blocks: readonly ArticleBlock[]): readonly (readonly ArticleBlock[])[] {
  const parts: ArticleBlock[][] = [[]];
  let characters = 0;
  let quotations = 0;
  for (const block of blocks) {
    const length = block.span.end - block.span.start;
    if (characters > 0 && (characters + length > PART_CHARACTERS || quotations + block.judged.length > PART_QUOTATIONS)) {
      parts.push([]);
      characters = 0;
      quotations = 0;
    }
    parts.at(-1)?.push(block);
    characters += length;
    quotations += block.judged.length;
  }
  return parts;
}
