import { expect, test } from "vitest";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { createQuoteIndex, verifyQuote } from "./index.js";

const TEXT = `Lind: The wall took us two years. (Laughter.) We had help. The whole town carried sand.

Lind: [NPT] It was over by spring.`;
const index = createQuoteIndex([buildTranscript(TEXT, [{ label: "Lind", full: "Tom Lind" }], { notes: ["(Laughter.)", "[NPT]"] })]);

test.each([
  { quote: "The whole town carrie[s] sand.", kind: "replacement", removed: "carried", added: "carries" },
  { quote: "We ha[ve] help.", kind: "replacement", removed: "had", added: "have" },
  { quote: "[Then w]e had help.", kind: "insertion", removed: "", added: "Then we" },
  { quote: "The [great] wall took us two years.", kind: "insertion", removed: "", added: "great" },
  { quote: "[It] took us two years.", kind: "insertion", removed: "", added: "It" },
  { quote: "two years […]. The whole town", kind: "elision", removed: ". (Laughter.) We had help.", added: "" },
  { quote: "two years. (...) The whole town", kind: "elision", removed: "(Laughter.) We had help.", added: "" },
])("$quote is elided, and shows what is not the source's", ({ quote, kind, removed, added }) => {
  const { wording, holds, interventions } = verifyQuote(index, quote);
  expect({ wording, holds }).toEqual({ wording: "elided", holds: true });
  expect(interventions.map((one) => [one.kind, one.removed, one.added])).toEqual([[kind, removed, added]]);
});

test.each(["(Laughter.)", "Laughter", "laughter", "[NPT]", "NPT"])("%s is a note of the transcript, and nobody said it", (quote) => {
  expect(verifyQuote(index, quote)).toMatchObject({ wording: "absent", places: [], nearest: null, holds: false });
});

test("a note is a place where it is asked for", () => {
  expect(verifyQuote(index, "(Laughter.)", { notes: true })).toMatchObject({ wording: "exact", places: [{ turnOrdinal: 1 }] });
});

test.each([
  ["two years. (Laughter.) We had help.", "exact", []],
  ["two years. We had help.", "typographic", ["editorial-note"]],
])("a note among words may be kept or left out: %s", (quote, wording, foldings) => {
  expect(verifyQuote(index, quote)).toMatchObject({ wording, foldings, holds: true });
});
