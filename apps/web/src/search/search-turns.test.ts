import { parseTranscriptText } from "@colloquy/transcript-parser";
import { createSearchIndex, searchCorpus } from "@colloquy/corpus-search";
import type { Span } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { inSlices } from "./in-slices.js";
import { MOST_FOUND, searchTurns } from "./search-turns.js";
import { indexTurns, type TurnIndex } from "./turn-index.js";

const WORDS = ["harbour", "sand", "wall", "the whole town", "ferry"];

/** A conversation that is indexed in several pieces. */
const LINES = Array.from({ length: 650 }, (_, at) => `${at % 2 === 0 ? "Birch" : "Ash"}: Of ${WORDS[at % WORDS.length] ?? ""} number ${at + 1}.`);
const [transcript] = parseTranscriptText(`${LINES.join("\n\n")}\n`).transcripts;

function finish<T>(work: Generator<unknown, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

const index: TurnIndex = finish(indexTurns(transcript, []));

test("a long conversation is indexed in pieces, and the share that is done grows to all of it", () => {
  const shares = [...indexTurns(transcript, [])];
  expect(transcript.turns).toHaveLength(650);
  expect(shares).toEqual([100, 200, 300, 400, 500, 600, 650].map((done) => done / 650));
});

test.each(["sand", '"whole town"', "numb*", "speaker:ash", "ferry -speaker:ash", "wall OR sand", "NOT sand", "zebra", "", '"open', "speaker:zebra sand"])(
  "%o finds in an index of pieces what it finds in one that was made at once, in the order of the turns",
  (query) => {
    const found = searchTurns(index, query);
    const atOnce = searchCorpus(createSearchIndex([transcript]), query, { limit: MOST_FOUND });
    expect(found.turns.map(({ turn }) => turn.ordinal)).toEqual(atOnce.hits.map(({ turnOrdinal }) => turnOrdinal).sort((a, b) => a - b));
    expect(found.total).toBe(atOnce.total);
    expect(found.diagnostics).toEqual(atOnce.diagnostics);
    for (const { turn, inText, inSource } of found.turns) {
      const said = (spans: readonly Span[], text: string): string[] => spans.map(({ start, end }) => text.slice(start, end));
      expect(said(inSource, transcript.source.text)).toEqual(said(inText, turn.text));
    }
  },
);

test("work is done in slices, tells how far it is, and stops when it is told to", async () => {
  const slow = function* (): Generator<number, string> {
    for (let part = 1; part <= 3; part += 1) {
      const until = performance.now() + 25;
      while (performance.now() < until);
      yield part;
    }
    return "done";
  };
  const parts: number[] = [];
  expect(await inSlices(slow(), new AbortController().signal, (part) => parts.push(part))).toBe("done");
  expect(parts).toEqual([1, 2, 3]);
  const stop = new AbortController();
  expect(await inSlices(slow(), stop.signal, () => stop.abort())).toBeNull();
});
