import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FOUNDING_DOCUMENT, foundingInterview } from "../fixtures/founding-interview.js";
import { transcriptOf, transcripts } from "../fixtures/random-transcripts.js";
import { createQuoteIndex, verifyQuote, type QuoteIndex } from "../index.js";
import { loadQuoteIndex, saveQuoteIndex } from "../saved-index.js";
import { CHECKSUM_AT, checksumOf, CONTENTS_AT, CONTENTS_LENGTH_AT } from "./saved-format.js";

const interview = foundingInterview(readFileSync(FOUNDING_DOCUMENT, "utf8"));
const index = createQuoteIndex([interview]);
const bytes = saveQuoteIndex(index);

function codesOf(saved: Uint8Array, given = [interview]): string[] {
  const loaded = loadQuoteIndex(saved, given);
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}

function loadedOf(saved: Uint8Array, given = [interview]): QuoteIndex {
  const loaded = loadQuoteIndex(saved, given);
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ message }) => message).join(" "));
  return loaded.value;
}

test("what is loaded is what was saved", () => {
  fc.assert(
    fc.property(transcripts, (all) => {
      const made = createQuoteIndex(all);
      const saved = saveQuoteIndex(made);
      const loaded = loadedOf(saved, all.toReversed());
      expect(loaded).toEqual(made);
      expect(saveQuoteIndex(loaded)).toEqual(saved);
    }),
    { numRuns: 100 },
  );
});

test("the bytes may stand anywhere in a buffer", () => {
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(loadedOf(shifted.subarray(3))).toEqual(index);
});

test("an index of nothing is saved and loaded", () => {
  expect(loadedOf(saveQuoteIndex(createQuoteIndex([])), [])).toEqual(createQuoteIndex([]));
});

test("four bytes for each word, and little more", () => {
  const words = index.turnStarts.at(-1) ?? 0;
  expect(bytes.length).toBeGreaterThan(4 * words);
  expect(bytes.length).toBeLessThan(4 * words + 600);
});

test("transcripts that the index has not are left out", () => {
  const other = transcriptOf("Ash: Something else was said here.");
  expect(loadedOf(bytes, [other, interview]).transcripts).toEqual([interview]);
});

const [firstTurn, ...otherTurns] = interview.turns;
if (firstTurn === undefined) throw new Error("no turn");
const changes = {
  "another source text": { ...interview, source: { ...interview.source, textSha256: "0".repeat(64) } },
  "a word of a turn": { ...interview, turns: [{ ...firstTurn, text: firstTurn.text.replace(/\w/, "x") }, ...otherTurns] },
  "a turn less": { ...interview, turns: otherTurns },
  "turns in another order": { ...interview, turns: [...otherTurns, firstTurn] },
  "a note that was none": {
    ...interview,
    paratexts: [...interview.paratexts, { kind: "editorial-note" as const, span: { start: firstTurn.span.start, end: firstTurn.span.start + 4 } }].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  },
};

test.each(Object.entries(changes))("a transcript with %s is told and not used", (_, changed) => {
  expect(codesOf(bytes, [changed])).toEqual(["transcript-changed"]);
});

test("every transcript that is missing is told by its id", () => {
  const others = [transcriptOf("Ash: one two three"), transcriptOf("Ash: four five six")];
  const loaded = loadQuoteIndex(saveQuoteIndex(createQuoteIndex([...others, interview])), [interview]);
  expect(loaded).toMatchObject({
    ok: false,
    diagnostics: others.map(({ id }) => ({ code: "transcript-missing", message: expect.stringContaining(id) as string })),
  });
});

test.each([
  ["nothing", new Uint8Array(0), "not-a-saved-index"],
  ["other bytes", new TextEncoder().encode("<!doctype html><p>words"), "not-a-saved-index"],
  ["another version", bytes.with(7, 9), "saved-index-version"],
  ["the signature alone", bytes.slice(0, 8), "saved-index-damaged"],
  ["the head alone", bytes.slice(0, 16), "saved-index-damaged"],
  ["a word more", new Uint8Array([...bytes, 0, 0, 0, 0]), "saved-index-damaged"],
])("%s is told", (_, saved, code) => {
  expect(codesOf(saved)).toEqual([code]);
});

test("bytes that were cut off anywhere are told", () => {
  for (let length = 0; length < bytes.length; length += 1) expect(codesOf(bytes.subarray(0, length))).not.toEqual([]);
});

test("any byte that was changed is told", () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      expect(codesOf(bytes.with(at, (bytes[at] ?? 0) ^ change))).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("any bytes are told", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
      expect(codesOf(any)).not.toEqual([]);
      expect(codesOf(signed(new Uint8Array([...bytes.subarray(0, 16), ...any])))).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** With the checksum that the bytes should have: what a forger would write. */
function signed(forged: Uint8Array): Uint8Array {
  const whole = forged.slice(0, forged.length - (forged.length % 4));
  const view = new DataView(whole.buffer);
  view.setInt32(CHECKSUM_AT, checksumOf(view), true);
  return whole;
}

function forged(contents: unknown, numbers: readonly number[] = []): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(contents).padEnd(400));
  const made = new Uint8Array(CONTENTS_AT + json.length + 4 * numbers.length);
  made.set(bytes.subarray(0, 8));
  made.set(json, CONTENTS_AT);
  const view = new DataView(made.buffer);
  view.setUint32(CONTENTS_LENGTH_AT, json.length, true);
  numbers.forEach((number, at) => view.setInt32(CONTENTS_AT + json.length + 4 * at, number, true));
  return signed(made);
}

const contentsText = new TextDecoder().decode(bytes.subarray(CONTENTS_AT, CONTENTS_AT + new DataView(bytes.buffer).getUint32(CONTENTS_LENGTH_AT, true)));
const contents = JSON.parse(contentsText) as { reading: number; transcripts: Record<string, unknown>[] };
const [entry = {}] = contents.transcripts;
const forge = (change: object): unknown => ({ ...contents, transcripts: [{ ...entry, ...change }] });

test.each([
  ["a value that is no object", null],
  ["no transcripts", { reading: contents.reading }],
  ["transcripts that are none", { ...contents, transcripts: [null] }],
  ["an id that is none", forge({ id: 7 })],
  ["more turns than any memory holds", forge({ turns: 2 ** 52, words: 0 })],
  ["more words than any memory holds", forge({ words: Number.MAX_VALUE })],
  ["turns less than none", forge({ turns: -1, words: 1 })],
  ["counts that are none", forge({ turns: 0.5, words: -0.5 })],
  ["two transcripts of which one takes from the other", { ...contents, transcripts: [{ ...entry, turns: 3, words: 0 }, { ...entry, turns: -3, words: 0 }] }],
])("forged contents are told: %s", (_, value) => {
  expect(codesOf(forged(value))).toEqual(["saved-index-damaged"]);
});

test("words that are read in another way than before are told", () => {
  expect(codesOf(forged({ reading: contents.reading + 1, transcripts: [] }))).toEqual(["saved-index-version"]);
});

test("forged numbers lead to no place that has other words", () => {
  const turns = index.turns.length;
  const words = index.turnStarts.at(-1) ?? 0;
  const view = new DataView(bytes.buffer);
  const numbersAt = bytes.length - 4 * words;
  const honest = Array.from({ length: words }, (_, at) => view.getInt32(numbersAt + 4 * at, true));
  fc.assert(
    fc.property(fc.array(fc.nat(words), { minLength: turns - 1, maxLength: turns - 1 }), fc.nat(words - 1), fc.nat(40), (cuts, from, length) => {
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), words];
      const lengths = Array.from({ length: turns }, (_, at) => (bounds[at + 1] ?? 0) - (bounds[at] ?? 0));
      const loaded = loadedOf(forged(contents, [...lengths, ...honest.toReversed()]));
      const said = interview.turns.map(({ text }) => text).join("\n").split(/\s+/);
      for (const { wording, parts } of verifyQuote(loaded, said.slice(from, from + length).join(" ")).places) {
        for (const part of parts) {
          const turn = interview.turns.find(({ id }) => id === part.turnId);
          expect(turn?.text.slice(part.textSpan.start, part.textSpan.end)).toBe(part.text);
        }
        if (wording === "exact") expect(said.join(" ")).toContain(parts.map(({ text }) => text.replace(/\s+/g, " ")).join(" "));
      }
    }),
    { numRuns: 200 },
  );
});
