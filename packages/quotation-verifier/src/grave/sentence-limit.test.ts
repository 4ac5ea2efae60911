import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { findingsOfMarked } from "../fixtures/findings-of.js";
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

/** Speech as machines write it down: small letters and no marks, sixty words before and behind. */
function unmarked(said: string): string[] {
  const others = "so the boats went out at six and the men came home at noon with fish for the people of our street ".repeat(3);
  return findingsOfMarked("en", `${others}${said} ${others.trim()}`);
}

test.each([
  ["i don't think {the wall saved us}", ["negation cut-off"]],
  ["it is a myth that {the wall saved us}", ["negation cut-off"]],
  ["if the money comes {we build the wall}", ["condition cut-off"]],
  ["critics say {we sold the harbour}", ["attribution cut-off"]],
  ["{we sold the harbour} critics say", ["attribution cut-off"]],
  ["they never came and the council paid for the old boats of the harbour {we built the wall}", []],
  ["{we built the wall} the council of the old town sat then and never paid", []],
])("without marks only the nearest words are of the same sentence: %s", (said, expected) => {
  expect(unmarked(said)).toEqual(expected);
});
