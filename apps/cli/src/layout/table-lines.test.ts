import { expect, test } from "vitest";
import { tableLines } from "./table-lines.js";

const row = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }));

test("the last column is wrapped under itself", () => {
  expect(tableLines([row("Q", "3 turns", "a word for a role or a voice"), row("Reed", "1 turn", "a name")], 42)).toEqual([
    "  Q     3 turns  a word for a role or a",
    "                 voice",
    "  Reed  1 turn   a name",
  ]);
});

test("where it has too little room it stands below", () => {
  expect(tableLines([row("A label", "3 turns", "a word for a role")], 36)).toEqual([
    "  A label  3 turns",
    "      a word for a role",
  ]);
});

test("a long cell before it is cut", () => {
  expect(tableLines([row("x".repeat(50), "end")], 80)).toEqual([`  ${"x".repeat(29)}…  end`]);
});

test("colours change nothing but colour", () => {
  const bold = (text: string): string => `<b>${text}</b>`;
  expect(tableLines([[{ text: "Q", paint: bold }, { text: "one two", paint: bold }], row("Reed", "x")], 80)).toEqual([
    "  <b>Q</b>     <b>one two</b>",
    "  Reed  x",
  ]);
});

test("no rows are no lines", () => {
  expect(tableLines([], 80)).toEqual([]);
});

test("a column in which nothing stands is left out", () => {
  expect(tableLines([row("a", "", "", "end"), row("b", "", "x", "end")], 80)).toEqual(["  a     end", "  b  x  end"]);
});
