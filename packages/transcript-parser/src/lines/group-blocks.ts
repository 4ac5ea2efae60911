import type { Span } from "@colloquy/corpus-schema";
import { hasFlag, isBlank, LINE, type LineTable } from "./split-lines.js";

/** Lines without a blank one between them: a paragraph, a list, an address. */
export interface Block {
  readonly span: Span;
  /** Index of the first line. */
  readonly first: number;
  /** Index of the last line. */
  readonly last: number;
}

/**
 * The blocks of some lines. Furniture parts no block: a paragraph goes on after a page head.
 *
 * @param from index of the first line
 * @param to index after the last line
 */
export function groupBlocks(lines: LineTable, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let first = -1;
  let last = -1;
  for (let index = from; index <= to; index += 1) {
    if (index < to && hasFlag(lines, index, LINE.furniture)) continue;
    if (index < to && !isBlank(lines, index)) {
      if (first === -1) first = index;
      last = index;
    } else if (first !== -1) {
      blocks.push(blockOf(lines, first, last));
      first = -1;
    }
  }
  return blocks;
}

/** The lines from one index to another as a block. */
export function blockOf(lines: LineTable, first: number, last: number): Block {
  return { span: { start: lines.froms[first] ?? 0, end: lines.ends[last] ?? 0 }, first, last };
}

/** The text of a block as it stands, line breaks and all. */
export function blockText(lines: LineTable, { span }: Block): string {
  return lines.text.slice(span.start, span.end);
}
