import { expect, test } from "vitest";
import { stripLineTimes } from "../lines/line-times.js";
import { markFurniture } from "../lines/mark-furniture.js";
import { splitLines, type LineTable } from "../lines/split-lines.js";
import { timedSpeech } from "./by-times.js";

function table(text: string): LineTable {
  return stripLineTimes(markFurniture(splitLines(text)));
}

test.each<[string, string, readonly [from: number, time: number]]>([
  ["times over words", "0:00\nwe boil\n0:02\nthe water\n0:05\nin pans\n", [5, 0]],
  ["a title over them", "Salt\n\n0:01\nwe boil\n0:02\nthe water\n0:05\nin pans\n", [11, 1000]],
  ["blank lines between", "0:00\n\nwe boil\n\n0:02\n\nthe water\n\n0:05\n\nin pans\n", [6, 0]],
  ["times before words", "0:01 we boil\n0:02 the water\n0:05 in pans\n", [0, 1000]],
  ["times with an arrow", "[00:01.500 --> 00:02.000]  We boil.\n[00:02.000 --> 00:03.000]  The water.\n[00:03.000 --> 00:04.000]  In pans.\n", [0, 1500]],
])("%s are speech", (_name, text, expected) => {
  const lines = table(text);
  const start = timedSpeech(lines, 0, lines.count);
  expect([start?.from, start?.time]).toEqual(expected);
});

test.each<[string, string]>([
  ["two times", "0:00\nwe boil\n0:02\nthe water\n"],
  ["times that fall", "0:30\nwe boil\n0:10\nthe water\n0:05\nin pans\n0:01\nof lead\n"],
  ["times that fall before words", "0:30 we boil\n0:10 the water\n0:05 in pans\n0:01 of lead\n"],
  ["times far apart", `0:00\n${"we boil\n".repeat(9)}0:02\n${"the water\n".repeat(9)}0:05\nin pans\n`],
  ["times before names", "0:01 Ada Holm: we boil\n0:02 Bo: the water\n0:05 Ada Holm: in pans\n"],
  ["times before nicknames", "[10:01] <ada> we boil\n[10:02] <bo> the water\n[10:05] <ada> in pans\n"],
  ["times of day", "9:00 a.m. we boil\n10:00 a.m. the water\n11:00 a.m. in pans\n"],
  ["times with nothing under them", "0:00\n0:02\n0:05\n"],
])("%s are none", (_name, text) => {
  const lines = table(text);
  expect(timedSpeech(lines, 0, lines.count)).toBeNull();
});
