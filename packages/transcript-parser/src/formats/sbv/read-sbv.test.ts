import { readFileSync } from "node:fs";
import { sliceSpan } from "@colloquy/corpus-schema";
import { expect, test } from "vitest";
import { around, parse, read, said, times } from "../xml/check-document.test-data.js";

const FIXTURE = new URL("fixtures/named.sbv", import.meta.url);
const CUES = ["0:00:00.120,0:00:02.399\nwe boil the water,", "0:00:02.399,0:00:05.000\nnot the salt"];

test("captions with names", async () => {
  const { transcripts, diagnostics, report } = await parse(new Uint8Array(readFileSync(FIXTURE)), "a.sbv");
  const [transcript] = transcripts;
  expect(report.format).toBe("sbv");
  expect(said(transcript)).toEqual([
    "ADA HOLM: When did the ferry stop?",
    "WILMA TARN: In the dry year, when the stream was low.",
    "ADA HOLM: And then?",
    "WILMA TARN: Then it rained.",
  ]);
  expect(transcript.turns.map(({ labelSpan }) => labelSpan && sliceSpan(transcript.source, labelSpan))[1]).toBe("WILMA TARN:");
  expect(times(transcript).map((time) => time.split(" ")[1])).toEqual(["0-2500", "2500-5000", "5000-6250", "6250-8000", "8000-9999"]);
  expect(transcript.exchanges).toHaveLength(2);
  expect(diagnostics).toEqual([]);
});

test.each([
  ["LF", "\n"],
  ["CR", "\r"],
  ["CRLF", "\r\n"],
])("captions without names, line ends: %s", async (_name, end) => {
  const transcript = await read(CUES.join("\n\n").replaceAll("\n", end));
  expect(said(transcript)).toEqual(["-: we boil the water, not the salt"]);
  expect(times(transcript)).toEqual(["cue 120-2399 we boil the water,", "cue 2399-5000 not the salt"]);
});

test("text before the first cue is kept, where the name of the file says what it is", async () => {
  const { transcripts, report } = await parse(`From the pier\n\n${CUES.join("\n\n")}`, "a.sbv");
  expect(report.format).toBe("sbv");
  expect(around(transcripts[0]).join()).toContain("From the pier");
  expect(said(transcripts[0])).toEqual(["-: we boil the water, not the salt"]);
});

test.each<[string, string, string]>([
  ["two numbers with a comma", "Ann: It was 10:30,11:45 then.\n\nBo: No.\n", "text"],
  ["a list of times", "0:01:02,0:03:04\nAnn: Oh.\n", "text"],
  ["captions by their content alone", CUES.join("\n\n"), "sbv"],
])("%s", async (_name, text, format) => {
  expect((await parse(text, "a.txt")).report.format).toBe(format);
});

test.each<[string, string, string[]]>([
  ["a time that cannot be", "0:00:01.000,0:00:02.000\nOh.\n\n0:99:01.000,0:99:02.000\nAh.\n", ["time-invalid"]],
  ["an end before its beginning", "0:00:05.000,0:00:02.000\nOh.\n", ["time-invalid"]],
  ["cues out of order", "0:00:05.000,0:00:06.000\nOh.\n\n0:00:02.000,0:00:03.000\nAh.\n", ["times-out-of-order"]],
])("%s is told, and no word is lost", async (_name, text, expected) => {
  const { transcripts, diagnostics } = await parse(text, "a.sbv");
  expect(diagnostics.map(({ code }) => code)).toEqual(expected);
  expect(said(transcripts[0])).toEqual([text.includes("Ah.") ? "-: Oh. Ah." : "-: Oh."]);
});

test.each(["0:00:01.000,0:00:02.000", "0:00:01.000,0:00:02.000\n0:00:02.000,0:00:03.000\nOh.\n", "0:00:01.000,0:00:02.000\n\n\n0:00:02.000,0:00:03.000\n"])("a cue without words has no place of its own: %j", async (text) => {
  const { transcripts } = await parse(text, "a.sbv");
  expect(said(transcripts[0])).toEqual(text.includes("Oh.") ? ["-: Oh."] : []);
});
