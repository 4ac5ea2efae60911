import type { StyledSpan } from "../formats/source-format.js";
import { blockText, groupBlocks, type Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineAt, lineText, type LineTable } from "../lines/split-lines.js";
import { ASIDE_MARK, ASIDE_OPENING } from "./aside-words.table.js";
import { findLinkLines } from "./link-lines.js";
import { PullQuotes } from "./pull-quotes.js";

const MAX_TITLE = 60;
const MAX_ITEM = 140;
const MAX_POINTER = 240;
/** What stands above the first paragraph of this length is front matter, in which a byline may be a link. */
const LEAST_PROSE = 100;
const LABEL = /^[\p{Lu}\p{Lo}][^:：\n]{0,40}(?=[:：])/u;
/** So many labels that come again make a conversation. */
const LEAST_LABELS = 4;

/**
 * Marks what stands beside the text of a page, where the format does not say so: lists of links and the lines above
 * them, lines that point to another article, calls in italics that end in a link, sentences of the text set large.
 * What a page marks itself and holds the conversation is taken back. Plain text has nothing of it.
 */
export function markAsides(lines: LineTable, styles: readonly StyledSpan[]): LineTable {
  if (styles.length === 0) return lines;
  const flags = Uint8Array.from(lines.flags);
  const marked = { ...lines, flags };
  for (const { span, style } of styles) if (style === "aside" && holdsConversation(lines, span)) mark(marked, linesOf(lines, span), false);
  const links = findLinkLines(marked, styles);
  const quotes = new PullQuotes(marked, styles);
  const linkEnds = new Set(styles.flatMap(({ span, style }) => (style === "link" ? [span.end] : [])));
  const blocks = groupBlocks(marked, frontEnd(marked, links), lines.count);
  blocks.forEach((block, index) => {
    if (hasFlag(marked, block.first, LINE.aside)) return;
    const text = blockText(marked, block);
    const title = isTitle(marked, block, text);
    const next = blocks[index + 1];
    if (title && next !== undefined && (isLinks(next, links) || (title === "known" && isList(marked, next)))) {
      mark(marked, block, true);
      mark(marked, next, true);
    } else if (title === "known" || isLinks(block, links) || isPointer(block, text) || isCall(marked, block, text, linkEnds) || quotes.has(block, text)) {
      mark(marked, block, true);
    }
  });
  return marked;
}

type Range = Pick<Block, "first" | "last">;

function mark({ flags }: { readonly flags: Uint8Array }, { first, last }: Range, isAside: boolean): void {
  for (let index = first; index <= last; index += 1) {
    const flag = flags[index] ?? 0;
    flags[index] = isAside ? flag | LINE.aside : flag & ~LINE.aside;
  }
}

function linesOf(lines: LineTable, { start, end }: StyledSpan["span"]): Range {
  return { first: lineAt(lines, start), last: lineAt(lines, Math.max(start, end - 1)) };
}

/** Whether labels that come again begin lines of a stretch: no list of links does that. */
function holdsConversation(lines: LineTable, span: StyledSpan["span"]): boolean {
  const counts = new Map<string, number>();
  const { first, last } = linesOf(lines, span);
  for (let index = first; index <= last; index += 1) {
    const from = lines.froms[index] ?? 0;
    const label = LABEL.exec(lines.text.slice(from, Math.min(lines.ends[index] ?? 0, from + 60)))?.[0];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const again = [...counts.values()].filter((count) => count > 1);
  return again.length > 1 && again.reduce((sum, count) => sum + count, 0) >= LEAST_LABELS;
}

/** Index of the first line of the text itself. */
function frontEnd(lines: LineTable, links: ReadonlySet<number>): number {
  for (let index = 0; index < lines.count; index += 1) {
    const text = lineText(lines, index);
    if (hasFlag(lines, index, LINE.aside) || links.has(index) || hasFlag(lines, index, LINE.heading)) continue;
    if (text.length >= LEAST_PROSE || /[?？؟]$/u.test(text) || LABEL.test(text.slice(0, 60))) return index;
  }
  return lines.count;
}

function isLinks({ first, last }: Range, links: ReadonlySet<number>): boolean {
  for (let index = first; index <= last; index += 1) if (!links.has(index)) return false;
  return true;
}

/** A line of its own over a list: known by its words, or only by what it stands over. */
function isTitle(lines: LineTable, { first, last }: Range, text: string): "known" | "set" | false {
  if (first !== last || text.length > MAX_TITLE || /[?？؟.!…。]$/u.test(text)) return false;
  const isSet = hasFlag(lines, first, LINE.heading) || hasFlag(lines, first, LINE.strong) || !/\p{Ll}/u.test(text);
  const opening = ASIDE_OPENING.exec(text);
  if (opening !== null && (isSet || !/\p{L}/u.test(text.slice(opening[0].length)))) return "known";
  return isSet || /[:：|]$/u.test(text) ? "set" : false;
}

/** Short lines, as of a list: several, or one that names a thing. */
function isList(lines: LineTable, { first, last }: Range): boolean {
  if (last === first || hasFlag(lines, first, LINE.heading)) return false;
  for (let index = first; index <= last; index += 1) if ((lines.ends[index] ?? 0) - (lines.froms[index] ?? 0) > MAX_ITEM) return false;
  return true;
}

function isPointer({ first, last }: Range, text: string): boolean {
  const opening = last - first < 2 && text.length <= MAX_POINTER ? ASIDE_OPENING.exec(text) : null;
  return opening !== null && ASIDE_MARK.test(text.slice(opening[0].length, opening[0].length + 3));
}

/** A paragraph all in italics that ends in a link: `Our newsletter comes on Fridays. Sign up`. */
function isCall(lines: LineTable, { first, last, span }: Block, text: string, linkEnds: ReadonlySet<number>): boolean {
  if (last !== first || text.length > 2 * MAX_POINTER || !hasFlag(lines, first, LINE.emphasis) || /[?？؟]$/u.test(text)) return false;
  return [0, 1, 2].some((marks) => linkEnds.has(span.end - marks));
}
