import type { Recipe } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { correct, fallBack, NO_CORRECTIONS, redo, undo, type Corrections } from "./corrections.js";

const titled = (title: string): Recipe => ({ schemaVersion: 1, metadata: { title } });
const made = (...titles: readonly string[]): Corrections => titles.map(titled).reduce(correct, NO_CORRECTIONS);

test("a correction is undone and done again", () => {
  const two = made("One", "Two");
  expect(undo(two).recipe).toEqual(titled("One"));
  expect(redo(undo(two))).toEqual(two);
});

test("a correction after undoing lets go of what was undone", () => {
  expect(correct(undo(made("One", "Two")), titled("Three"))).toEqual(made("One", "Three"));
});

test("a recipe that says the same is no correction", () => {
  const one = made("One");
  expect(correct(one, titled("One"))).toBe(one);
});

test("at either end nothing more is undone or redone", () => {
  expect(undo(NO_CORRECTIONS)).toBe(NO_CORRECTIONS);
  expect(redo(NO_CORRECTIONS)).toBe(NO_CORRECTIONS);
});

test("a recipe that does not work is left for the last one that did", () => {
  const three = made("One", "Two", "Three");
  const works = three.past[1] ?? NO_CORRECTIONS.recipe;
  expect(fallBack(three, works)).toEqual(made("One"));
  expect(fallBack(three, titled("Elsewhere")).past).toEqual(three.past);
});

test("whatever is corrected, undone and redone: all undone gives the first, all redone the last", () => {
  const step = fc.oneof(fc.constantFrom("undo" as const, "redo" as const), fc.string().map(titled));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const end = steps.reduce<Corrections>((now, one) => (one === "undo" ? undo(now) : one === "redo" ? redo(now) : correct(now, one)), NO_CORRECTIONS);
      let first = end;
      while (first.past.length > 0) first = undo(first);
      expect(first.recipe).toBe(NO_CORRECTIONS.recipe);
      let last = first;
      while (last.future.length > 0) last = redo(last);
      expect(last.recipe).toBe([end.recipe, ...end.future].at(-1));
      expect(last.past.length).toBe(end.past.length + end.future.length);
    }),
  );
});
