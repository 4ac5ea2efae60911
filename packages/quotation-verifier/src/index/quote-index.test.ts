import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { transcriptOf, transcripts } from "../fixtures/random-transcripts.js";
import { addToIndex, createQuoteIndex, removeFromIndex, verifyQuote, type QuoteIndex } from "../index.js";
import { areContinuous, turnAt } from "./quote-index.js";

/** Everything that an index says, without how it is cut into segments. */
function whole({ transcripts: all, turns, turnStarts, segments, speakerWords }: QuoteIndex): unknown {
  return {
    transcripts: all,
    turns,
    turnStarts: [...turnStarts],
    words: segments.flatMap(({ words }) => [...words]),
    speakerWords: [...speakerWords].sort(),
  };
}

test("what was added is as if it had been there from the beginning, whatever the portions", () => {
  fc.assert(
    fc.property(transcripts, fc.array(fc.nat(3)), (all, sizes) => {
      let index = createQuoteIndex([]);
      let from = 0;
      for (const size of [...sizes, all.length]) {
        const before = whole(index);
        const next = addToIndex(index, all.slice(from, from + size));
        from += size;
        expect(whole(index)).toEqual(before);
        index = next;
      }
      expect(whole(index)).toEqual(whole(createQuoteIndex(all)));
    }),
    { numRuns: 200 },
  );
});

test("what was taken out is as if it had never been there", () => {
  fc.assert(
    fc.property(transcripts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (all, out) => {
      const index = all.reduce((sum, transcript) => addToIndex(sum, [transcript]), createQuoteIndex([]));
      const before = whole(index);
      const gone = all.filter((_, at) => out[at] === true).map(({ id }) => id);
      const left = removeFromIndex(index, [...gone, "no such id"]);
      expect(whole(left)).toEqual(whole(createQuoteIndex(all.filter(({ id }) => !gone.includes(id)))));
      expect(whole(index)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test("a quotation has the same verdict however the index came about", () => {
  fc.assert(
    fc.property(transcripts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (all, which, from, length) => {
      const stepwise = all.reduce((sum, transcript) => addToIndex(sum, [transcript]), createQuoteIndex([]));
      const extra = transcriptOf("Ash: One that comes and goes, never built.");
      const [first = extra, ...rest] = all;
      const detour = addToIndex(removeFromIndex(createQuoteIndex([extra, first]), [extra.id]), rest);
      const turns = all.flatMap((transcript) => transcript.turns);
      const words = turns[which % turns.length]?.text.split(" ") ?? [];
      const start = from % words.length;
      const quote = words.slice(start, start + length).join(" ");
      const verdict = verifyQuote(createQuoteIndex(all), quote);
      expect(verifyQuote(stepwise, quote)).toEqual(verdict);
      expect(verifyQuote(detour, quote)).toEqual(verdict);
    }),
    { numRuns: 200 },
  );
});

test("segments stay few, whatever is added, and share what stays", () => {
  let index = createQuoteIndex([]);
  for (let number = 0; number < 500; number += 1) {
    const next = addToIndex(index, [transcriptOf(`Ash: This is conversation number ${number} of all.`)]);
    const shared = next.segments.filter((segment) => index.segments.includes(segment));
    expect(shared.length).toBeGreaterThanOrEqual(next.segments.length - 1);
    index = next;
  }
  expect(index.segments.length).toBeLessThan(12);
  expect(verifyQuote(index, "conversation number 0 of all").places).toHaveLength(1);
  expect(verifyQuote(index, "conversation number 499 of all").places).toHaveLength(1);
});

test("more words than a segment holds are found on both sides of each border", () => {
  const long = Array.from({ length: 200_000 }, (_, at) => `w${at % 977}`).join(" ");
  const all = Array.from({ length: 7 }, (_, number) =>
    buildTranscript(`A: begins${number} ${long} ends${number}.`, [{ label: "A" }]),
  );
  const index = createQuoteIndex(all);
  expect(index.segments.length).toBeGreaterThan(2);
  for (const [number, { id }] of all.entries()) {
    for (const quote of [`begins${number} w0 w1`, `ends${number}`]) {
      expect(verifyQuote(index, quote).places.map(({ transcriptId }) => transcriptId)).toEqual([id]);
    }
  }
});

test("words of two transcripts, and of a turn with and without its notes, are not continuous", () => {
  const index = createQuoteIndex([transcriptOf("Ash: one two [laughs] three"), transcriptOf("Ash: four five")]);
  expect(index.turns.map(({ withoutNotes }) => withoutNotes)).toEqual([false, true, false]);
  expect([...index.turnStarts]).toEqual([0, 4, 7, 9]);
  expect([0, 3, 4, 6, 7, 8].map((word) => turnAt(index, word))).toEqual([0, 0, 1, 1, 2, 2]);
  expect([areContinuous(index, 0, 3), areContinuous(index, 3, 4), areContinuous(index, 6, 7)]).toEqual([true, false, false]);
});

test("an index of nothing finds nothing", () => {
  const index = removeFromIndex(createQuoteIndex([transcriptOf("Ash: words")]), createQuoteIndex([transcriptOf("Ash: words")]).transcripts.map(({ id }) => id));
  expect(index.transcripts).toEqual([]);
  expect(verifyQuote(index, "words", { speaker: "Ash" })).toMatchObject({ wording: "absent", nearest: null });
  expect(createQuoteIndex([]).segments).toEqual([]);
});
