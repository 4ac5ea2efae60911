import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "../index.js";

/** One endless sentence that a condition begins, with words of its own after so many others. */
function endless(words: number): ReturnType<typeof createQuoteIndex> {
  const text = `A: Unless we pay ${"harbour ".repeat(words)}the wall will stand ${"harbour ".repeat(words)}, critics say.`;
  return createQuoteIndex([buildTranscript(text, [{ label: "A" }])]);
}

test.each([
  [20, ["condition"]],
  [1000, []],
])("a condition %s words before is of the same sentence, or too far away", (words, kinds) => {
  const { wording, grave } = verifyQuote(endless(words), "the wall will stand");
  expect(wording).toBe("exact");
  expect(grave.filter(({ change }) => change === "cut-off").map(({ kind }) => kind)).toEqual(kinds);
});
