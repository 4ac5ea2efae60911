import type { Span } from "@colloquy/corpus-schema";
import { isBlank, type Line } from "./split-lines.js";

/** Lines without a blank one between them: a paragraph, a list, an address. */
export interface Block {
  readonly span: Span;
  readonly lines: readonly Line[];
}

/** The blocks of some lines. */
export function groupBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let held: Line[] = [];
  const flush = (): void => {
    const first = held[0];
    const last = held.at(-1);
    if (first !== undefined && last !== undefined) {
      blocks.push({ span: { start: first.span.start, end: last.span.end }, lines: held });
    }
    held = [];
  };
  for (const line of lines) {
    if (isBlank(line)) flush();
    else held.push(line);
  }
  flush();
  return blocks;
}
