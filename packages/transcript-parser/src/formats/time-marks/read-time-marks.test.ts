import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { findings, fixtureOf, parseFile, said, timesOf } from "../times/read-document.test-data.js";

test("the founding interview: 14 turns, 7 exchanges, the same metadata", async () => {
  const { transcripts, diagnostics, report } = await parseFile(fixtureOf("time-marks", "founding.txt"), "founding.txt");
  expect(report.format).toBe("time-marks");
  expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  expect(timesOf(transcripts[0])).toHaveLength(32);
  expect(diagnostics).toEqual([]);
});

describe("where marks stand", () => {
  test("at the ends of paragraphs, as f4 sets them", async () => {
    const [transcript] = (await parseFile("Interview 3\n\nI: Guten Tag. Seit wann? #00:00:05-3#\n\nB: Seit gestern, #00:00:09-0# oder vorgestern. #00:00:20-1#\n\nI: Und er? #00:00:23-0#\n\nB: Nein. #00:00:24-5#\n")).transcripts;
    expect(said(transcript)).toEqual(["I: Guten Tag. Seit wann?", "B: Seit gestern, oder vorgestern.", "I: Und er?", "B: Nein."]);
    expect(timesOf(transcript)).toEqual(["cue 0-5300 I: Guten Tag. Seit wann?", "cue 5300-9000 B: Seit gestern,", "cue 9000-20100 oder vorgestern.", "cue 20100-23000 I: Und er?", "cue 23000-24500 B: Nein."]);
  });

  test("at the beginnings of paragraphs", async () => {
    const [transcript] = (await parseFile("#00:00:01-0# Ada Holm: Where?\r\n\r\n#00:00:02-5# Bo Tarn: There.\r\n\r\n#00:01:00-0# Ada Holm: Why?\r\n\r\n#01:00:00-9# Bo Tarn: Why not?\r\n")).transcripts;
    expect(said(transcript)).toEqual(["Ada Holm: Where?", "Bo Tarn: There.", "Ada Holm: Why?", "Bo Tarn: Why not?"]);
    expect(timesOf(transcript)).toEqual(["cue 1000-2500 Ada Holm: Where?", "cue 2500-60000 Bo Tarn: There.", "cue 60000-3600900 Ada Holm: Why?", "cue 3600900-? Bo Tarn: Why not?"]);
  });
});

describe("what is wrong with marks", () => {
  test.each<[string, string, string[]]>([
    ["minutes that are none", "I: Ja? #00:99:05-3#\n\nB: Ja. #00:00:06-0#\n\nI: So? #00:00:07-0#", ["time-invalid line 1"]],
    ["before the recording", "I: Ja? #-00:00:05-3#\n\nB: Ja. #00:00:06-0#\n\nI: So? #00:00:07-0#", ["time-invalid line 1"]],
    ["out of order", "I: Ja? #00:00:05-3#\n\nB: Ja. #00:00:02-0#\n\nI: So? #00:00:07-0#", ["times-out-of-order line 3"]],
  ])("%s", async (_name, text, codes) => {
    const result = await parseFile(text);
    expect(findings(result)).toEqual(codes);
    expect(result.transcripts[0].turns.map((turn) => turn.text)).toEqual(["Ja?", "Ja.", "So?"]);
    for (const location of result.transcripts[0].source.locations) if ("endMs" in location) expect(location.endMs).toBeGreaterThanOrEqual(location.startMs);
  });

  test.each<[string, string]>([
    ["One mark #00:00:01-0# alone.", "text"],
    ["<p>#00:00:01-0# a #00:00:02-0#</p>", "html"],
    ["Colours #00ff00 and #00:12 are none.\nA: Oh?\nB: No.", "text"],
  ])("%j is read as %s", async (text, format) => {
    expect((await parseFile(text)).report.format).toBe(format);
  });
});

const words = fc.array(fc.constantFrom("boat", "salt", "née", "вода", "#4", "1.5", "rope's"), { minLength: 1, maxLength: 5 }).map((parts) => `we say ${parts.join(" ")}.`);
const paragraphs = fc.array(fc.record({ words, ms: fc.nat(900).map((tenths) => tenths * 100) }), { minLength: 2, maxLength: 10 });

test("what is written is read: times of all paragraphs, in whole tenths of a second", async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (written) => {
      let at = 0;
      const timed = written.map((paragraph) => ({ ...paragraph, from: at, to: (at += paragraph.ms) }));
      const mark = (ms: number): string => `#${[3_600_000, 60_000, 1000].map((unit, index) => String(Math.floor(ms / unit) % (index === 0 ? 999 : 60)).padStart(2, "0")).join(":")}-${Math.floor((ms % 1000) / 100)}#`;
      const [transcript] = (await parseFile(timed.map((paragraph) => `${paragraph.words} ${mark(paragraph.to)}\n\n`).join(""))).transcripts;
      expect(timesOf(transcript)).toEqual(timed.map((paragraph) => `cue ${paragraph.from}-${paragraph.to} ${paragraph.words}`));
    }),
    { numRuns: 60 },
  );
});

const piece = fc.constantFrom("#00:00:01-0#", "#-00:00:01-0#", "#00:99:01-0#", "#", "00:00:05", "I:", "B: ", "Ja.", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00a0", "\0", "\uD83D");

test("never throws, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
      await parseFile(`I: Ja? #00:00:01-0# #00:00:02-0#${pieces.join("")}`);
    }),
    { numRuns: 300 },
  );
});
