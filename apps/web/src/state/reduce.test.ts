import { expect, test } from "vitest";
import { readDocument } from "../reading/read-document.js";
import type { Refusal } from "../reading/refusal.js";
import type { Quote } from "../text/quote-selection.js";
import type { Action } from "./action.js";
import { NO_RECIPE } from "../correct/corrections.js";
import { NOWHERE, readAddress, writeAddress } from "./deep-link.js";
import { addressOf } from "./go-to.js";
import { reduce } from "./reduce.js";
import { EMPTY, type State } from "./state.js";

const input = "Ann: Is it damp?\n\nBo: It was.\n\nAnn: And now?\n\nBo: Dry.\n";
const document = await readDocument(input, () => undefined);
const opened = after(EMPTY, { type: "opened", input, recipe: NO_RECIPE, document, address: NOWHERE });
const refusal: Refusal = { message: "There is nothing.", reasons: [], advice: "Choose another." };
const quote: Quote = { turn: 2, span: { start: 0, end: 2 }, words: "It" };
const marking = { key: "damp", spans: [{ start: 11, end: 15 }] };

function after(state: State, ...actions: readonly Action[]): State {
  return actions.reduce(reduce, state);
}

function ordinalAfter(...actions: readonly Action[]): number | undefined {
  return after(opened, ...actions).turn?.ordinal;
}

const next: Action = { type: "turn-stepped", by: 1 };
const previous: Action = { type: "turn-stepped", by: -1 };

test("opening says how much there is, and forgets what was selected before", () => {
  const before = after(opened, { type: "turn-pointed-at", ordinal: 2 }, { type: "marking-pressed", marking });
  const again = after(before, { type: "opened", input, recipe: NO_RECIPE, document, address: NOWHERE });
  expect([again.turn, again.marking]).toEqual([null, null]);
  expect(again.announcement.words).toBe("4 turns, 2 exchanges.");
  expect(again.announcement.count).toBeGreaterThan(before.announcement.count);
});

test.each([
  { hash: "#t=3", ordinal: 3, words: undefined },
  { hash: "#t=9", ordinal: undefined, words: undefined },
  { hash: "#q=2", ordinal: 3, words: undefined },
  { hash: "#q=3", ordinal: undefined, words: undefined },
  { hash: "#c=23-28", ordinal: 2, words: "t was" },
  { hash: "#c=18-22", ordinal: undefined, words: undefined },
  { hash: "#c=900-901", ordinal: undefined, words: undefined },
  { hash: "#nowhere", ordinal: undefined, words: undefined },
])("a document opens at $hash", ({ hash, ordinal, words }) => {
  const { turn, quote, marking, viewId } = after(EMPTY, { type: "opened", input, recipe: NO_RECIPE, document, address: readAddress(hash) });
  expect([turn?.ordinal, turn?.reveal, viewId]).toEqual([ordinal, ordinal === undefined ? undefined : true, null]);
  expect(quote?.words).toBe(words);
  expect(marking === null).toBe(words === undefined);
});

test("the address says what is selected, and leads back to it", () => {
  const selected = after(opened, { type: "words-selected", quote: { turn: 2, span: { start: 1, end: 6 }, words: "t was" } });
  expect(writeAddress(addressOf(selected))).toBe("#c=23-28");
  expect(after(opened, { type: "address-followed", address: addressOf(selected) }).quote).toEqual(selected.quote);
  expect(writeAddress(addressOf(after(opened, next)))).toBe("#t=1");
  expect(writeAddress(addressOf(opened))).toBe("");
  expect(after(selected, { type: "address-followed", address: NOWHERE }).turn).toBeNull();
});

test.each([
  { steps: "the first step down", actions: [next], ordinal: 1 },
  { steps: "the first step up", actions: [previous], ordinal: 4 },
  { steps: "down, down, up", actions: [next, next, previous], ordinal: 1 },
  { steps: "more steps than turns", actions: [next, next, next, next, next, next], ordinal: 4 },
  { steps: "up from the first", actions: [next, previous], ordinal: 1 },
])("$steps: turn $ordinal", ({ actions, ordinal }) => {
  expect(ordinalAfter(...actions)).toBe(ordinal);
});

test("steps without a document select nothing", () => {
  expect(after(EMPTY, next, previous)).toEqual(EMPTY);
});

test("a turn that was pointed at stays where it is, one that was stepped to is revealed", () => {
  expect(after(opened, { type: "turn-pointed-at", ordinal: 2 }).turn?.reveal).toBe(false);
  expect(after(opened, next).turn?.reveal).toBe(true);
});

test("a turn that does not exist is not selected", () => {
  expect(ordinalAfter({ type: "turn-pointed-at", ordinal: 2 }, { type: "turn-linked-to", ordinal: 5 })).toBe(2);
});

test("selected words select their turn, and another turn lets them go", () => {
  const selected = after(opened, { type: "words-selected", quote });
  expect([selected.turn?.ordinal, selected.quote]).toEqual([2, quote]);
  expect(after(selected, { type: "turn-pointed-at", ordinal: 2 }).quote).toEqual(quote);
  expect(after(selected, { type: "turn-pointed-at", ordinal: 3 }).quote).toBeNull();
});

test("pressing the same thing twice takes its marks away", () => {
  const press: Action = { type: "marking-pressed", marking };
  expect(after(opened, press).marking).toEqual(marking);
  expect(after(opened, press, press).marking).toBeNull();
});

test("going back takes back one thing at a time", () => {
  const back: Action = { type: "stepped-back" };
  let state = after(opened, { type: "words-selected", quote }, { type: "marking-pressed", marking });
  state = after(state, { type: "refused", refusal });
  const left = [0, 1, 2, 3].map(() => {
    state = after(state, back);
    return [state.refusal, state.marking, state.quote, state.turn].filter((value) => value !== null).length;
  });
  expect(left).toEqual([3, 2, 1, 0]);
});

test("of one speaker alone, steps pass over the others, and a link to another one shows everybody", () => {
  const bo = document.transcripts[0].transcript.turns[1]?.speakerId ?? null;
  const filtered = after(opened, { type: "turn-pointed-at", ordinal: 1 }, { type: "speaker-chosen", speakerId: bo });
  expect([filtered.turn, filtered.announcement.words]).toEqual([null, "2 turns."]);
  const steps = [next, next, next].map((_, count) => after(filtered, ...[next, next, next].slice(0, count + 1)).turn?.ordinal);
  expect(steps).toEqual([2, 4, 4]);
  expect(after(filtered, next, next, previous).turn?.ordinal).toBe(2);
  expect(after(filtered, { type: "turn-linked-to", ordinal: 3 })).toMatchObject({ speakerId: null, turn: { ordinal: 3 } });
  expect(after(filtered, { type: "stepped-back" }).speakerId).toBeNull();
});

test("a refusal is said aloud and leaves the open document", () => {
  const refused = after(opened, { type: "reading-started", name: "a.txt" }, { type: "refused", refusal });
  expect([refused.reading, refused.document, refused.refusal]).toEqual([null, document, refusal]);
  expect(refused.announcement.words).toBe(refusal.message);
});

test("progress after a stop is ignored", () => {
  const started = after(opened, { type: "reading-started", name: "a.txt" }, { type: "reading-progressed", share: 0.5 });
  expect(started.reading).toEqual({ name: "a.txt", share: 0.5 });
  expect(after(started, { type: "reading-stopped" }, { type: "reading-progressed", share: 0.7 }).reading).toBeNull();
});

test("equal words are announced as often as they are said", () => {
  const said = after(opened, { type: "announced", words: "Copied." });
  expect(after(said, { type: "announced", words: "Copied." }).announcement.count).toBe(said.announcement.count + 1);
});
