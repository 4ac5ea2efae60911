import { addToSearchIndex, createSearchIndex, type SearchIndex } from "@colloquy/corpus-search";
import type { Codebook, Transcript, Turn } from "@colloquy/corpus-schema";

/** What is said in a transcript, to be searched. */
export interface TurnIndex {
  readonly transcript: Transcript;
  readonly index: SearchIndex;
}

/** A piece ends with the turn that reaches one of these, so that the page can answer a person after each. */
const PIECE_TURNS = 100;
const PIECE_CHARACTERS = 20_000;

/**
 * Indexes a transcript piece by piece; yields which share of its turns is done, from 0 to 1. A single turn is never cut.
 *
 * @param codebooks of its classifications, for `topic:`
 */
export function* indexTurns(transcript: Transcript, codebooks: readonly Codebook[]): Generator<number, TurnIndex> {
  const index = createSearchIndex([], { codebooks });
  let done = 0;
  for (const turns of cutIntoPieces(transcript.turns)) {
    // Each piece is a transcript to the index, with all speakers, exchanges and topics.
    addToSearchIndex(index, [{ ...transcript, id: `${transcript.id} ${done}`, turns }]);
    done += turns.length;
    yield done / transcript.turns.length;
  }
  return { transcript, index };
}

function* cutIntoPieces(turns: readonly Turn[]): Generator<Turn[]> {
  let piece: Turn[] = [];
  let characters = 0;
  for (const turn of turns) {
    piece.push(turn);
    characters += turn.text.length;
    if (piece.length < PIECE_TURNS && characters < PIECE_CHARACTERS) continue;
    yield piece;
    piece = [];
    characters = 0;
  }
  if (piece.length > 0) yield piece;
}
