import type { Span } from "@colloquy/corpus-schema";

/** A line of an article without its ending. */
export interface Line {
  readonly span: Span;
  readonly text: string;
}

/** A paragraph of an article, or a Markdown block quote. Code is neither. */
export interface Block {
  readonly kind: "paragraph" | "block-quote";
  readonly lines: readonly [Line, ...Line[]];
  /** From the first line to the last. Half-open, UTF-16. */
  readonly span: Span;
}

const FENCE = /^ {0,3}(?:```|~~~)/;
const BLOCK_QUOTE = /^ {0,3}>/;

/** The blocks of an article, in order: paragraphs are divided by empty lines; lines in code fences are left out. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let kind: Block["kind"] = "paragraph";
  let inCode = false;
  const close = (): void => {
    const [first, ...rest] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      blocks.push({ kind, lines: [first, ...rest], span: { start: first.span.start, end: last.span.end } });
    }
    open = [];
  };
  for (const line of splitLines(text)) {
    const fence = FENCE.test(line.text);
    const lineKind = BLOCK_QUOTE.test(line.text) ? "block-quote" : "paragraph";
    if (fence || inCode || line.text.trim() === "" || lineKind !== kind) close();
    if (fence) inCode = !inCode;
    else if (!inCode && line.text.trim() !== "") open.push(line);
    kind = lineKind;
  }
  close();
  return blocks;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ span: { start, end: match.index }, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ span: { start, end: text.length }, text: text.slice(start) });
  return lines;
}
