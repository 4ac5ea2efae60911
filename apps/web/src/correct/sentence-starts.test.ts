import fc from "fast-check";
import { expect, test } from "vitest";
import { sentenceStarts, wordStart } from "./sentence-starts.js";

const starts = (text: string, language?: string): string[] => sentenceStarts(text, language).map((at) => text.slice(at));

test.each([
  { what: "sentences", text: "It was. Was it dry? Yes.", found: ["Was it dry? Yes.", "Yes."] },
  { what: "paragraphs without a full stop", text: "One\nTwo", found: ["Two"] },
  { what: "none in one sentence", text: "It was damp.", found: [] },
  { what: "none in no text", text: " \n", found: [] },
  { what: "no abbreviation within a line of lower case", text: "It is, e.g. damp. Then dry.", found: ["Then dry."] },
])("$what", ({ text, found }) => {
  expect(starts(text, "en")).toEqual(found);
});

test.each([["zh", "是的。不是。", ["不是。"]], ["not a tag", "Yes. No.", ["No."]], [undefined, "Yes. No.", ["No."]]])("in %s", (language, text, found) => {
  expect(starts(text, language)).toEqual(found);
});

test.each([
  { caret: "in a word", offset: 9, found: 8 },
  { caret: "before a word", offset: 8, found: 8 },
  { caret: "between words", offset: 7, found: 8 },
  { caret: "in the first word", offset: 1, found: null },
  { caret: "at the start", offset: 0, found: null },
  { caret: "at the end", offset: 12, found: null },
  { caret: "beyond the end", offset: 99, found: null },
])("a caret $caret splits at $found", ({ offset, found }) => {
  expect(wordStart("It was. Was ", offset)).toBe(found);
});

test("every start is a visible character with words before it, in order", () => {
  const texts = fc.array(fc.constantFrom("a", ". ", "? ", "\n", " ", "Bo", "😀", "。", "e.g. "), { maxLength: 30 }).map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const found = sentenceStarts(text, "en");
      expect([...new Set(found)].sort((a, b) => a - b)).toEqual(found);
      for (const at of found) {
        expect(text.charAt(at)).toMatch(/\S/);
        expect(text.slice(0, at).trim()).not.toBe("");
      }
    }),
  );
});
