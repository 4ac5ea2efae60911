import type { SourceToken, Stretch } from "../index/read-stretch.js";
import { hasWord } from "./define-language.js";

const CLAUSE_MARKS = new Set([",", ";", ":", "-", "(", ")", "،", "؛", "、"]);
/** How many words and marks of a sentence are read on each side. */
const MAX_SENTENCE = 300;
/** Where so many words and marks on both sides hold no mark that divides speech, nothing tells where a sentence ends. */
const UNMARKED = 40;
/** How many words are read on each side then. */
const MAX_UNMARKED = 5;
const DIVIDING = new Set([",", ".", ";", ":", "!", "?", "…", "،", "؛", "؟", "。", "、", "।", "۔"]);

/** How many words and marks on each side of a place may belong to its sentence. */
export function sentenceLimit({ tokens }: Stretch, place: number): number {
  const around = tokens.slice(Math.max(0, place - UNMARKED), place + UNMARKED);
  return around.length < UNMARKED || around.some(({ key }) => DIVIDING.has(key)) ? MAX_SENTENCE : MAX_UNMARKED;
}

/** The first token of the sentence that a place is in, or of what is read of it. */
export function sentenceStart(stretch: Stretch, from: number): number {
  const limit = Math.max(0, from - sentenceLimit(stretch, from));
  let start = from;
  while (start > limit && stretch.sentenceStarts[start] !== true) start -= 1;
  return start;
}

/**
 * The first token behind the last clause break of a range. Where a word that divides clauses follows the range, only its
 * last word may be of the clause (`maybe | when we sailed`).
 */
export function clauseStart(stretch: Stretch, start: number, from: number): number {
  let clause = from;
  const divides = stretch.tokens[from]?.kind === "word" && isClauseBreak(stretch, stretch.tokens[from]);
  if (divides) return clause > start && !isClauseBreak(stretch, stretch.tokens[from - 1]) ? from - 1 : from;
  while (clause > start && !isClauseBreak(stretch, stretch.tokens[clause - 1])) clause -= 1;
  return clause;
}

/** Whether a token divides clauses. A dash does, a hyphen inside a compound does not. */
export function isClauseBreak({ language }: Stretch, token: SourceToken | undefined): boolean {
  if (token === undefined) return true;
  if (token.kind === "word") return language.clauseBreaks.has(token.key) || language.contrasts.has(token.key);
  return CLAUSE_MARKS.has(token.key) && !(token.key === "-" && token.raw.length === 1 && token.before === "");
}

/** Whether a token divides clauses, or is a word that opens one (`that`, `and`). */
export function isBoundary(stretch: Stretch, at: number): boolean {
  const token = stretch.tokens[at];
  if (token === undefined || token.kind === "mark" || isClauseBreak(stretch, token)) return true;
  return hasWord(stretch.language.complementizers, token.key) || hasWord(stretch.language.conjunctions, token.key);
}

/**
 * Where a range begins anew: behind its last semicolon, or at its last mark in front of a contrast (`, but`). What
 * stands before governs nothing behind.
 *
 * @param owned Whether a mark in front of a subject in the first person (`, and I`) counts too.
 */
export function lastTurn({ tokens, language }: Stretch, start: number, from: number, owned: boolean): number {
  for (let at = from - 1; at >= start; at -= 1) {
    if (tokens[at]?.key === ";") return at;
    if (tokens[at]?.kind !== "mark") continue;
    const [next, after] = [tokens[at + 1]?.key ?? "", tokens[at + 2]?.key ?? ""];
    if (language.contrasts.has(next)) return at;
    if (owned && at + 2 <= from && language.conjunctions.has(next) && language.firstPersons.has(after)) return at;
  }
  return start;
}
