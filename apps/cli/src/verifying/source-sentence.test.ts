import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceAround } from "./source-sentence.js";

const TEXT = "We waited. If Mr. J. Ash comes, we sail at 3 p.m. today! “Then we rest.” Nobody slept.";

test.each([
  ["we sail", "If Mr. J. Ash comes, we sail at 3 p.m. today!"],
  ["We waited.", "We waited."],
  ["rest", "“Then we rest.”"],
  ["today! “Then", "If Mr. J. Ash comes, we sail at 3 p.m. today! “Then we rest.”"],
  ["slept", "Nobody slept."],
])("around “%s” stands “%s”", (words, expected) => {
  const start = TEXT.indexOf(words);
  expect(sentenceAround(TEXT, start, start + words.length)).toBe(expected);
});

test("it always has the words, and is never longer than they are by more than it may reach", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), fc.nat(900), fc.nat(50), (text, at, length) => {
      const start = Math.min(at, text.length);
      const end = Math.min(text.length, start + length);
      const sentence = sentenceAround(text, start, end);
      expect(sentence).toContain(text.slice(start, end).trim());
      expect(sentence.length).toBeLessThanOrEqual(end - start + 602);
    }),
  );
});
