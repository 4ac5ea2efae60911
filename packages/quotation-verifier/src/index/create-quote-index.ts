import { findSurrogatePairs, firstEndingAfter, spansOverlap, toText, type Span, type Transcript, type Turn } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { tokenise } from "../fold/tokenise.js";
import { nameWords } from "../speaker/matches-speaker.js";
import { createPostings, type Postings } from "./postings.js";
import { SHINGLE_WORDS, shingleKey, type IndexedTurn, type QuoteIndex } from "./quote-index.js";

/**
 * The index that quotations are looked up in. What speakers say is indexed, not paratext: no quotation is found in a
 * title, a label or a biography. Time and memory are in proportion to the text; the transcripts are kept, not copied.
 */
export function createQuoteIndex(transcripts: Iterable<Transcript>): QuoteIndex {
  const all = [...transcripts];
  const stream = createStream(all);
  const words = Int32Array.from(stream.words);
  const shingleBuckets = powerOfTwoFrom(words.length);
  return {
    transcripts: all,
    speakerWords: findSpeakerWords(all),
    surrogatePairs: all.map((transcript) => findSurrogatePairs(transcript.source.text)),
    turns: stream.turns,
    vocabulary: stream.vocabulary,
    words,
    wordPostings: createPostings(
      words,
      words.map((_, position) => position),
      stream.vocabulary.size,
    ),
    shinglePostings: createShingles(words, shingleBuckets),
    shingleBuckets,
  };
}

interface Stream {
  readonly turns: IndexedTurn[];
  readonly words: number[];
  readonly vocabulary: Map<string, number>;
}

function createStream(transcripts: readonly Transcript[]): Stream {
  const stream: Stream = { turns: [], words: [], vocabulary: new Map() };
  const withNotes: Omit<IndexedTurn, "firstWord" | "withoutNotes">[] = [];
  transcripts.forEach((transcript, transcriptNumber) => {
    const paratexts = transcript.paratexts.map(({ span }) => span);
    for (const turn of transcript.turns) {
      const entry = { transcript, transcriptNumber, turn, notes: findNotes(turn, paratexts) };
      addTurn(stream, { ...entry, withoutNotes: false });
      if (entry.notes.length > 0) withNotes.push(entry);
    }
  });
  for (const entry of withNotes) addTurn(stream, { ...entry, withoutNotes: true });
  return stream;
}

function addTurn(stream: Stream, entry: Omit<IndexedTurn, "firstWord">): void {
  const turn: IndexedTurn = { ...entry, firstWord: stream.words.length };
  stream.turns.push(turn);
  for (const token of turnTokens(turn)) {
    if (token.kind === "word") stream.words.push(numberOf(stream.vocabulary, token.key));
  }
}

function numberOf(vocabulary: Map<string, number>, word: string): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** The tokens of a turn's reading text as this entry sees them: with its notes, or as if they were not there. */
export function turnTokens(entry: Omit<IndexedTurn, "firstWord">): Token[] {
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

function createShingles(words: Int32Array, buckets: number): Postings {
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  const keys = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    keys[at] = shingleKey(buckets, words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0);
  }
  return createPostings(
    keys,
    keys.map((_, position) => position),
    buckets,
  );
}

function powerOfTwoFrom(count: number): number {
  let power = 16;
  while (power < count) power *= 2;
  return power;
}

function findSpeakerWords(transcripts: readonly Transcript[]): Set<string> {
  const words = new Set<string>();
  for (const { name, labels } of transcripts.flatMap((transcript) => transcript.speakers)) {
    for (const called of [name?.full ?? "", name?.family ?? "", ...labels]) {
      for (const word of nameWords(called).slice(-1)) words.add(word);
    }
  }
  return words;
}
