import { createQuoteIndex } from "@colloquy/quotation-verifier";
import { verifyArticle } from "@colloquy/quotation-verifier/article";
import { parseTranscriptText } from "@colloquy/transcript-parser";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgeArticle, judgementName, resultDetails, resultLine, toneOf } from "./judged.js";
import { SAMPLE_ARTICLE } from "./sample-article.js";

const text = readFileSync(new URL("../../../../seeds/000_c324e881610add9a.txt", import.meta.url), "utf8");
const verdict = verifyArticle(createQuoteIndex(parseTranscriptText(text).transcripts), SAMPLE_ARTICLE);

test("the sample article shows every kind of verdict", () => {
  const shown = judgeArticle(verdict).map(({ number, judgement, quotation }) => [number, judgement ?? quotation.kind, quotation.text.slice(0, 16)]);
  expect(shown).toEqual([
    [1, "typographic", "not a whim, but "],
    [2, "typographic", "This is our hist"],
    [3, "altered", "I have no doubt "],
    [4, "elided", "Relations with C"],
    [5, "out-of-context", "Such theories ha"],
    [6, "wrong-speaker", "They even devise"],
    [7, "absent", "Kazakhstan will "],
    [null, "scare-quotes", "multi-vector"],
    [null, "title", "Overcoming"],
  ]);
});

test("the result comes in a line, and in details", () => {
  expect(resultLine(verdict)).toBe("3 of 7 quotations hold.");
  expect(resultDetails(verdict, judgeArticle(verdict))).toEqual([
    "7 quotations: 2 typographic, 1 elided, 1 out of context, 1 altered, 1 wrong speaker, 1 absent.",
    "2 scare quotes or titles were not judged.",
    "Read as Markdown.",
  ]);
});

test.each([
  [0, 0, "There is no quotation in it."],
  [1, 1, "The one quotation holds."],
  [1, 0, "The one quotation does not hold."],
  [2, 2, "All 2 quotations hold."],
  [3, 0, "None of 3 quotations holds."],
  [3, 1, "1 of 3 quotations holds."],
  [3, 2, "2 of 3 quotations hold."],
])("of %i quotations %i hold", (quotations, holding, line) => {
  expect(resultLine({ ...verdict, counts: { quotations, holding, failing: quotations - holding, others: 0 } })).toBe(line);
});

test("tones tell what holds, what is in doubt, and what does not hold", () => {
  expect([toneOf("elided"), toneOf("out-of-context"), toneOf("absent")]).toEqual(["holds", "doubt", "fails"]);
  expect(judgementName("wrong-speaker")).toBe("Wrong speaker");
});
