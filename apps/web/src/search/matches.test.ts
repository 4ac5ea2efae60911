import type { Span } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { expect, test } from "vitest";
import { countTurns, listMatches } from "./matches.js";
import type { FoundTurn } from "./search-turns.js";

const [{ turns }] = parseTranscriptText("Ann: Is the whole town damp?\n\nBo: The town was.\n").transcripts;
const [first, second] = turns;
if (first === undefined || second === undefined) throw new Error("two turns");

function found(turn: FoundTurn["turn"], ...inSource: readonly Span[]): FoundTurn {
  return { turn, inText: [], inSource };
}

test("every place is a match, and one inside of another is not", () => {
  const phrase = { start: 12, end: 22 };
  const word = { start: 18, end: 22 };
  const later = { start: 30, end: 34 };
  expect(listMatches([found(first, phrase, word, later), found(second, later)])).toEqual([
    { ordinal: 1, span: phrase },
    { ordinal: 1, span: later },
    { ordinal: 2, span: later },
  ]);
});

test("a turn that was found by its speaker is a match without words", () => {
  expect(listMatches([found(second)])).toEqual([{ ordinal: 2, span: null }]);
});

test.each([[0, "No turns"], [1, "1 turn"], [12, "12 turns"], [1204, "1,204 turns"]])("%i: %s", (count, words) => {
  expect(countTurns(count)).toBe(words);
});
