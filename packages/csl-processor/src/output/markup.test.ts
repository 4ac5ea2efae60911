import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "./html.js";
import { plainText } from "./inline.js";
import { parseMarkup } from "./markup.js";
import { serialise } from "./serialise.js";

const TYPOGRAPHY = {
  quoteMarks: { outer: ["“", "”"], inner: ["‘", "’"] },
  punctuationInQuote: false,
} as const;

const CASES: readonly (readonly [name: string, text: string, printed: string])[] = [
  ["italics", "A <i>rare</i> word", "A <i>rare</i> word"],
  ["italics inside italics", "<i>a <i>b</i> c</i>", '<i>a <span style="font-style:normal;">b</span> c</i>'],
  ["small capitals", "<sc>bc</sc>", '<span style="font-variant:small-caps;">bc</span>'],
  ["a tag that is not closed", "a <i>b", "a &#60;i&#62;b"],
  ["tags that cross", "<i>a <b>b</i> c</b>", "<i>a &#60;b&#62;b</i> c&#60;/b&#62;"],
  ["an unknown tag", "<u>a</u>", "&#60;u&#62;a&#60;/u&#62;"],
  ["straight quotation marks", 'the "word"', "the “word”"],
  ["quotation marks in quotation marks", "“a ‘b’ c”", "“a ‘b’ c”"],
  ["a lone quotation mark", '6" nails', '6" nails'],
  ["an apostrophe", "Kazakhstan's Echo", "Kazakhstan’s Echo"],
  ["an apostrophe at the start of a word", "the '90s", "the ’90s"],
  ["marks with nothing between them", "l'''", "l’’’"],
  [
    "text that takes off its decoration",
    '<i>A <span class="nodecor">v.</span> B</i>',
    '<i>A <span style="font-style:normal;">v.</span> B</i>',
  ],
  ["a superscript character", "1ʳᵉ", "1<sup>r</sup><sup>e</sup>"],
  ["a modifier letter", "x\u02C0", "x<sup>\u0294</sup>"],
];

test.each(CASES)("%s", (_, text, printed) => {
  expect(serialise(parseMarkup(text), TYPOGRAPHY, html)).toBe(printed);
});

test("text without marks is never changed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const plain = text.replace(/[<>"'“”‘’]/g, "");
      expect(plainText(parseMarkup(plain))).toBe(plain);
    }),
  );
});

test("no letter is ever lost, whatever the marks around it", () => {
  const piece = fc.constantFrom("<i>", "</i>", "<b>", "</b>", '"', "'", "“", "”", "a", " ", "<span>", "</span>");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const letters = (text: string): number => text.split("a").length;
      const text = pieces.join("").replaceAll("span", "s");
      expect(letters(plainText(parseMarkup(text)))).toBe(letters(text));
    }),
  );
});

test("HTML output never lets a character of the text through as markup", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const printed = serialise([{ kind: "text", text: `x${text}` }], TYPOGRAPHY, html);
      expect(printed.replace(/<\/?sup>/g, "")).not.toMatch(/[<>]/);
      expect(printed.replace(/&#(?:38|60|62);/g, "")).not.toContain("&");
    }),
  );
});

test("marks nested without end are text beyond a depth, and nothing is lost", () => {
  const deep = `${"<i>".repeat(20_000)}a${"</i>".repeat(20_000)}`;
  expect(plainText(parseMarkup(deep))).toContain("a");
  expect(serialise(parseMarkup(deep), TYPOGRAPHY, html)).toContain("a");
});
