import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { FOUNDING_DOCUMENT, foundingInterview } from "../fixtures/founding-interview.js";
import { createQuoteIndex, reanchor, verifyQuote } from "../index.js";

const index = createQuoteIndex([foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"))]);

const SPEAKERS = [{ label: "A", full: "Ann Ash", family: "Ash" }];

test("finds the place of words that stand once, line breaks of the source included", () => {
  const exact = "The situation on the borders of Central\nAsia is way too tense.";
  expect(reanchor(index, { exact })).toMatchObject({ status: "found", context: "unknown", place: { turnOrdinal: 2 } });
});

test("takes the one of several places whose context agrees", () => {
  const exact = "What do you think about it?";
  expect(reanchor(index, { exact })).toMatchObject({
    status: "ambiguous",
    places: [{ turnOrdinal: 3 }, { turnOrdinal: 13 }],
  });
  const suffix = "\n\nTokaev: English is";
  expect(reanchor(index, { exact, suffix })).toMatchObject({
    status: "found",
    context: "agrees",
    place: { turnOrdinal: 13 },
  });
});

test("leaves open which of several places is meant where no context agrees", () => {
  const result = reanchor(index, { exact: "What do you think about it?", prefix: "something else entirely " });
  expect(result.status).toBe("ambiguous");
});

test("says that the context of the only place differs", () => {
  const result = reanchor(index, { exact: "English is the modern lingua franca.", prefix: "something else entirely " });
  expect(result).toMatchObject({ status: "found", context: "differs" });
});

test("never lands on words that are only similar", () => {
  const result = reanchor(index, { exact: "English was never the modern lingua franca." });
  expect(result).toMatchObject({ status: "orphan", nearest: { wording: "altered" } });
  expect(reanchor(index, { exact: "" })).toEqual({ status: "orphan", nearest: null });
});

test("finds characters of the source that the reading text has not", () => {
  const text = "A: We must <b>never</b> forget.";
  const base = buildTranscript(text, SPEAKERS);
  const [turn] = base.turns;
  if (turn === undefined) throw new Error("no turn");
  const edits = ["<b>", "</b>"].map((tag) => {
    const start = text.indexOf(tag);
    return { span: { start, end: start + tag.length }, text: "", reason: "markup" as const };
  });
  const marked = createQuoteIndex([{ ...base, turns: [{ ...turn, edits, text: "We must never forget." }] }]);
  const [place] = verifyQuote(marked, "must never forget").places;
  expect(place?.parts[0].selectors[0].exact).toBe("must <b>never</b> forget");
  expect(reanchor(marked, place?.parts[0].selectors[0] ?? { exact: "" })).toMatchObject({
    status: "found",
    context: "agrees",
  });
});

test("selectors count code points, and cut no surrogate pair", () => {
  const text = `A: ${"\u{1F44D}".repeat(20)} thumbs up ${"\u{1F44D}".repeat(20)}`;
  const [place] = verifyQuote(createQuoteIndex([buildTranscript(text, SPEAKERS)]), "thumbs up").places;
  const [quote, position] = place?.parts[0].selectors ?? [];
  expect(position).toEqual({ type: "TextPositionSelector", start: 24, end: 33 });
  expect(place?.parts[0].span).toEqual({ start: 44, end: 53 });
  expect(`${quote?.prefix ?? ""}${quote?.suffix ?? ""}`).not.toMatch(/\p{Cs}/u);
});

test("every selector that a verdict gives is found again, or is one of several that are the same", () => {
  const [interview] = index.transcripts;
  const turns = interview?.turns ?? [];
  fc.assert(
    fc.property(fc.nat(turns.length - 1), fc.nat(), fc.integer({ min: 3, max: 40 }), (number, from, length) => {
      const words = turns[number]?.text.split(/\s+/) ?? [];
      const first = from % words.length;
      const [place] = verifyQuote(index, words.slice(first, first + length).join(" ")).places;
      fc.pre(place !== undefined);
      const again = reanchor(index, place.parts[0].selectors[0]);
      const places = again.status === "found" ? [again.place] : again.status === "ambiguous" ? again.places : [];
      expect(places.map(({ parts }) => parts[0].span)).toContainEqual(place.parts[0].span);
    }),
    { numRuns: 200 },
  );
});

const HARBOUR =
  "Birch: How did it go?\n\nAsh: We had two hours. Yes, we did.\n\nBirch: Then the wall broke?\n\nAsh: Nobody saw it. We ran.";

function harbour(text = HARBOUR): ReturnType<typeof createQuoteIndex> {
  return createQuoteIndex([buildTranscript(text, [...SPEAKERS, { label: "Ash" }, { label: "Birch" }])]);
}

test("finds characters that reach over the label of a turn", () => {
  const exact = "Yes, we did.\n\nBirch: Then the wall";
  expect(reanchor(harbour(), { exact, prefix: "had two hours. ", suffix: " broke?" })).toMatchObject({
    status: "found",
    context: "agrees",
    place: { crossesTurns: true, parts: [{ text: "Yes, we did." }, { text: "Then the wall" }] },
  });
});

test.each([
  ["a turn was split", HARBOUR.replace("hours. Yes", "hours.\n\nBirch: Yes"), "We had two hours. Yes, we did.", "found"],
  ["turns were joined", HARBOUR.replace("\n\nBirch: Then", " Then"), "Then the wall broke?", "found"],
  ["a label that was selected went", HARBOUR.replace("\n\nBirch: Then", " Then"), "Yes, we did.\n\nBirch: Then", "orphan"],
])("where %s, the words decide", (_, text, exact, status) => {
  expect(reanchor(harbour(text), { exact }).status).toBe(status);
});

test("words that were taken out are not found where others say the same among other words", () => {
  const text = HARBOUR.replace(" Yes, we did.", "").replace("saw it.", "saw it. Yes, we did.");
  const result = reanchor(harbour(text), { exact: "Yes, we did.", prefix: "go?\n\nAsh: We had two hours. ", suffix: "\n\nBirch: Then the wall broke?" });
  expect(result).toMatchObject({ status: "orphan", nearest: { turnOrdinal: 2 } });
});

test("brackets that the source has no more are words that were changed", () => {
  const text = HARBOUR.replace("two hours", "two [or three] hours");
  const selector = { exact: "We had two [or three] hours." };
  expect(reanchor(harbour(text), selector).status).toBe("found");
  expect(reanchor(harbour(), selector)).toMatchObject({ status: "orphan", nearest: { turnOrdinal: 2 } });
});

test.each([
  ["in front", { prefix: "We had two hours. ", suffix: " Other words than those." }],
  ["behind", { prefix: "Other words than those. ", suffix: " Birch: Then the wall broke?" }],
])("one corrected side is no matter where the other side is the place's: %s", (_, context) => {
  expect(reanchor(harbour(), { exact: "Yes, we did.", ...context })).toMatchObject({ status: "found", context: "differs" });
});

test("a context of a cut word, or of marks alone, is compared as far as it goes", () => {
  const exact = "Yes, we did.";
  expect(reanchor(harbour(), { exact, prefix: "ours. ", suffix: "\n\nBir" })).toMatchObject({ context: "agrees" });
  expect(reanchor(harbour(), { exact, prefix: ". " })).toMatchObject({ context: "agrees" });
  expect(reanchor(harbour(), { exact, prefix: " ", suffix: "\n" })).toMatchObject({ context: "unknown" });
});
