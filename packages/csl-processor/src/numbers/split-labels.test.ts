import fc from "fast-check";
import { expect, test } from "vitest";
import { processorOf } from "../fixtures/processor-of.js";
import type { CiteRequest } from "../citation-request.js";
import { leadingLabel, splitLabels, type FindLocatorWord } from "./split-labels.js";

const WORDS: ReadonlyMap<string, string> = new Map([
  ["p.", "page"],
  ["vol.", "volume"],
  ["n.", "note"],
  ["§", "section"],
]);

const find: FindLocatorWord = (word) => {
  const term = WORDS.get(word);
  return term === undefined ? undefined : { term, form: "short" };
};

const SPLIT: readonly (readonly [text: string, stretches: readonly string[]])[] = [
  ["12-14", ["12-14"]],
  ["12, n. 3", ["12", "note 3"]],
  ["1, p. 2; vol. 3, 4", ["1", "page 2", "volume 3, 4"]],
  ["1 & §4", ["1 ", "section 4"]],
  ["12, N. ii", ["12", "note ii"]],
  ["12, n. a word", ["12, n. a word"]],
  ["12, no. 3", ["12, no. 3"]],
];

test.each(SPLIT)("%j has these labels", (text, stretches) => {
  expect(splitLabels(text, find).map(({ label, value }) => (label ? `${label.term} ${value}` : value))).toEqual(
    stretches,
  );
});

test("the first label of a locator needs a number after it", () => {
  expect(leadingLabel("vol. 3, 4", find)).toEqual({ label: "volume", rest: "3, 4" });
  expect(leadingLabel("n. B", find)).toEqual({ label: "note", rest: "B" });
  expect(leadingLabel("3, vol. 4", find)).toBeUndefined();
  expect(leadingLabel("p. of life", find)).toBeUndefined();
});

test("every digit stays, in its order", () => {
  const piece = fc.constantFrom("p.", "vol.", "§", " ", ", ", "; ", "&", "1", "23", "iv", "A", "word", "-");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      const digits = (whole: string): string => whole.replace(/\D/g, "");
      expect(
        digits(
          splitLabels(text, find)
            .map(({ value }) => value)
            .join(),
        ),
      ).toBe(digits(text));
      expect(digits(leadingLabel(text, find)?.rest ?? text)).toBe(digits(text));
    }),
  );
});

const LAYOUT =
  '<group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>' +
  '<choose><if locator="chapter"><text value=" (chapter)"/></if></choose>';

const LOCATORS: readonly (readonly [name: string, cite: Omit<CiteRequest, "id">, printed: string])[] = [
  ["no label", { locator: "12" }, "p. 12"],
  ["a label of its own", { locator: "pp. 12-14" }, "pp. 12–14"],
  ["a label in full", { locator: "chapter 3" }, "chap. 3 (chapter)"],
  ["a label against the caller's", { locator: "vol. 2", label: "page" }, "vol. 2"],
  ["a second label in the singular", { locator: "vol. 2, pp. 3" }, "vol. 2, p. 3"],
  ["a second label in the plural", { locator: "vol. 2, p. 3-4" }, "vol. 2, pp. 3–4"],
  ["a word that is no label", { locator: "verso 2" }, "p. verso 2"],
];

test.each(LOCATORS)("a locator with %s", (_, cite, printed) => {
  const style = `<citation><layout>${LAYOUT}</layout></citation>`;
  const processor = processorOf(style, [{ id: "i", type: "book" }]);
  expect(processor.cite([{ id: "c", items: [{ id: "i", ...cite }] }])[0]?.text).toBe(printed);
});

test("labels in a number are agreed with, and only the first stretch takes its form", () => {
  const style = '<citation><layout><number variable="edition" form="ordinal"/></layout></citation>';
  const processor = processorOf(style, [{ id: "i", type: "book", edition: "3, p. 5-6" }]);
  expect(processor.cite([{ id: "c", items: [{ id: "i" }] }])[0]?.text).toBe("3rd, pp. 5–6");
});

const AMPERSANDS: readonly (readonly [terms: string, locator: string, printed: string])[] = [
  ['<term name="and" form="symbol">+</term>', "3 & 4", "3 + 4"],
  ['<term name="and" form="symbol">+</term>', "Marks & Co", "Marks &#38; Co"],
  ['<term name="and" form="symbol">$1</term>', "3 & 4", "3 $1 4"],
  ["", "3 & 4", "3 &#38; 4"],
];

test.each(AMPERSANDS)("with %j, %j is printed as %j", (terms, locator, printed) => {
  const style = `<locale><terms>${terms}</terms></locale><citation><layout><text variable="locator"/></layout></citation>`;
  const processor = processorOf(style, [{ id: "i", type: "book" }]);
  expect(processor.cite([{ id: "c", items: [{ id: "i", locator }] }])[0]?.text).toBe(printed);
});
