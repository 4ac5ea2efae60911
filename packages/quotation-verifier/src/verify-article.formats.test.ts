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
