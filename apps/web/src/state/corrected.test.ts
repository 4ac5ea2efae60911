import type { Recipe } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { relabelTurn, retypeTurn, splitTurn } from "../correct/correct-turns.js";
import { NO_RECIPE } from "../correct/corrections.js";
import { readDocument } from "../reading/read-document.js";
import type { Refusal } from "../reading/refusal.js";
import type { Action } from "./action.js";
import { NOWHERE } from "./deep-link.js";
import { reduce } from "./reduce.js";
import { EMPTY, type State } from "./state.js";

const input = "Ann: Is it damp?\n\nBo: It was. Was it dry?\n\nAnn: And now?\n\nBo: Dry.\n";
const quiet = (): void => undefined;
const document = await readDocument(input, quiet);
const [{ transcript }] = document.transcripts;
const opened = reduce(EMPTY, { type: "opened", input, recipe: NO_RECIPE, document, address: NOWHERE });
const [, second, third, fourth] = transcript.turns;
if (second === undefined || third === undefined || fourth === undefined) throw new Error("four turns");
const split = splitTurn(NO_RECIPE, transcript, second, second.text.indexOf("Was it dry"));

function after(state: State, ...actions: readonly Action[]): State {
  return actions.reduce(reduce, state);
}

/** The page after a correction that has been read. */
async function corrected(state: State, recipe: Recipe): Promise<State> {
  const made = reduce(state, { type: "correction-made", recipe, words: "Done." });
  return reduce(made, { type: "corrected", document: await readDocument(input, quiet, recipe), recipe });
}

test("a turn that is selected stays selected under its new number, and is not scrolled to", async () => {
  const state = await corrected(after(opened, { type: "turn-linked-to", ordinal: 4 }), split);
  expect(state.turn).toEqual({ ordinal: 5, reveal: false });
  expect(state.document?.transcripts[0].transcript.turns[4]?.text).toBe("Dry.");
  expect(state.announcement.words).toBe("Done. 5 turns.");
});

test("words that are still said stay quoted, and others are let go", async () => {
  const quoted = after(opened, { type: "words-selected", quote: { turn: 3, span: { start: 0, end: 3 }, words: "And" } });
  expect((await corrected(quoted, split)).quote).toEqual({ turn: 4, span: { start: 0, end: 3 }, words: "And" });
  const later = after(opened, { type: "words-selected", quote: { turn: 2, span: { start: 8, end: 11 }, words: "Was" } });
  expect((await corrected(later, split)).quote).toBeNull();
});

test("a turn that is one no more is not selected", async () => {
  const selected = after(opened, { type: "turn-linked-to", ordinal: 3 });
  expect((await corrected(selected, retypeTurn(NO_RECIPE, transcript, third, "note"))).turn).toBeNull();
});

test("marks stay, for their places are those of the source", async () => {
  const marking = { key: "damp", spans: [{ start: 11, end: 15 }] };
  expect((await corrected(after(opened, { type: "marking-pressed", marking }), split)).marking).toEqual(marking);
});

test("a correction that could not be applied is counted aloud", async () => {
  const wrong = relabelTurn(split, transcript, { ...fourth, labelSpan: null, span: { start: 5, end: 5 } }, "Cid");
  expect((await corrected(opened, wrong)).announcement.words).toBe("Done. 5 turns. 1 correction could not be applied.");
});

test("undoing a correction before it was read is said at once", () => {
  const undone = after(opened, { type: "correction-made", recipe: split, words: "Split." }, { type: "correction-undone" });
  expect([undone.corrections.recipe, undone.announcement.words]).toEqual([NO_RECIPE, "Undone. 4 turns."]);
});

test("a reading that broke off leaves what was shown, and takes the correction back", () => {
  const refusal: Refusal = { message: "It broke off.", reasons: [], advice: "Try again." };
  const failed = after(opened, { type: "correction-made", recipe: split, words: "Split." }, { type: "correction-failed", refusal });
  expect([failed.document, failed.corrections.recipe, failed.refusal]).toEqual([document, NO_RECIPE, refusal]);
});

test("opening something else forgets corrections, and goes on correcting", async () => {
  const state = await corrected(after(opened, { type: "correcting-toggled" }), split);
  const again = after(state, { type: "opened", input, recipe: NO_RECIPE, document, address: NOWHERE });
  expect([again.corrections.past, again.applied, again.correcting]).toEqual([[], NO_RECIPE, true]);
});

test("going back ends the correcting before it lets go of the turn", () => {
  const state = after(opened, { type: "turn-linked-to", ordinal: 2 }, { type: "correcting-toggled" }, { type: "stepped-back" });
  expect([state.correcting, state.turn?.ordinal]).toEqual([false, 2]);
});
