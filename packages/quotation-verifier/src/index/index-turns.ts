import { firstEndingAfter, spansOverlap, toText, type Span, type Transcript, type Turn } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { tokenise } from "../fold/tokenise.js";
import type { IndexedTurn } from "./quote-index.js";
import { appendWords, readWords, type WordList } from "./read-words.js";

/** The turns of a transcript as an index has them: each as it is, and then again those with notes, without them. */
export function indexTurns(transcript: Transcript): IndexedTurn[] {
  const paratexts = transcript.paratexts.map(({ span }) => span);
  const turns = transcript.turns.map((turn): IndexedTurn => {
    const notes = paratexts.length === 0 ? NO_NOTES : findNotes(turn, paratexts);
    return { transcript, turn, notes, withoutNotes: false };
  });
  const noted = turns.filter(({ notes }) => notes.length > 0);
  return [...turns, ...noted.map((entry) => ({ ...entry, withoutNotes: true }))];
}

const NO_NOTES: readonly Span[] = [];

/** Appends the words of a turn's reading text, as {@link turnTokens} gives them. */
export function readTurn(entry: IndexedTurn, list: WordList): void {
  if (entry.withoutNotes) appendWords(turnTokens(entry), list);
  else readWords(entry.turn.text, list);
}

/** The tokens of a turn's reading text as this entry sees them: with its notes, or as if they were not there. */
export function turnTokens(entry: IndexedTurn): Token[] {
  const tokens = tokenise(entry.turn.text);
  if (!entry.withoutNotes) return tokens;
  const kept: Token[] = [];
  let afterNote = false;
  let next = 0;
  for (const token of tokens) {
    while ((entry.notes[next]?.end ?? Infinity) <= token.start) next += 1;
    const note = entry.notes[next];
    const inNote = note !== undefined && spansOverlap(note, token);
    if (!inNote) kept.push(afterNote ? { ...token, afterNote } : token);
    afterNote = inNote;
  }
  return kept;
}

/** A note that says itself that it is one: in brackets, or a word or two alone, as `APPLAUSE`. */
const ASIDE = /^\s*(?:[([{<（【［〔]|\S+(?:\s+\S+){0,2}\s*$)/;

/** Whether every word in a range of an entry's reading text is that of such a note: nobody said it. */
export function isNote({ turn, notes, withoutNotes }: IndexedTurn, { start, end }: Span): boolean {
  if (withoutNotes || notes.length === 0) return false;
  const asides = notes.filter((note) => ASIDE.test(turn.text.slice(note.start, note.end)));
  return tokenise(turn.text.slice(start, end)).every(
    (token) => token.kind === "mark" || asides.some((note) => note.start <= start + token.start && start + token.end <= note.end),
  );
}

/** Where paratext stands in the reading text of a turn, in order: what the edits have not taken out. */
function findNotes(turn: Turn, paratexts: readonly Span[]): Span[] {
  const notes: Span[] = [];
  for (let at = firstEndingAfter(paratexts, turn.span.start); at < paratexts.length; at += 1) {
    const span = paratexts[at];
    if (span === undefined || span.start >= turn.span.end) break;
    const note = { start: toText(turn, span.start, "start"), end: toText(turn, span.end, "end") };
    if (turn.text.slice(note.start, note.end).trim() !== "") notes.push(note);
  }
  return notes;
}
