import type { Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { tokenise } from "../fold/tokenise.js";
import { findAttribution, hasReportingVerb, type Attribution } from "./find-attribution.js";
import { findMarkedQuotations } from "./find-quotations.js";
import type { KnownSpeakers } from "./known-speakers.js";
import { QUOTATION_MARK } from "./quotation-marks.table.js";
import { readSurroundings } from "./read-surroundings.js";
import { trimSpan, type Block } from "./split-blocks.js";

/** The words of a block quote, and its last line where that says whose they are. Half-open, UTF-16. */
export interface BlockQuote {
  readonly span: Span;
  readonly signature: Span | null;
}

const DASH = /[\u2012-\u2015]|--/y;
/** How many words a signature below a block quote may have. */
const SIGNATURE_WORDS = 12;

/**
 * Reads a block quote. A last line that begins with a dash (`> — Tokaev`) is no part of the words, nor are marks around
 * all of them. Null where marks in it leave words outside: then it is a passage of an article, with its quotations.
 */
export function readBlockQuote(text: string, { span }: Block): BlockQuote | null {
  let { end } = span;
  let signature: Span | null = null;
  const line = Math.max(text.lastIndexOf("\n", end - 1), text.lastIndexOf("\r", end - 1)) + 1;
  const last = trimSpan(text, { start: Math.max(line, span.start), end });
  DASH.lastIndex = last.start;
  if (last.start > span.start && DASH.test(text)) {
    signature = last;
    ({ end } = trimSpan(text, { start: span.start, end: last.start }));
  }
  const words = { start: span.start, end };
  if (end <= span.start || !/[\p{L}\p{N}]/u.test(text.slice(words.start, end))) return null;
  if (!QUOTATION_MARK.test(text[span.start] ?? "")) return { span: words, signature };
  const [first] = findMarkedQuotations(text, words, "", null).quotations;
  if (first?.outer.start !== span.start) return { span: words, signature };
  return first.outer.end === end ? { span: first.span, signature } : null;
}

/** Who signs a block quote: `— Tokaev`. */
export function readSignature(text: string, { start, end }: Span, known: KnownSpeakers): Attribution | null {
  DASH.lastIndex = start;
  if (!DASH.test(text)) return null;
  const after = tokenise(text.slice(start, Math.min(end, start + 1000))).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  return after.length > SIGNATURE_WORDS ? null : findAttribution({ before: [], after }, known);
}

/** The last sentence before a block quote, where it announces one: it ends in a colon, or has a verb of speech. */
export function readLeadIn(text: string, { span: { start, end } }: Block, known: KnownSpeakers): readonly Token[] {
  const isColon = text[end - 1] === ":";
  const to = text[end - 1] === "." ? end - 1 : end;
  const from = Math.max(start, end - 2000);
  const around = readSurroundings(text, { start: from, end: to }, [{ outer: { start: to, end: to } }], known)[0];
  if (around === undefined || isColon) return around?.before ?? [];
  const isPlain = !around.before.some(({ raw }) => QUOTATION_MARK.test(raw));
  return isPlain && hasReportingVerb(around) ? around.before : [];
}
