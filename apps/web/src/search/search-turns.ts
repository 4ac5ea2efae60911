import { searchCorpus, type QueryDiagnostic } from "@colloquy/corpus-search";
import type { Span, Turn } from "@colloquy/corpus-schema";
import type { TurnIndex } from "./turn-index.js";

/** A turn for which a query holds. */
export interface FoundTurn {
  readonly turn: Turn;
  /** The words that made it hold, in the reading text of the turn and, at the same position, in the source. May overlap. */
  readonly inText: readonly Span[];
  readonly inSource: readonly Span[];
}

/** What a query finds. */
export interface Found {
  readonly query: string;
  /** How many turns it holds for. */
  readonly total: number;
  /** Those that fit best, up to {@link MOST_FOUND}, in the order of the transcript. */
  readonly turns: readonly FoundTurn[];
  /** What is odd in the query, in words. */
  readonly diagnostics: readonly QueryDiagnostic[];
}

/** Of how many turns the words are looked up: more would let a person wait, and nobody reads them. */
export const MOST_FOUND = 200;

/** Searches a transcript. No query makes it throw. */
export function searchTurns({ transcript, index }: TurnIndex, query: string): Found {
  const { hits, total, diagnostics } = searchCorpus(index, query, { limit: MOST_FOUND });
  const turns = hits.flatMap(({ turnOrdinal, marks }): FoundTurn[] => {
    const turn = transcript.turns[turnOrdinal - 1];
    return turn === undefined ? [] : [{ turn, inText: marks.map(({ text }) => text), inSource: marks.map(({ source }) => source) }];
  });
  return { query, total, turns: turns.sort((a, b) => a.turn.ordinal - b.turn.ordinal), diagnostics };
}
