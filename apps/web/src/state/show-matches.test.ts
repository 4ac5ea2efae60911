import { expect, test } from "vitest";
import { NO_RECIPE } from "../correct/corrections.js";
import { readDocument } from "../reading/read-document.js";
import type { Action } from "./action.js";
import { NOWHERE } from "./deep-link.js";
import { reduce } from "./reduce.js";
import { isSearchOnTop } from "./show-matches.js";
import { EMPTY, type State } from "./state.js";

/** More turns than are shown in one part. */
const input = Array.from({ length: 2200 }, (_, at) => `${at % 2 === 0 ? "Ann" : "Bo"}: Sand ${at + 1}.`).join("\n\n");
const document = await readDocument(input, () => undefined);
const { turns } = document.transcripts[0].transcript;
const opened = reduce(EMPTY, { type: "opened", input, recipe: NO_RECIPE, document, address: NOWHERE });
const spans = turns.slice(-2).map(({ span }) => span);
const [place = { start: 0, end: 1 }] = spans.slice(-1);
const topic: Action = { type: "marking-pressed", marking: { key: "damp", spans: [{ start: 11, end: 15 }] } };

function after(state: State, ...actions: readonly Action[]): State {
  return actions.reduce(reduce, state);
}

test("what is found is marked, and the page stays where it is", () => {
  const state = after(opened, { type: "matches-marked", spans });
  expect(state).toEqual({ ...opened, marking: { key: "search", spans } });
  expect(after(state, { type: "matches-marked", spans: [] })).toEqual(opened);
});

test("a search that finds nothing leaves other marks alone", () => {
  const marked = after(opened, topic);
  expect(after(marked, { type: "matches-marked", spans: [] })).toBe(marked);
});

test("a match is gone to in its part and in the reading text, and its turn is selected", () => {
  const looking = after(opened, { type: "view-chosen", viewId: "look" });
  const state = after(looking, { type: "match-shown", ordinal: 2200, spans, current: place });
  expect(state).toMatchObject({ viewId: null, part: 4, turn: { ordinal: 2200, reveal: true }, marking: { key: "search", spans, current: place } });
});

test("a turn that was found by its speaker is selected without marks", () => {
  const state = after(opened, { type: "match-shown", ordinal: 3, spans: [], current: null });
  expect(state).toMatchObject({ turn: { ordinal: 3 }, marking: null });
});

test("other things are taken back before a search is", () => {
  const searched = after(opened, { type: "matches-marked", spans });
  expect(isSearchOnTop(searched)).toBe(true);
  expect(isSearchOnTop(opened)).toBe(true);
  const others: readonly Action[] = [topic, { type: "view-chosen", viewId: "look" }, { type: "correcting-toggled" }];
  for (const other of others) expect(isSearchOnTop(after(searched, other)), other.type).toBe(false);
});
