import type { Span } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import { REPORTING_VERBS } from "./attribution.table.js";
import type { MarkedQuotation } from "./find-quotations.js";
import { trimSpan } from "./split-blocks.js";

/** How many words a verb of speech may be behind the dash that interrupts what is said. */
const REACH = 4;

/**
 * What is said in a paragraph that begins with a dash, as novels and newspapers of Spain, France and Russia set it:
 * `—No —dijo Lind—. Nunca.` Empty for any other paragraph.
 */
export function findDialogue(text: string, { start, end }: Span): MarkedQuotation[] {
  return /[—–]/.test(text[start] ?? "") ? splitSpeech(text, { start, end }, start + 1, REACH) : [];
}

/**
 * The parts of a quotation in guillemets or low marks that is interrupted inside of its marks, as Russian is:
 * `«Нет, — сказал Линд, — никогда»`. Only one part where nothing interrupts it.
 */
export function splitInterrupted(text: string, quotation: MarkedQuotation): MarkedQuotation[] {
  const { span, outer } = quotation;
  if (!/[«„]/.test(text[outer.start] ?? "")) return [quotation];
  const parts = splitSpeech(text, span, span.start, 1);
  if (parts.length < 2) return [quotation];
  return parts.map((part, at) => ({
    span: part.span,
    outer: {
      start: at === 0 ? outer.start : part.outer.start,
      end: at === parts.length - 1 ? outer.end : part.outer.end,
    },
  }));
}

/** A dash interrupts the speech where a verb of speech follows it, and the next one ends the interruption. */
function splitSpeech(text: string, { start, end }: Span, first: number, reach: number): MarkedQuotation[] {
  const dashes = [...text.slice(first, end).matchAll(/[—–]/g)].map(({ index }) => first + index);
  const spoken: MarkedQuotation[] = [];
  let from = start;
  for (let at = 0; at < dashes.length; at += 1) {
    const dash = dashes[at] ?? end;
    const interruption = text.slice(dash + 1, Math.min(dashes[at + 1] ?? end, dash + 200));
    if (!tokenise(interruption).slice(0, reach).some(({ key }) => REPORTING_VERBS.has(key))) continue;
    spoken.push(...speech(text, { start: from, end: dash }));
    at += 1;
    from = dashes[at] ?? end;
  }
  return [...spoken, ...speech(text, { start: from, end })];
}

/** Words behind a dash, without the marks that belong to the sentence around: `—. Nunca.` */
function speech(text: string, outer: Span): MarkedQuotation[] {
  let { start } = outer;
  while (start < outer.end && /[—–\s.,;:]/.test(text[start] ?? "")) start += 1;
  const span = trimSpan(text, { start, end: outer.end });
  const hasWords = /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end));
  return hasWords ? [{ span, outer: { start: outer.start, end: span.end } }] : [];
}
