import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText } from "./inline.js";
import { changeCase } from "./letter-case.js";
import { parseMarkup } from "./markup.js";
import type { TextCase } from "../style/formatting.js";

const CASES: readonly (readonly [TextCase, string, string])[] = [
  ["title", "the end of history and the last man", "The End of History and the Last Man"],
  ["title", "out-of-pocket costs: a review", "Out-of-Pocket Costs: A Review"],
  ["title", "what UNESCO and eBay are for", "What UNESCO and eBay Are For"],
  ["title", "a pen that is a <span class='nocase'>smith</span> pencil", "A Pen That Is a smith Pencil"],
  ["title", "words set as <sub>small print</sub> underlined", "Words Set as small print Underlined"],
  ["sentence", "The End of <span class='nocase'>History</span>", "The end of History"],
  ["capitalize-first", "ibid. and so on", "Ibid. and so on"],
  ["capitalize-first", "iPhone repair", "iPhone repair"],
  ["capitalize-all", "new york times", "New York Times"],
  ["capitalize-all", "the iPhone and eBay", "The iPhone And eBay"],
  ["capitalize-all", "roe <span class='nodecor'>v.</span> wade", "Roe v. Wade"],
  ["uppercase", "straße", "STRASSE"],
  ["lowercase", "ABC <b>Def</b>", "abc def"],
];

test.each(CASES)("%s: %s", (textCase, text, expected) => {
  expect(plainText(changeCase(parseMarkup(text), textCase, "en"))).toBe(expected);
});

test("case changes never add, drop or move anything but case", () => {
  const textCase = fc.constantFrom<TextCase>("lowercase", "capitalize-first", "capitalize-all", "sentence", "title");
  fc.assert(
    fc.property(textCase, fc.stringMatching(/^[a-zA-Z :.-]*$/), (wanted, text) => {
      const changed = plainText(changeCase(parseMarkup(text), wanted, "en"));
      expect(changed.toLowerCase()).toBe(text.toLowerCase());
    }),
  );
});
