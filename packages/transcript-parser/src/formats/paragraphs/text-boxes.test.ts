import { expect, test } from "vitest";
import { areBoxesBeside } from "./text-boxes.js";

const box = (length: number): { text: string; isBoxed: boolean } => ({ text: "a".repeat(length), isBoxed: true });
const text = (length: number): { text: string; isBoxed: boolean } => ({ text: `  ${"a".repeat(length)} `, isBoxed: false });

test.each<[string, { text: string; isBoxed: boolean }[], boolean]>([
  ["nothing", [], true],
  ["no boxes", [text(10)], true],
  ["a pull quote", [text(200), box(40), text(300)], true],
  ["long boxes beside a short text", [text(30), box(80)], true],
  ["all in boxes, but for empty paragraphs", [text(0), box(300), text(0), box(40)], false],
  ["all in boxes, but for a title", [text(20), box(300), box(400)], false],
])("%s", (_name, paragraphs, isBeside) => {
  expect(areBoxesBeside(paragraphs)).toBe(isBeside);
});
