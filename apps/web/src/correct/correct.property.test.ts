import { checkInvariants, readRecipe, type Recipe } from "@colloquy/corpus-schema";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { correct, NO_CORRECTIONS, NO_RECIPE, undo, type Corrections } from "./corrections.js";
import { mergeSpeakers } from "./correct-speakers.js";
import { callOf } from "./correct-turns.js";
import { carryOut, document, wish, type Wish } from "./random-corrections.test-data.js";

const read = (text: string, recipe: Recipe): ReturnType<typeof parseTranscriptText> => parseTranscriptText(text, recipe);

/** What comes of wishes, each carried out on the text as the ones before it have left it. */
function correctedBy(text: string, wishes: readonly Wish[]): Corrections {
  return wishes.reduce((now, one) => correct(now, carryOut(now.recipe, read(text, now.recipe).transcripts[0], one)), NO_CORRECTIONS);
}

test("any sequence of corrections leaves no invariant broken, and is a recipe when it is saved", () => {
  fc.assert(
    fc.property(document, fc.array(wish, { maxLength: 8 }), (text, wishes) => {
      const { recipe, past } = correctedBy(text, wishes);
      for (const one of [...past, recipe]) {
        for (const transcript of read(text, one).transcripts) expect(checkInvariants(transcript)).toEqual([]);
      }
      expect(readRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual({ ok: true, value: recipe });
    }),
    { numRuns: 120 },
  );
});

test("any sequence of corrections, all undone, gives the transcript as it was first read", () => {
  fc.assert(
    fc.property(document, fc.array(wish, { maxLength: 8 }), (text, wishes) => {
      let now = correctedBy(text, wishes);
      while (now.past.length > 0) now = undo(now);
      expect(now.recipe).toBe(NO_RECIPE);
      expect(read(text, now.recipe).transcripts).toEqual(parseTranscriptText(text).transcripts);
    }),
    { numRuns: 100 },
  );
});

test("two speakers that are merged are one, who says what both said, and nobody else is changed", () => {
  fc.assert(
    fc.property(document, fc.array(wish, { maxLength: 3 }), fc.nat(50), fc.nat(50), (text, wishes, a, b) => {
      const { recipe } = correctedBy(text, wishes);
      const [before] = read(text, recipe).transcripts;
      const from = before.speakers[a % before.speakers.length];
      const into = before.speakers[b % before.speakers.length];
      fc.pre(from !== undefined && into !== undefined && from !== into && callOf(into) !== null);
      const [after] = read(text, mergeSpeakers(recipe, before, from, into)).transcripts;
      expect(after.turns.map(({ span }) => span)).toEqual(before.turns.map(({ span }) => span));
      const said = (id: string): unknown[] => before.turns.flatMap(({ speakerId }, index) => (speakerId === id ? [after.turns[index]?.speakerId] : []));
      expect(new Set([...said(from.id), ...said(into.id)]).size).toBe(1);
      const one = after.speakers.find(({ id }) => id === said(into.id)[0]);
      // Of somebody unnamed the document may say who it is, now that fewer speak.
      if (into.name !== null) expect(one?.name?.full).toBe(into.name.full);
    }),
    { numRuns: 300 },
  );
});
