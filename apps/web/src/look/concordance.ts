import { textSpanToSource, type Span, type Speaker, type Transcript, type Turn } from "@colloquy/corpus-schema";
import { countWords, cutWords, foldWord } from "./cut-words.js";
import { speakerFinder } from "./speakers.js";

/** A place where the words of a query stand, with what stands around them. */
export interface ConcordanceLine {
  readonly turn: Turn;
  readonly speaker: Speaker | null;
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** In the source. Half-open, UTF-16. */
  readonly span: Span;
  /** How many words of the transcript stand before it. */
  readonly position: number;
}

/** Every place of a query, in order. */
export interface Concordance {
  /** The folded words of the query; empty where it has none. */
  readonly query: readonly string[];
  readonly lines: readonly ConcordanceLine[];
  /** Of the whole transcript. */
  readonly words: number;
}

/** How many words are given on each side. */
const CONTEXT_WORDS = 12;

/** The words of a query as they are compared; a word that ended with `*` still does. */
export function queryWords(query: string): string[] {
  return cutWords(query).map(({ start, end }) => foldWord(query.slice(start, end)) + (query[end] === "*" ? "*" : ""));
}

/**
 * Finds words, or several in a row, in the turns of a transcript, with their context in the same turn. Accents, capitals
 * and the marks between words do not count; `interest*` finds every word that begins so. Places do not overlap.
 */
export function concordance(transcript: Pick<Transcript, "speakers" | "turns">, query: string): Concordance {
  const wanted = queryWords(query);
  const speakerOf = speakerFinder(transcript);
  const lines: ConcordanceLine[] = [];
  const rarest = wanted.map((word) => word.replace(/\*$/, "")).reduce((one, other) => (other.length > one.length ? other : one), "");
  let before = 0;
  for (const turn of transcript.turns) {
    // Most turns do not have the letters at all, which is quickly seen.
    if (wanted.length === 0 || !foldWord(turn.text).includes(rarest)) {
      before += countWords(turn.text);
      continue;
    }
    const places = cutWords(turn.text);
    for (const at of matches(turn.text, places, wanted)) {
      lines.push({ ...lineAt(turn, places, at, wanted.length), speaker: speakerOf(turn), position: before + at });
    }
    before += places.length;
  }
  return { query: wanted, lines, words: before };
}

/** The indexes of words at which a query begins. */
function matches(text: string, places: readonly Span[], wanted: readonly string[]): number[] {
  const words = places.map(({ start, end }) => foldWord(text.slice(start, end)));
  const found: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    if (!wanted.every((word, index) => isWord(words[at + index] ?? "", word))) continue;
    found.push(at);
    at += wanted.length - 1;
  }
  return found;
}

function isWord(word: string, wanted: string): boolean {
  return wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

function lineAt(turn: Turn, places: readonly Span[], at: number, length: number): Omit<ConcordanceLine, "speaker" | "position"> {
  const start = places[at]?.start ?? 0;
  const end = places[at + length - 1]?.end ?? start;
  const from = places[Math.max(0, at - CONTEXT_WORDS)]?.start ?? start;
  const until = places[at + length + CONTEXT_WORDS]?.start ?? turn.text.length;
  return {
    turn,
    before: turn.text.slice(at <= CONTEXT_WORDS ? 0 : from, start).replace(/\s+/g, " "),
    found: turn.text.slice(start, end).replace(/\s+/g, " "),
    after: turn.text.slice(end, until).trimEnd().replace(/\s+/g, " "),
    span: textSpanToSource(turn, { start, end }),
  };
}

/** The last so many characters of a text, with a sign where something is left out. Never cuts a character. */
export function lastCharacters(text: string, most: number): string {
  const all = Array.from(text);
  return all.length <= most ? text : `…${all.slice(all.length - most + 1).join("")}`;
}

/** The first so many characters of a text, with a sign where something is left out. Never cuts a character. */
export function firstCharacters(text: string, most: number): string {
  const all = Array.from(text);
  return all.length <= most ? text : `${all.slice(0, most - 1).join("")}…`;
}
