import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "../index.js";
import { findLookAlikes } from "./find-look-alikes.js";
import { tokenise } from "./tokenise.js";

test.each([
  ["a Cyrillic letter in a Latin word", "the hаrbour wall", ["hаrbour"]],
  ["a Greek letter in a Latin word", "the wοrd", ["wοrd"]],
  ["a word of Cyrillic letters that all look Latin", "the сор was here", ["сор"]],
  ["a Latin word that looks Cyrillic", "новая дамба a город", ["a"]],
  ["Russian", "новая дамба и город", []],
  ["a Russian word in an English sentence", "they call it дамба here", []],
  ["English", "the harbour wall", []],
])("%s", (_, text, expected) => {
  expect(findLookAlikes(tokenise(text)).map(({ raw }) => raw)).toEqual(expected);
});

test("letters that look alike are altered, and said", () => {
  const transcript = buildTranscript("Ash: We carried sand to the harbour wall.", [{ label: "Ash", full: "Ann Ash" }]);
  const verdict = verifyQuote(createQuoteIndex([transcript]), "We carried sand to the hаrbour wall.");
  expect(verdict).toMatchObject({ wording: "altered", holds: false });
  expect(verdict.diagnostics).toMatchObject([{ code: "look-alike-letters", span: { start: 23, end: 30 } }]);
});
