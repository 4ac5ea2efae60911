import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";
import { createQuoteIndex, verifyArticle } from "./index.js";

const index = createQuoteIndex([foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"))]);

test("reports a mark that nothing closes, and reads on", () => {
  const article = "He said “nothing at all.\n\nTokaev said “English is the modern lingua franca.”";
  const verdict = verifyArticle(index, article);
  expect(verdict.diagnostics).toMatchObject([{ code: "mark-unbalanced", span: { start: 8, end: 9 } }]);
  expect(verdict.counts).toEqual({ quotations: 1, holding: 1, failing: 0, others: 0 });
});

test.each([
  ["a name that no transcript has", "“English is the modern lingua franca,” said Vladimir Putin.", "speaker-unknown", "Vladimir Putin"],
  ["another given name", "“English is the modern lingua franca,” said Ivan Tokaev.", "speaker-unknown", "Ivan Tokaev"],
  ["one of two who are named", "Tokaev received Continent. “English is the modern lingua franca,” he said.", "speaker-unresolved", "English is the modern lingua franca,"],
  ["somebody without a name", "“English is the modern lingua franca,” said a guest.", "speaker-unresolved", "English is the modern lingua franca,"],
  ["a closing mark alone", "English is the modern lingua franca,” said Tokaev.", "mark-unbalanced", "”"],
  ["a block quote that nothing closes", "<p>x</p><blockquote>English is the modern lingua franca.", "mark-unbalanced", "<blockquote>"],
])("tells of %s, and where", (_, article, code, source) => {
  const { diagnostics } = verifyArticle(index, article);
  expect(diagnostics.map((one) => [one.code, one.span && article.slice(one.span.start, one.span.end)])).toEqual([[code, source]]);
});

test("tells of no more than a hundred marks without another", () => {
  expect(verifyArticle(index, "“a ".repeat(100_000)).diagnostics).toHaveLength(100);
});
