import type { Speaker, Transcript, Turn } from "@colloquy/corpus-schema";
import type MiniSearch from "minisearch";
import type { CodeNames } from "./code-names.js";
import type { WordStore } from "./word-store.js";

/**
 * Some transcripts with what is said in them, by word. What it holds besides `transcripts` is for
 * `searchCorpus` and `addToSearchIndex` alone.
 */
export interface SearchIndex {
  /** In the order in which they were given. */
  readonly transcripts: readonly Transcript[];
  /** @internal */
  readonly state: IndexState;
}

/** What an index holds. A turn is known by its number in the index, which rises in the order of the corpus. */
export interface IndexState {
  readonly transcripts: Map<string, IndexedTranscript>;
  /** By number; undefined where the transcript was replaced. */
  readonly turns: (IndexedTurn | undefined)[];
  readonly words: WordStore;
  readonly terms: MiniSearch<TermDocument>;
  readonly codes: CodeNames;
}

/** A transcript with what fields are compared by. */
export interface IndexedTranscript {
  readonly transcript: Transcript;
  readonly firstTurn: number;
  readonly names: ReadonlyMap<Speaker, readonly (readonly string[])[]>;
  readonly title: readonly string[];
  readonly dates: readonly string[];
}

/** A turn with what it belongs to. */
export interface IndexedTurn {
  readonly number: number;
  readonly transcript: IndexedTranscript;
  readonly turn: Turn;
  readonly speaker: Speaker | null;
  readonly exchangeId: string | null;
  /** Keys of the codes that the turn or its exchange was given. */
  readonly codes: readonly string[];
}

/** A turn as the inverted index is given it. */
export interface TermDocument {
  readonly number: number;
  /** Its terms, separated by line feeds. */
  readonly text: string;
}
