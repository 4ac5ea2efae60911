import type { Span } from "@colloquy/corpus-schema";
import { tokenise } from "../fold/tokenise.js";
import type { Token } from "../fold/token.js";
import { DETERMINERS, PERFECT_AUXILIARIES, PRONOUNS } from "./attribution.table.js";
import type { MarkedQuotation } from "./find-quotations.js";
import { REPORTING_VERBS, WEAK_VERBS } from "./reporting-verbs.table.js";
import { trimSpan } from "./split-blocks.js";

/** How many words a verb of speech may be behind the dash that interrupts what is said. */
const REACH = 4;
/** No more dashes of a paragraph are looked at to tell whether it is speech. */
const MAX_DASHES = 6;
/** How many words and marks an interruption between commas may have. */
const MAX_ASIDE = 10;

/**
 * What is said in a paragraph that begins with a dash, as novels and newspapers of Spain, France and Russia set it:
 * `—No —dijo Lind—. Nunca.` Empty for any other paragraph.
 */
export function findDialogue(text: string, { start, end }: Span): MarkedQuotation[] {
  const opens = /[—–]/.test(text[start] ?? "");
  return opens ? splitSpeech(text, { start, end }, findMarks(text, { start: start + 1, end }, /[—–]/g), namesSpeech(REACH)) : [];
}

/** Whether a paragraph begins with a dash, and whether a verb of speech interrupts it behind another. */
export function readDash(text: string, { start, end }: Span): { readonly opens: boolean; readonly interrupts: boolean } {
  const opens = /[—–]/.test(text[start] ?? "");
  if (!opens) return { opens, interrupts: false };
  const marks = findMarks(text, { start: start + 1, end }, /[—–]/g).slice(0, MAX_DASHES);
  const interrupts = marks.some((mark) => namesSpeech(REACH)(tokenise(text.slice(mark + 1, Math.min(end, mark + 200)))));
  return { opens, interrupts };
}

/**
 * The parts of a quotation in guillemets or low marks that is interrupted inside of its marks, as Russian is between
 * dashes (`«Нет, — сказал Линд, — никогда»`) and French between commas (`« Non, dit-il, jamais »`). Only one part where
 * nothing interrupts it.
 */
export function splitInterrupted(text: string, quotation: MarkedQuotation): MarkedQuotation[] {
  const { span, outer } = quotation;
  if (!/[«„]/.test(text[outer.start] ?? "")) return [quotation];
  const byDashes = splitSpeech(text, span, findMarks(text, span, /[—–]/g), namesSpeech(1));
  const parts = byDashes.length > 1 ? byDashes : splitSpeech(text, span, findMarks(text, span, /,(?!\d)/g), isInverted);
  if (parts.length < 2) return [quotation];
  return parts.map((part, at) => ({
    span: part.span,
    outer: {
      start: at === 0 ? outer.start : part.outer.start,
      end: at === parts.length - 1 ? outer.end : part.outer.end,
    },
  }));
}

function findMarks(text: string, { start, end }: Span, mark: RegExp): number[] {
  return [...text.slice(start, end).matchAll(mark)].map(({ index }) => start + index);
}

/** Whether words behind a mark interrupt what is said. */
type Interrupts = (words: readonly Token[]) => boolean;

/** A verb of speech is among the first words. */
function namesSpeech(reach: number): Interrupts {
  return (words) => words.slice(0, reach).some(({ key }) => REPORTING_VERBS.has(key));
}

/** A verb of speech and its subject behind it, and little else: `dit-il`, `a-t-elle dit`, `a déclaré le maire`. */
function isInverted(words: readonly Token[]): boolean {
  if (words.length > MAX_ASIDE) return false;
  const verb = PERFECT_AUXILIARIES.has(words[0]?.key ?? "") ? 1 : 0;
  const isVerb = ({ key }: Token): boolean => REPORTING_VERBS.has(key) && !WEAK_VERBS.has(key);
  const isBehind = words.slice(1, 5).some(({ key }, at) => PRONOUNS.has(key) && words[at]?.key === "-");
  if (isBehind) return words.slice(0, 6).some(isVerb);
  const subject = words[verb + 1];
  if (subject === undefined || !words.slice(verb, verb + 1).some(isVerb)) return false;
  return /^\p{Lu}/u.test(subject.raw) || DETERMINERS.has(subject.key);
}

/** A mark interrupts the speech where such words follow it, and the next mark ends the interruption. */
function splitSpeech(text: string, { start, end }: Span, marks: readonly number[], interrupts: Interrupts): MarkedQuotation[] {
  const spoken: MarkedQuotation[] = [];
  let from = start;
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] ?? end;
    const interruption = text.slice(mark + 1, Math.min(marks[at + 1] ?? end, mark + 200));
    if (!interrupts(tokenise(interruption))) continue;
    spoken.push(...speech(text, { start: from, end: mark }));
    at += 1;
    from = marks[at] ?? end;
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
