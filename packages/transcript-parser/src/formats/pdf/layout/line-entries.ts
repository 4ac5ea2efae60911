import type { BodyType } from "./body-type.js";
import { findNotes } from "./foot-notes.js";
import { TYPED } from "./join-rows.js";
import type { PageLayout } from "./page-layout.js";
import { breakBetween, breakTyped, breakWithin, learnSetting, type Break } from "./paragraph-breaks.js";
import type { Block, Line } from "./piece.js";

/** A line in its place in the text of a document. */
export interface LineEntry {
  readonly line: Line;
  /** Index of its page. */
  readonly page: number;
  /** Number of its column on the page; 0 where it is in none. */
  readonly column: number;
  /** Whether it belongs to the page, or stands below the text as notes do, so that sentences run across it. */
  readonly isAside: boolean;
  /** The number that the document gives it; null where it gives none. */
  readonly number: { readonly text: string; readonly end: number } | null;
  /** Columns that it is set in, where lines are numbered and their places mean something. */
  readonly indent: number;
  /** How it follows the entry in front of it. */
  readonly before: Break;
}

/** A letter of middle width, in sizes of the type: that of typewriters. */
const LETTER = TYPED;
const MOST_INDENT = 60;

/** All lines of a document in the order in which they are read; heads, feet and notes at their place between them. */
export function listEntries(pages: readonly PageLayout[], body: BodyType): LineEntry[] {
  const setting = learnSetting(pages.map(({ blocks }) => blocks));
  const left = pages.flatMap(({ blocks }) => blocks).reduce((least, { x }) => Math.min(least, x), Infinity);
  const entries: LineEntry[] = [];
  let last: { readonly line: Line; readonly block: Block } | null = null;
  let asides: LineEntry[] = [];
  pages.forEach(({ head, blocks, foot, turned, numbers }, page) => {
    const isNumbered = numbers.size > 0;
    const notes = findNotes(blocks, body.size);
    const aside = (line: Line): LineEntry => ({ line, page, column: 0, isAside: true, number: null, indent: 0, before: "line" });
    asides.push(...head.map(aside));
    for (const block of blocks) {
      for (const line of block.lines) {
        if (notes.has(line)) continue;
        const follows = last === null ? "paragraph" : followed(setting, last, { line, block }, body.isTyped);
        const before = isNumbered && follows !== "wrap" ? "line" : follows;
        const isPlaced = isNumbered || (body.isTyped && block.column === 0);
        pushAsides(entries, asides, before);
        asides = [];
        const number = numbers.get(line) ?? null;
        entries.push({ line, page, column: block.column, isAside: false, number, indent: isPlaced ? indentOf(line, isNumbered ? block.x : left) : 0, before });
        last = { line, block };
      }
    }
    asides.push(...blocks.flatMap(({ lines }) => lines.filter((line) => notes.has(line))).map(aside), ...foot.map(aside), ...turned.map(aside));
  });
  pushAsides(entries, asides, "paragraph");
  return entries;
}

/** What follows a line: within its column, in the next one, or in another part of the page. */
function followed(setting: Parameters<typeof breakWithin>[0], last: { readonly line: Line; readonly block: Block }, next: typeof last, isTyped: boolean): Break {
  if (last.block === next.block && isTyped && next.block.column === 0) return breakTyped(setting, last.line, next.line);
  if (last.block === next.block) return breakWithin(setting, next.block, last.line, next.line);
  const isAcross = (last.block.column === 0) !== (next.block.column === 0) && next.line.y > last.line.y;
  return isAcross ? "paragraph" : breakBetween(setting, last.block, last.line, next.line, next.block);
}

/** Lines beside the text part paragraphs where those are parted, and nothing where a sentence goes on. */
function pushAsides(entries: LineEntry[], asides: readonly LineEntry[], before: Break): void {
  asides.forEach((entry, index) => entries.push({ ...entry, before: index === 0 ? before : "line" }));
}

function indentOf(line: Line, x: number): number {
  return Math.max(0, Math.min(MOST_INDENT, Math.round((line.x - x) / (LETTER * line.size || 1))));
}
