import { expect, test } from "vitest";
import { readTime } from "./read-time.js";

test.each<[string, number]>([
  ["0:12", 12_000],
  ["1:02:07", 3_727_000],
  ["[00:00:12]", 12_000],
  ["(00:14.08)", 14_080],
  ["0 minutes 3 seconds", 3000],
  ["1 hour 2 minutes 7 seconds", 3_727_000],
  ["2 Stunden 1 Minute 1 Sekunde", 7_261_000],
])("%j is a time", (text, milliseconds) => {
  expect(readTime(text, 0, text.length)).toEqual({ end: text.length, milliseconds });
});

test.each([
  ["00:00:04\tPM\tWe begin."],
  ["01:00:04\tAM\tWe begin."],
  ["00:00:04 PM We begin."],
])("a time before initials is one of a recording: %j", (text) => {
  expect(readTime(text, 0, text.length)?.end).toBe(8);
});

test.each(["1:02:03 PM", "12:57\u00a0pm", "12:57 P.M.", "3 seconds", "5 minutes", "0 minutes 3 secondsx", "12", "1 boat 2 minutes", "[0:12", "-0:12"])("%j is none", (text) => {
  expect(readTime(text, 0, text.length)).toBeNull();
});
