import { readQuery, searchCorpus, type QueryDiagnostic } from "@colloquy/corpus-search";
import type { Span, Turn } from "@colloquy/corpus-schema";
import type { TurnIndex } from "./turn-index.js";

/** A turn for which a query holds. */
export interface FoundTurn {
  readonly turn: Turn;
  /** The words that made it hold, in the reading text of the turn and, at the same position, in the source. May overlap. */
  readonly inText: readonly Span[];
  readonly inSource: readonly Span[];
}

/** What a query finds, in the order of the transcript. */
export interface Found {
  readonly query: string;
  readonly turns: readonly FoundTurn[];
  /** What is odd in the query, in words. */
  readonly diagnostics: readonly QueryDiagnostic[];
}

/** Searches piece by piece; yields what was found so far. No query makes it throw. */
export function* searchTurns({ transcript, pieces }: TurnIndex, text: string): Generator<Found, Found> {
  const query = readQuery(text);
  let found: Found = { query: text, turns: [], diagnostics: query.diagnostics };
  for (const piece of pieces) {
    const { hits, diagnostics } = searchCorpus(piece, query, { limit: Infinity });
    const turns = hits.flatMap(({ turnOrdinal, marks }) => {
      const turn = transcript.turns[turnOrdinal - 1];
      return turn === undefined ? [] : [{ turn, inText: marks.map((mark) => mark.text), inSource: marks.map(({ source }) => source) }];
    });
    turns.sort((a, b) => a.turn.ordinal - b.turn.ordinal);
    // Every piece knows all names of the transcript, and says the same about them.
    found = { query: text, turns: [...found.turns, ...turns], diagnostics };
    yield found;
  }
  return found;
}
