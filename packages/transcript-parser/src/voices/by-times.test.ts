import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";
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
  ["times close to words", "00:01We boil.\n00:02\"The water\"\n01:05in pans\n", [0, 1000]],
  ["times with a rule", "00:01.500 | We boil.\n00:02.000 | The water.\n00:03.000 | In pans.\n", [0, 1500]],
  ["times with a dash", "0:01 - We boil.\n0:02 - The water.\n0:05 - In pans.\n", [0, 1000]],
  ["two times and no blank", "0:00:01 > 0:00:02We boil.\n0:00:02 > 0:00:05the water\n0:00:05 > 0:00:07in pans\n", [0, 1000]],
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

test.each([
  ["00:01We boil.\n00:02The water.\n01:05In pans.\n"],
  ["00:01.500 | We boil.\n00:02.000 | The water.\n00:03.000 | In pans.\n"],
  ["0:00:01 > 0:00:02We boil.\n0:00:02 > 0:00:05The water.\n0:00:05 > 0:00:07In pans.\n"],
])("nobody says the times of %j", (text) => {
  expect(parseTranscriptText(text).transcripts[0].turns.map((turn) => turn.text.replace(/\s+/g, " "))).toEqual(["We boil. The water. In pans."]);
});

test("what stands right above the first time is front matter", () => {
  const [{ paratexts, source }] = parseTranscriptText("Salt\nBrines\n0:01 We boil.\n0:02 The water.\n0:05 In pans.\n").transcripts;
  const front = paratexts.filter(({ kind }) => kind !== "furniture").map(({ kind, span }) => [kind, source.text.slice(span.start, span.end)]);
  expect(front).toEqual([["title", "Salt"], ["front-matter", "Brines"]]);
});

test("chapters over the words are no speech", () => {
  const words = Array.from({ length: 9 }, (_, index) => `0:0${index} We boil it ${index} times.`).join("\n");
  const [{ turns, paratexts }] = parseTranscriptText(`Salt\n\n0:00 What salt is\n1:12 How brine is made\n2:40 Pans of lead and iron\n\nTranscript\n\n${words}\n`).transcripts;
  expect(turns).toHaveLength(1);
  expect(turns[0]?.text).toMatch(/^We boil it 0 times\.[^]*We boil it 8 times\.$/u);
  expect(paratexts.map(({ kind }) => kind)).not.toContain("unrecognised");
});
