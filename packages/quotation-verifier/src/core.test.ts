import { expect, test } from "vitest";
import * as core from "./core.js";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "./index.js";
import { defineLanguage, GERMAN } from "./languages/index.js";

const SAID = "Wir haben nie gesagt, dass der Damm sicher ist, und ich habe das auch nicht geglaubt.";
const QUOTE = "dass der Damm sicher ist";

const german = buildTranscript(`Ann: ${SAID}`, [{ label: "Ann" }], { language: "de" });
const codes = ({ diagnostics }: { readonly diagnostics: readonly { readonly code: string }[] }): string[] => diagnostics.map(({ code }) => code);

test("with the words of its language, a quotation is judged as by the whole package", () => {
  const index = core.createQuoteIndex([german], { languages: [GERMAN] });
  const verdict = core.verifyQuote(index, QUOTE);
  expect(verdict.grave.map(({ kind }) => kind)).toEqual(["negation"]);
  expect(verdict).toEqual(verifyQuote(createQuoteIndex([german]), QUOTE));
});

test("without them, the verdict says that nothing grave can be told", () => {
  const verdict = core.verifyQuote(core.createQuoteIndex([german], { languages: [] }), QUOTE);
  expect(verdict).toMatchObject({ grave: [], wording: "exact" });
  expect(verdict.diagnostics).toMatchObject([{ code: "language-without-words", severity: "warning" }]);
});

test("words of a language of one's own are used", () => {
  const lumi = buildTranscript("Ann: Ei koskaan pato ole turvallinen.", [{ label: "Ann" }], { language: "fi" });
  const FINNISH = defineLanguage("fi", { negations: "ei koskaan", conjunctions: "ja että" });
  const verdict = core.verifyQuote(core.createQuoteIndex([lumi], { languages: [FINNISH] }), "pato ole turvallinen");
  expect(verdict.grave.map(({ kind }) => kind)).toEqual(["negation"]);
  expect(codes(verdict)).toEqual([]);
});

test.each([
  ["hu", "A gát soha nem volt biztonságos, mondta.", "warning"],
  ["it", "La diga non era mai stata sicura, disse.", "info"],
])("of %s, the whole package says what it does not know", (language, said, severity) => {
  const verdict = verifyQuote(createQuoteIndex([buildTranscript(`Ann: ${said}`, [{ label: "Ann" }], { language })]), said);
  expect(verdict.holds).toBe(true);
  expect(verdict.diagnostics).toMatchObject([{ code: "language-without-words", severity }]);
});

test("an added transcript is judged by the words that the index was made with", () => {
  const index = core.addToIndex(core.createQuoteIndex([], { languages: [GERMAN] }), [german]);
  expect(core.verifyQuote(index, QUOTE).grave).toHaveLength(1);
  expect(core.verifyQuote(core.removeFromIndex(index, [german.id]), QUOTE).wording).toBe("absent");
});
