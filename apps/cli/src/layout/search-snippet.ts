import type { Span } from "@colloquy/corpus-schema";
import type { Output } from "../io/io.js";
import type { Paint } from "./paint.js";
import { printable } from "./printable.js";
import { foldFor } from "./wrap.js";

/** What of a turn is shown, in UTF-16 code units: so much in front of the first word that was found, and in all. */
const LEAD = 60;
const LENGTH = 240;

/** A piece of a turn with its words that were found. */
export interface Snippet {
  readonly parts: readonly { readonly text: string; readonly isMarked: boolean }[];
  /** How many places lie outside of it. */
  readonly others: number;
}

/** The piece of a text around the first of some sorted spans, cut between words. Spans that overlap are shown as one. */
export function cutSnippet(text: string, spans: readonly Span[]): Snippet {
  const marks = disjoint(spans);
  const first = marks[0] ?? { start: 0, end: 0 };
  const start = first.start <= LEAD ? 0 : wordLimit(text, first.start - LEAD, first.start);
  const wanted = Math.max(start + LENGTH, first.end);
  const end = wanted >= text.length ? text.length : wordLimit(text, wanted, text.length, first.end);
  const inside = marks.filter((mark) => mark.end <= end);
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = start;
  for (const mark of inside) {
    parts.push({ text: oneSpace(text.slice(at, mark.start)), isMarked: false }, { text: oneSpace(text.slice(mark.start, mark.end)), isMarked: true });
    at = mark.end;
  }
  parts.push({ text: oneSpace(text.slice(at, end)).trimEnd() + (end < text.length ? "…" : ""), isMarked: false });
  if (start > 0) parts.unshift({ text: "…", isMarked: false });
  return { parts: parts.filter((part) => part.text !== ""), others: marks.length - inside.length };
}

/** A snippet as lines: found words in colour, or in square brackets where there is no colour. */
export function snippetLines({ parts, others }: Snippet, paint: Paint, output: Output, indent: number): string[] {
  const shown = parts.map((part) => ({ ...part, text: part.isMarked && !output.hasColour ? `[${part.text}]` : part.text }));
  const plain = shown.map(({ text }) => text).join("");
  let offset = 0;
  const lines = foldFor(output, plain, indent).map((line) => {
    const start = offset;
    // The space at which the line was broken.
    offset += line.length + 1;
    return output.hasColour ? paintLine(shown, { start, end: start + line.length }, paint) : line;
  });
  return others === 0 ? lines : [...lines, paint.faint(`${others} more in this turn`)];
}

/** The parts of a text at a span, those that are marked painted. */
function paintLine(parts: Snippet["parts"], { start, end }: Span, paint: Paint): string {
  let at = 0;
  let line = "";
  for (const { text, isMarked } of parts) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    line += isMarked && piece !== "" ? paint.strong(paint.accent(piece)) : piece;
    at += text.length;
  }
  return line;
}

function disjoint(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The first place from `from` on where a word ends, below `limit`; with `least`, the last one before `from` but behind it. */
function wordLimit(text: string, from: number, limit: number, least?: number): number {
  if (least !== undefined) {
    const before = text.lastIndexOf(" ", from);
    return before > least ? before : Math.max(from, least);
  }
  const space = text.indexOf(" ", from);
  return space >= 0 && space < limit ? space + 1 : from;
}

function oneSpace(text: string): string {
  return printable(text.replace(/\s+/gu, " "));
}
