import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse, said, times } from "../xml/check-document.test-data.js";

const FIXTURE = new URL("fixtures/talk.lrc", import.meta.url);

test("a talk with names, times of words and a title", async () => {
  const { transcripts, diagnostics, report } = await parse(new Uint8Array(readFileSync(FIXTURE)), "a.lrc");
  const [transcript] = transcripts;
  expect(report.format).toBe("lrc");
  expect(transcript.metadata.title).toBe("The pier in winter");
  expect(said(transcript)).toEqual([
    "INTERVIEWER: When did the ferry stop?",
    "WILMA TARN: In the dry year, when the stream was low.",
    "INTERVIEWER: And then?",
    "WILMA TARN: Then it rained.",
  ]);
  expect(times(transcript).filter((time) => time.startsWith("cue")).map((time) => time.split(" ")[1])).toEqual(["1000-3600", "3600-5500", "5500-6700", "8500-62845", "62845-?"]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ["LF", "\n"],
  ["CR", "\r"],
  ["CRLF", "\r\n"],
])("lines without names, line ends: %s", async (_name, end) => {
  const { transcripts, report } = await parse(`[ar:Bo]${end}[00:01.00]we boil${end}the water,${end}[00:02] not the salt${end}`, "a.txt");
  expect(report.format).toBe("lrc");
  expect(said(transcripts[0])).toEqual(["-: we boil the water, not the salt"]);
});

test("a line that is sung again has its first time; tags after the words are not said", async () => {
  const transcript = (await parse("[00:01.00][00:09.00]we boil\n[00:02.00]the salt\n[by:Bo]\n[00:03.00]\n", "a.lrc")).transcripts[0];
  expect(said(transcript)).toEqual(["-: we boil the salt"]);
  expect(times(transcript)).toEqual(["cue 1000-2000 we boil", "cue 2000-3000 the salt"]);
});

test("lines that come again, and that grow, are said again", async () => {
  const lines = ["oh", "oh rope", "rope", "rope rope", "rope rope", "rope rope"];
  const { transcripts } = await parse(lines.map((line, index) => `[00:0${index}.00]${line}\n`).join(""), "a.lrc");
  expect(said(transcripts[0])).toEqual([`-: ${lines.join(" ")}`]);
});

test("times of words, also of the first one; notes of who made the file; an offset with its sign", async () => {
  const [transcript] = (await parse("[encoding:utf-8]\n[#by hand]\n[offset:+500]\n[00:1.5] <00:01.60> The <00:02.00> rope\n[00:03.00]<00:03.00>was\n", "a.lrc")).transcripts;
  expect(said(transcript)).toEqual(["-: The rope was"]);
  expect(times(transcript)).toEqual(["cue 1000-2500  The  rope", "word 1100-1500 The", "word 1500-2500 rope", "cue 2500-? was", "word 2500-? was"]);
});

test.each<[string, string, string, string]>([
  ["by its name", "[00:01.00]Oh.\n[00:02.00]Ah.\n", "a.lrc", "lrc"],
  ["by its content", "\uFEFF[ti:Oh]\n[00:01.00]Oh.\n", "a.txt", "lrc"],
  ["times in brackets before names", "[00:00:01] Ada: Oh.\n[00:00:02] Bo: Ah.\n", "a.txt", "text"],
  ["a name without times", "Ada: Oh.\nBo: Ah.\n", "a.lrc", "text"],
  ["a note at the beginning", "[re: the pier]\nAda: Oh.\nBo: Ah.\n", "a.txt", "text"],
])("%s", async (_name, text, fileName, format) => {
  expect((await parse(text, fileName)).report.format).toBe(format);
});

test.each<[string, string, string[]]>([
  ["a time that cannot be", "[00:01.00]Oh.\n[00:75.00]Ah.\n", ["time-invalid"]],
  ["lines out of order", "[00:05.00]Oh.\n[00:02.00]Ah.\n", ["times-out-of-order"]],
])("%s is told, and no word is lost", async (_name, text, expected) => {
  const { transcripts, diagnostics } = await parse(text, "a.lrc");
  expect(diagnostics.map(({ code }) => code)).toEqual(expected);
  expect(said(transcripts[0])).toEqual(["-: Oh. Ah."]);
});

test("every line has its words and its time", async () => {
  const words = fc.array(fc.constantFrom("boat", "salt", "we", "Water", "née", "12:03", "[laughs", "👍"), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ words, wait: fc.integer({ min: 1, max: 5999 }) }), { minLength: 1, maxLength: 12 }), async (lines) => {
      let hundredths = 0;
      const timed = lines.map((line) => ({ text: line.words.join(" "), at: (hundredths += line.wait) }));
      const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
      const written = timed.map(({ text, at }) => `[${two(at / 6000)}:${two((at / 100) % 60)}.${two(at % 100)}]${text}\n`).join("");
      const { transcripts } = await parse(`[ar:Bo]\n${written}`, "a.lrc");
      expect(said(transcripts[0])).toEqual([`-: ${timed.map(({ text }) => text).join(" ")}`]);
      expect(times(transcripts[0])).toEqual(timed.map(({ text, at }, index) => `cue ${at * 10}-${timed[index + 1] === undefined ? "?" : (timed[index + 1]?.at ?? 0) * 10} ${text}`));
    }),
    { numRuns: 200 },
  );
});

test("never throws, and every character is accounted for, whatever is changed in it", async () => {
  const seed = readFileSync(FIXTURE);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255), fc.nat(20)), { maxLength: 8 }), async (changes) => {
      const bytes = Array.from(seed);
      for (const [at, byte, cut] of changes) bytes.splice(at, cut, byte);
      // The invariants are checked with each parse.
      await parse(Uint8Array.from(bytes), "a.lrc");
    }),
    { numRuns: 300 },
  );
});
