import type { Span } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import { findAttribution, type Attribution } from "./find-attribution.js";
import type { Block } from "./split-blocks.js";

/** The words of a Markdown block quote without its signs, and whom its last line gives them to. */
export interface BlockQuote {
  readonly text: string;
  /** From the first word's line to the last. Half-open, UTF-16. */
  readonly span: Span;
  readonly attribution: Attribution | null;
}

const SIGNS = /^(?: {0,3}> ?)+/;

/** Reads a block quote. A last line that begins with a dash (`> — Tokaev`) is no part of the words. */
export function readBlockQuote(block: Block): BlockQuote | null {
  const lines = block.lines.map(({ text, span }) => {
    const signs = SIGNS.exec(text)?.[0].length ?? 0;
    return { text: text.slice(signs), start: span.start + signs, end: span.end };
  });
  const last = lines.at(-1);
  const signature =
    last !== undefined && lines.length > 1 && /^\s*(?:[\u2012-\u2015]|--)/u.test(last.text) ? last : null;
  const quoted = (signature === null ? lines : lines.slice(0, -1)).filter(({ text }) => text.trim() !== "");
  const [first] = quoted;
  const end = quoted.at(-1)?.end;
  if (first === undefined || end === undefined) return null;
  return {
    text: quoted.map(({ text }) => text).join("\n"),
    span: { start: first.start + first.text.length - first.text.trimStart().length, end },
    attribution: signature === null ? null : readSignature(signature.text, signature.start),
  };
}

function readSignature(text: string, offset: number): Attribution | null {
  const after = tokenise(text).map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }));
  return findAttribution({ before: [], after });
}
