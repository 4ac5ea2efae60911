import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";
import { createQuoteIndex, verifyArticle } from "./index.js";

const index = createQuoteIndex([foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"))]);

test("tells the format by the content, and takes the one that is said", () => {
  const format = (article: string): string => verifyArticle(index, article).format;
  expect(format("<!doctype html><p>“x”</p>")).toBe("html");
  expect(format("\n<div class='a'>x</div>")).toBe("html");
  expect(format("<!doctype html>\n<style>\n- x\n</style>")).toBe("html");
  expect(format("<div>\n\n# x\n\n</div>")).toBe("markdown");
  expect(format("He *said* so.")).toBe("markdown");
  expect(format("A & B, 3 < 4, 5 * 6.")).toBe("text");
  const article = "Tokaev said “English is *the* modern lingua franca &amp; more”.";
  const texts = (["text", "markdown", "html"] as const).map((one) => verifyArticle(index, article, { format: one }).quotations[0]?.text);
  expect(texts).toEqual([
    "English is *the* modern lingua franca &amp; more",
    "English is the modern lingua franca & more",
    "English is *the* modern lingua franca & more",
  ]);
});

test("reads dashes as speech where it is asked to, and only there", () => {
  const article = "—English is —said Tokaev— the modern lingua franca.";
  expect(verifyArticle(index, article).quotations).toEqual([]);
  const { quotations } = verifyArticle(index, article, { dialogue: true });
  expect(quotations.map(({ text, attribution }) => [text, attribution?.claim])).toEqual([
    ["English is", "Tokaev"],
    ["the modern lingua franca.", "Tokaev"],
  ]);
});

test.each([
  ["no marks, and a verb of speech behind a dash", "—English is —said Tokaev— the modern lingua franca.", ["read-as-dialogue"], 2],
  ["no marks, and dashes before most paragraphs", "A day\n\n—English is\n\n—the modern\n\n—lingua franca", ["read-as-dialogue"], 3],
  ["marks beside such a dash", "“The modern lingua franca,” said Tokaev.\n\n—English is —said Tokaev— so.", ["dialogue-unread"], 1],
  ["a dash that signs", "English is the modern lingua franca.\n\n— Tokaev", [], 0],
  ["no dash", "“The modern lingua franca,” said Tokaev.", [], 1],
])("told to find out, it reads dashes as speech where there are %s", (_, article, codes, count) => {
  const { quotations, diagnostics } = verifyArticle(index, article, { dialogue: "auto" });
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(quotations.length).toBe(count);
});

test.each([
  ["html", "<p>“English<sup>2</sup> is the modern<sup>[12]</sup> lingua<sup><a href='#n'>[a]</a></sup> franca,<sup>†</sup>” said Tokaev.</p>"],
  ["html", "<p>“English<sup><a href='#n'>3</a></sup> is the modern lingua franca,<sup>1, 2</sup>” said Tokaev.</p>"],
  ["markdown", "“English[^1] is the modern[^note] lingua franca,” said Tokaev.\n\n[^1]: So it is."],
] as const)("footnote marks of %s are no words: %s", (format, article) => {
  const [quotation] = verifyArticle(index, article, { format }).quotations;
  expect(quotation?.text).toBe("English is the modern lingua franca,");
  expect(quotation?.verdict.holds).toBe(true);
});

test("raised numbers that are powers, and raised letters of numerals, stay", () => {
  const article = "<p>He spoke of “five m<sup>2</sup> and 10<sup>6</sup> men of the 1<sup>st</sup> hour”.</p>";
  expect(verifyArticle(index, article).quotations[0]?.text).toBe("five m2 and 106 men of the 1st hour");
});
