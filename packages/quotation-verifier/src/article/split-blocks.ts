import type { Span } from "@colloquy/corpus-schema";
import { BLOCK_SIGNS } from "./reading.js";

/** A paragraph of a reading, or a block quote. `indented` is one only where somebody is said to speak. */
export interface Block {
  readonly kind: "paragraph" | "block-quote" | "indented";
  /** Without white space around it. Half-open, UTF-16. */
  readonly span: Span;
}

const BREAK = /(?:\r\n?|\n)[^\S\r\n]*(?=[\r\n])|[\uFDD0-\uFDD2]/g;

/** The blocks of a reading, in order, and the places of block quotes that nothing closes: of them one paragraph counts. */
export function splitBlocks(text: string): { blocks: Block[]; unclosed: Span[] } {
  const unclosed = findUnclosed(text);
  const blocks: Block[] = [];
  let from = 0;
  let depth = 0;
  let kind: Block["kind"] = "paragraph";
  const close = (end: number): void => {
    const span = trimSpan(text, { start: from, end });
    if (span.end === span.start) return;
    blocks.push({ kind, span });
    kind = "paragraph";
  };
  for (const { 0: sign, index } of text.matchAll(BREAK)) {
    const opens = sign === BLOCK_SIGNS.open || sign === BLOCK_SIGNS.indented;
    const isNested = depth > 0;
    if (opens && !unclosed.has(index)) depth += 1;
    else if (sign === BLOCK_SIGNS.close && depth > 0) depth -= 1;
    if (isNested && depth > 0) continue;
    close(index);
    from = index + sign.length;
    if (opens && !isNested) kind = sign === BLOCK_SIGNS.open ? "block-quote" : "indented";
    else if (sign === BLOCK_SIGNS.close) kind = "paragraph";
  }
  close(text.length);
  return { blocks, unclosed: [...unclosed].map((start) => ({ start, end: start + 1 })) };
}

function findUnclosed(text: string): ReadonlySet<number> {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\uFDD0-\uFDD2]/g)) {
    if (sign === BLOCK_SIGNS.close) open.pop();
    else open.push(index);
  }
  return new Set(open);
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
