import type { Transcript } from "@colloquy/corpus-schema";
import type { LanguageWords } from "../grave/define-language.js";
import { createLanguages, type Languages } from "../grave/languages.js";
import { nameWords } from "../speaker/matches-speaker.js";
import { indexTurns, readTurn } from "./index-turns.js";
import type { IndexedTurn, QuoteIndex } from "./quote-index.js";
import { createSegments, smallSegments } from "./segment.js";

/** An index of nothing. */
export function emptyIndex(languages: Languages): QuoteIndex {
  return { transcripts: [], languages, speakerWords: new Map(), turns: [], turnStarts: new Int32Array(1), segments: [] };
}

/** What an index is told besides the transcripts. */
export interface QuoteIndexOptions {
  /**
   * The words on which the meaning of a sentence turns, of each language that the transcripts are in. Of a language that
   * is left out, nothing is known to be grave, and verdicts say so (`language-without-words`).
   */
  readonly languages: readonly LanguageWords[];
}

/**
 * The index that quotations are looked up in. What speakers say is indexed, not paratext: no quotation is found in a
 * title, a label or a biography. Time and memory are in proportion to the text; the transcripts are kept, not copied.
 */
export function createQuoteIndex(transcripts: Iterable<Transcript>, { languages }: QuoteIndexOptions): QuoteIndex {
  return addToIndex(emptyIndex(createLanguages(languages)), transcripts);
}

/**
 * An index with more transcripts. The one given stays as it is, and what is in both is shared. Transcripts that are in
 * it already are there twice afterwards: take a corrected one out first. The cost is that of the added text, and of
 * copying a pointer per turn.
 */
export function addToIndex(index: QuoteIndex, transcripts: Iterable<Transcript>): QuoteIndex {
  const added = [...transcripts];
  const list = { numbers: new Int32Array(0), length: 0 };
  const turns: IndexedTurn[] = [];
  const lengths: number[] = [];
  const ends = added.map((transcript) => {
    for (const turn of indexTurns(transcript)) {
      const before = list.length;
      readTurn(turn, list);
      turns.push(turn);
      lengths.push(list.length - before);
    }
    return list.length;
  });
  const parts = ends.map((end, at) => list.numbers.subarray(ends[at - 1] ?? 0, end));
  return extendIndex(index, added, turns, lengths, parts);
}

/**
 * An index with more words at the end.
 *
 * @param turns The entries of the transcripts, in order.
 * @param lengths How many words each entry has.
 * @param parts The words of each transcript.
 */
export function extendIndex(
  index: QuoteIndex,
  transcripts: readonly Transcript[],
  turns: readonly IndexedTurn[],
  lengths: ArrayLike<number>,
  parts: readonly Int32Array[],
): QuoteIndex {
  const { segments, turnStarts } = index;
  const words = parts.reduce((sum, part) => sum + part.length, 0);
  const small = smallSegments(segments, words);
  const firstWord = small[0]?.firstWord ?? turnStarts.at(-1) ?? 0;
  const kept = segments.slice(0, segments.length - small.length);
  return {
    transcripts: [...index.transcripts, ...transcripts],
    languages: index.languages,
    speakerWords: countSpeakerWords(index.speakerWords, transcripts, 1),
    turns: index.turns.concat(turns),
    turnStarts: extendStarts(turnStarts, lengths),
    segments: [...kept, ...createSegments([...small.map((segment) => segment.words), ...parts], firstWord)],
  };
}

/** Where entries of these lengths begin, after others that are known. */
export function extendStarts(starts: Int32Array, lengths: ArrayLike<number>): Int32Array {
  const extended = new Int32Array(starts.length + lengths.length);
  extended.set(starts);
  for (let at = 0; at < lengths.length; at += 1) {
    extended[starts.length + at] = (extended[starts.length + at - 1] ?? 0) + (lengths[at] ?? 0);
  }
  return extended;
}

/** How many names and labels end in each word, with those of some more transcripts, or without them. */
export function countSpeakerWords(
  known: ReadonlyMap<string, number>,
  transcripts: readonly Transcript[],
  change: 1 | -1,
): Map<string, number> {
  const counts = new Map(known);
  for (const { name, labels } of transcripts.flatMap(({ speakers }) => speakers)) {
    for (const called of [name?.full ?? "", name?.family ?? "", ...labels]) {
      const word = nameWords(called).at(-1);
      if (word === undefined) continue;
      const count = (counts.get(word) ?? 0) + change;
      if (count > 0) counts.set(word, count);
      else counts.delete(word);
    }
  }
  return counts;
}
