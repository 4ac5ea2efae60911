import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "../index.js";
import { foundAt } from "./found-at.js";

const TEXT = [
  "Herald: Was the tide early?",
  "Ash: It was early.",
  "Ash: We left the boats.",
  "Herald: And the tide?",
  "Ash: It was early. We had the sand.",
].join("\n\n");
const index = createQuoteIndex([
  buildTranscript(TEXT, [{ label: "Herald", full: "Bo Lind", kind: "organisation" }, { label: "Ash", full: "Ann Ash", family: "Ash" }]),
]);
const ONE = new Map([[index.transcripts[0]?.id ?? "", "harbour"]]);
const TWO = new Map([...ONE, ["other", "other"]]);

test.each([
  ["We left the boats.", undefined, ONE, "Ash, turn 3"],
  ["We left the boats.", undefined, TWO, "Ash, turn 3 of harbour"],
  ["It was early.", undefined, ONE, "Ash, turn 2, and 1 other place"],
  ["Was the tide early?", undefined, ONE, "Herald (Bo Lind), turn 1"],
  ["Was the tide early?", "Ash", ONE, "said by Herald (Bo Lind), turn 1"],
  ["It was early. … We left the boats. … We had the sand.", undefined, ONE, "Ash, turns 2–3, 5"],
  ["Nobody ever said such words", undefined, ONE, ""],
])("%s (%s)", (quote, speaker, titles, expected) => {
  expect(foundAt(verifyQuote(index, quote, speaker === undefined ? {} : { speaker }), titles)).toBe(expected);
});

test.each([
  ["Was the tide early?", "Ash", "given to Ash, said by Herald (Bo Lind), turn 1"],
  ["We left the ships.", "Bo Lind", "given to Bo Lind, near the words of Ash, turn 3"],
  ["We left the boats.", "Ash", "Ash, turn 3"],
])("of %s given to %s, it says to whom and who said it", (quote, claim, expected) => {
  expect(foundAt(verifyQuote(index, quote, { speaker: claim }), ONE, (words) => words, claim)).toBe(expected);
});

test("words that come near are shortened as the caller wants", () => {
  const verdict = { ...verifyQuote(index, "We left the boats."), places: [] };
  const nearest = verifyQuote(index, "We left the boats.").places[0] ?? null;
  expect(foundAt({ ...verdict, nearest }, ONE, (words) => `${words.slice(0, 7)}…`)).toBe("nearest: Ash, turn 3: “We left…”");
});
