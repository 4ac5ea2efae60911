import { expect, test } from "vitest";
import { findingsOfMarked } from "../fixtures/findings-of.js";

test.each([
  "{That was in the World War I.} Nobody wants it back.",
  "{We went to the U.S.} Nobody wrote to us.",
  "I never liked the company Smith Inc. {The wall saved us.}",
  "{It failed at 3 a.m.} If it had held, we would be rich.",
  "I don't know… {The wall saved us.}",
])("what another sentence denies is not denied: %s", (said) => {
  expect(findingsOfMarked("en", said)).toEqual([]);
});

test.each(["I never knew that John F. {Kennedy saved us}.", "I never knew that Dr. {So had been here}.", "We never met Mr. {All of the council}."])(
  "a name behind a point is of the same sentence: %s",
  (said) => {
    expect(findingsOfMarked("en", said)).toContain("negation cut-off");
  },
);
