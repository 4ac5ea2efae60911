import { expect, test } from "vitest";
import { shortTitle } from "./short-title.js";

const CASES: Record<string, [title: string, short: string | undefined]> = {
  "a subtitle goes": ["On Knots: A Conversation", "On Knots"],
  "only the last of several colons would be guesswork: the first one counts": ["A: B: C", "A"],
  "a title without a subtitle has no short form": ["Salt and Rope", undefined],
  "a time of day is no subtitle": ["Leaving at 10:30", undefined],
  "a quotation is not cut in two": ["“Rope: a life,” she said", undefined],
  "nor one in straight marks": ['"Rope: a life"', undefined],
  "a whole quotation stays": ["“Rope”: a life", "“Rope”"],
  "an apostrophe is no quotation": ["Don’t Ask: A Life", "Don’t Ask"],
  "nothing before the colon": [": A Life", undefined],
};

test.for(Object.entries(CASES))("%s", ([, [title, short]]) => {
  expect(shortTitle(title)).toBe(short);
});
