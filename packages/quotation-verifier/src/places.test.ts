import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildTranscript } from "./fixtures/build-transcript.js";
import { FOUNDING_DOCUMENT, foundingInterview } from "./fixtures/founding-interview.js";
import { createQuoteIndex, verifyQuote } from "./index.js";

const interview = foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"));
const index = createQuoteIndex([interview]);

const SPEAKERS = [
  { label: "Ash", full: "Ann Ash", family: "Ash" },
  { label: "Birch", full: "Bob Birch", family: "Birch" },
  { label: "Q", kind: "unidentified" },
] as const;

const DIALOGUE = createQuoteIndex([
  buildTranscript(
    [
      "Ash: The tide came early. We left the boats.",
      "Birch: We left the boats. Nobody slept that night, and the lamps burned until the morning came.",
      "Ash: If the wall holds, the town will live. Critics claim that the wall is old.",
      "Q: Who built the wall?",
      "Ash: In the spring the old masons came, and they laid every stone by hand. The boats sail only if the wind turns.",
    ].join("\n\n"),
    SPEAKERS,
  ),
]);

test("a place has turn, speaker and exact characters of the source", () => {
  const quote = "Mind you, it took the U.S. 47 years to only double their economy, and it took Japan 20.";
  const [place, ...others] = verifyQuote(index, quote).places;
  expect(others).toEqual([]);
  expect(place).toMatchObject({
    turnOrdinal: 6,
    speaker: { name: { full: "Kassymzhomart Tokaev" } },
    wording: "exact",
  });
  const span = place?.parts[0].span;
  expect(interview.source.text.slice(span?.start, span?.end)).toBe(quote);
});

test("a quotation over a wrapped column gives the characters with their line breaks", () => {
  const [place] = verifyQuote(index, "The United States … cannot solve problems").places;
  expect(place?.parts.map(({ span }) => interview.source.text.slice(span.start, span.end))).toEqual([
    "The United States",
    "cannot solve problems",
  ]);
  const [gap] = place?.interventions ?? [];
  expect(gap).toMatchObject({ kind: "elision", quoteSpan: { start: 18, end: 19 } });
  expect(interview.source.text.slice(gap?.span?.start, gap?.span?.end)).toBe(
    ", as the super power\nwith special responsibility for ensuring\nglobal security",
  );
});

test("an altered quotation shows word by word what was kept, removed and added", () => {
  const verdict = verifyQuote(index, "it will take the U.S. 47 years to double", { speaker: "Tokaev" });
  expect(verdict.difference.map(({ kind, text }) => [kind, text])).toEqual([
    ["kept", "it"],
    ["removed", "took"],
    ["added", "will take"],
    ["kept", "the U.S. 47 years to"],
    ["removed", "only"],
    ["kept", "double"],
  ]);
  expect(verdict).toMatchObject({ wording: "altered", speaker: "confirmed", holds: false });
});

test("an altered piece is shown beside the pieces that are not", () => {
  const verdict = verifyQuote(index, "China plans to increase its GDP … they will surely achieve this goal.");
  expect(verdict.wording).toBe("altered");
  expect(verdict.difference.map(({ kind, text }) => [kind, text])).toEqual([
    ["kept", "China plans to increase its GDP"],
    ["kept", "they will"],
    ["added", "surely"],
    ["kept", "achieve this goal."],
  ]);
  for (const { kind, text, span } of verdict.difference) {
    if (kind === "kept") expect(interview.source.text.slice(span?.start, span?.end)).toBe(text);
  }
});

test("words that were said twice have two places, the claimed speaker's first", () => {
  expect(verifyQuote(DIALOGUE, "We left the boats.").places.map(({ turnOrdinal }) => turnOrdinal)).toEqual([1, 2]);
  const verdict = verifyQuote(DIALOGUE, "We left the boats.", { speaker: "Bob Birch" });
  expect(verdict.places.map(({ turnOrdinal }) => turnOrdinal)).toEqual([2, 1]);
  expect(verdict).toMatchObject({ speaker: "confirmed", holds: true });
});

test("words of another speaker tell who said them", () => {
  const verdict = verifyQuote(DIALOGUE, "Nobody slept that night", { speaker: "Ash" });
  expect(verdict).toMatchObject({
    wording: "exact",
    speaker: "other",
    saidBy: [{ name: { full: "Bob Birch" } }],
    holds: false,
  });
});

test("an unidentified speaker confirms nobody", () => {
  expect(verifyQuote(DIALOGUE, "Who built the wall?", { speaker: "Q" }).speaker).toBe("other");
  expect(verifyQuote(DIALOGUE, "Who built the wall?").speaker).toBe("unstated");
});

test("a quotation that runs from one speaker to another is marked, and does not hold", () => {
  const verdict = verifyQuote(DIALOGUE, "We left the boats. We left the boats. Nobody slept");
  expect(verdict).toMatchObject({ wording: "typographic", crossesTurns: true, holds: false });
  expect(verdict.grave.map(({ kind, change }) => [kind, change])).toEqual([["attribution", "joined"]]);
});

test("an ellipsis over another's turn is marked", () => {
  const verdict = verifyQuote(DIALOGUE, "The tide came early. … they laid every stone by hand.", { speaker: "Ash" });
  expect(verdict).toMatchObject({ wording: "elided", crossesTurns: true, speaker: "confirmed" });
  expect(verdict.places[0]?.parts.map(({ turnOrdinal }) => turnOrdinal)).toEqual([1, 5]);
});

test("pieces in another order are no elision", () => {
  const verdict = verifyQuote(DIALOGUE, "they laid every stone by hand … The tide came early.");
  expect(["altered", "absent"]).toContain(verdict.wording);
});

test.each([
  ["a condition before", "the town will live", ["condition"]],
  ["a condition after", "The boats sail", ["condition"]],
  ["an attribution before", "the wall is old", ["attribution"]],
  ["nothing", "The tide came early.", []],
  ["a quantifier directly before", "stone by hand", ["quantifier"]],
])("a quotation from which the sentence keeps %s", (_, quote, expected) => {
  expect(verifyQuote(DIALOGUE, quote).grave.map(({ kind }) => kind)).toEqual(expected);
});

test("an absent quotation has no place, and the nearest passage if there is one", () => {
  const far = verifyQuote(DIALOGUE, "the lamps burned all the way down to the sea and far beyond", { speaker: "Ash" });
  expect(far).toMatchObject({ wording: "absent", speaker: "other", places: [], nearest: { turnOrdinal: 2 } });
  expect(verifyQuote(DIALOGUE, "zebras graze quietly")).toMatchObject({ wording: "absent", nearest: null });
});

test.each([
  ["nothing", "", ["quote-without-words"]],
  ["marks alone", "… “”.", ["quote-without-words"]],
  ["a bracket that nothing closes", "The tide [came early.", ["bracket-unbalanced"]],
  ["too many pieces", "the … ".repeat(70), ["too-many-pieces"]],
])("says of %s what is wrong with it", (_, quote, codes) => {
  const verdict = verifyQuote(DIALOGUE, quote);
  expect(verdict.diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(verdict.holds).toBe(false);
});

test("says of a claim that nobody goes by that name, and of a search that was cut off", () => {
  expect(verifyQuote(DIALOGUE, "The tide", { speaker: "Elm" }).diagnostics).toMatchObject([
    { code: "speaker-unknown" },
  ]);
  const verdict = verifyQuote(DIALOGUE, "the", { maxPlaces: 2 });
  expect(verdict.places).toHaveLength(2);
  expect(verdict.diagnostics).toMatchObject([{ code: "places-cut-off" }]);
});

test("ten thousand words are compared like ten", () => {
  const words = Array.from({ length: 10_000 }, (_, at) => `word${at % 977}x${at % 31}`);
  const long = createQuoteIndex([buildTranscript(`Ash: ${words.join(" ")}`, SPEAKERS)]);
  expect(verifyQuote(long, words.join(" ")).wording).toBe("exact");
  expect(verifyQuote(long, words.with(5000, "zebra").join(" "))).toMatchObject({ wording: "altered", holds: false });
});

test("a word divided at a line end of the quotation is joined", () => {
  expect(verifyQuote(DIALOGUE, "the old ma-\nsons came")).toMatchObject({
    wording: "typographic",
    foldings: ["line-hyphen"],
  });
});

test("where the language has no table of words, numbers still count, and names and negations are not guessed", () => {
  const text = "Ash: Satamassa on 3 venettä eikä Kapteeni nuku lainkaan.";
  const unknown = createQuoteIndex([buildTranscript(text, SPEAKERS, { language: "fi" })]);
  expect(verifyQuote(unknown, "Satamassa on 4 venettä eikä Kapteeni nuku lainkaan.").grave).toMatchObject([
    { kind: "number" },
  ]);
  expect(verifyQuote(unknown, "Satamassa on 3 venettä eikä Merimies nuku lainkaan.").grave).toEqual([]);
});

test("an empty index holds nothing", () => {
  expect(verifyQuote(createQuoteIndex([]), "anything at all")).toMatchObject({ wording: "absent", nearest: null });
});

test("where the transcript tells nobody, nobody else is accused", () => {
  const [transcript] = index.transcripts;
  if (transcript === undefined) throw new Error("no transcript");
  const nobody = { ...transcript, turns: transcript.turns.map((turn) => ({ ...turn, speakerId: null })) };
  const [turn] = nobody.turns;
  const verdict = verifyQuote(createQuoteIndex([nobody]), turn?.text ?? "", { speaker: "Ash" });
  expect(verdict).toMatchObject({ wording: "exact", speaker: "unstated", saidBy: [] });
});
