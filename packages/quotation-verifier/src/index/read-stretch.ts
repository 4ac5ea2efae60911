import { markSentenceStarts } from "../grave/mark-sentence-starts.js";
import type { Token } from "../fold/token.js";
import type { LanguageWords } from "../grave/define-language.js";
import { languageWords } from "../grave/languages.js";
import { turnTokens } from "./index-turns.js";
import type { WordRange } from "./occurrences.js";
import { turnAt, type QuoteIndex } from "./quote-index.js";

/** A token of a turn, with the turn's position in `index.turns`. Its offsets are those of the turn's reading text. */
export interface SourceToken extends Token {
  readonly turn: number;
  /** The position in the word stream of the next word, or of the token itself where it is one. */
  readonly word: number;
}

/** The whole text of one or more turns that follow each other, as tokens. */
export interface Stretch {
  readonly tokens: readonly SourceToken[];
  /** Which tokens begin a sentence. */
  readonly sentenceStarts: readonly boolean[];
  /** The position in `tokens` of a word of the stream. */
  readonly tokenOfWord: (word: number) => number;
  readonly language: LanguageWords;
}

/** Reads the turns that a range of words lies in. Readings are kept for as long as the reader is. */
export type StretchReader = (range: WordRange) => Stretch;

/** A reader for one verification: the turns of an index are cut into tokens when a place in them is looked at. */
export function createStretchReader(index: QuoteIndex): StretchReader {
  const read = new Map<string, Stretch>();
  return (range) => {
    const first = turnAt(index, range.start);
    const last = turnAt(index, Math.max(range.start, range.end - 1));
    const key = `${first}-${last}`;
    const known = read.get(key);
    if (known !== undefined) return known;
    const stretch = readStretch(index, first, last);
    read.set(key, stretch);
    return stretch;
  };
}

function readStretch(index: QuoteIndex, first: number, last: number): Stretch {
  const tokens: SourceToken[] = [];
  const words: number[] = [];
  const firstWord = index.turnStarts[first] ?? 0;
  for (let turn = first; turn <= last; turn += 1) {
    const entry = index.turns[turn];
    if (entry === undefined) continue;
    turnTokens(entry).forEach((token, at) => {
      const word = firstWord + words.length;
      if (token.kind === "word") words.push(tokens.length);
      // The tokens are this reader's own: to add to them is faster than to copy them. Another turn begins a new line,
      // whatever stands between the two in the source.
      const place = at === 0 && turn > first ? { turn, word, before: "\n" } : { turn, word };
      tokens.push(Object.assign(token, place));
    });
  }
  const entry = index.turns[first];
  if (entry === undefined) throw new RangeError(`The index has no turn ${first}.`);
  const language = languageWords(index.languages, entry.transcript, entry.turn);
  return {
    tokens,
    sentenceStarts: markSentenceStarts(tokens, language),
    tokenOfWord: (word) => words[word - firstWord] ?? tokens.length,
    language,
  };
}
