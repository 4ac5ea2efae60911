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
    const block = blockOf(held);
    if (block !== null) blocks.push(block);
    held = [];
  };
  for (const line of lines) {
    if (isBlank(line)) flush();
    else held.push(line);
  }
  flush();
  return blocks;
}

/** Some lines as a block; null where there are none. */
export function blockOf(lines: readonly Line[]): Block | null {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  return { span: { start: first.span.start, end: last.span.end }, lines };
}
