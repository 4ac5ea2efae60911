import fc from "fast-check";
import { expect, test } from "vitest";
import { conversations, readText } from "./conversations.test-data.js";
import { countWords } from "./cut-words.js";
import { shortName } from "./speakers.js";
import { formatTime, laneBars, timelineLanes, timeTicks, timeTimeline, wordTicks, wordTimeline } from "./timeline.js";

test("every turn has its place and the width of its words, and they fill the whole without a gap", async () => {
  await fc.assert(
    fc.asyncProperty(conversations, async (text) => {
      const { transcript } = await readText(text);
      const { turns, length } = wordTimeline(transcript);
      let at = 0;
      turns.forEach(({ turn, start, end }, index) => {
        expect(turn).toBe(transcript.turns[index]);
        expect([start, end - start]).toEqual([at, countWords(turn.text)]);
        at = end;
      });
      expect(length).toBe(at);
    }),
    { numRuns: 40 },
  );
});

test("every turn is in one row, whatever number of rows there may be", async () => {
  await fc.assert(
    fc.asyncProperty(conversations, fc.integer({ min: 1, max: 5 }), async (text, most) => {
      const timeline = wordTimeline((await readText(text)).transcript);
      const lanes = timelineLanes(timeline, most);
      expect(lanes.length).toBeLessThanOrEqual(most);
      const ordinals = lanes.flatMap((lane) => lane.turns.map(({ turn }) => turn.ordinal));
      expect([...ordinals].sort((a, b) => a - b)).toEqual(timeline.turns.map(({ turn }) => turn.ordinal));
      for (const lane of lanes) for (const { speaker } of lane.turns) expect(lane.speakers).toContain(speaker);
    }),
    { numRuns: 40 },
  );
});

test("bars cover what their turns cover, and are one where no gap would be seen", async () => {
  await fc.assert(
    fc.asyncProperty(conversations, fc.nat(20), async (text, gap) => {
      const timeline = wordTimeline((await readText(text)).transcript);
      for (const lane of timelineLanes(timeline, 9)) {
        const bars = laneBars(lane, gap);
        for (const { start, end } of lane.turns) expect(bars.some((bar) => bar.start <= start && end <= bar.end)).toBe(true);
        bars.slice(1).forEach((bar, index) => expect(bar.start - (bars[index]?.end ?? 0)).toBeGreaterThanOrEqual(gap));
        expect(bars.reduce((sum, bar) => sum + bar.end - bar.start, 0)).toBeGreaterThanOrEqual(
          lane.turns.reduce((sum, { start, end }) => sum + end - start, 0),
        );
      }
    }),
    { numRuns: 40 },
  );
});

const TIMED = "[00:00:01] Ann: Is it open?\n\n[00:00:05] Bo: It is open. It was never closed.\n\n[00:01:10] Ann: Good.\n";

test("times that stand with the labels make a timeline of the recording", async () => {
  const { transcript } = await readText(TIMED);
  const timeline = timeTimeline(transcript);
  expect(timeline?.turns.map(({ speaker, start, end }) => [shortName(speaker), start, end])).toEqual([
    ["Ann", 1000, 5000],
    ["Bo", 5000, 70_000],
    ["Ann", 70_000, 70_000],
  ]);
  expect(timeline?.length).toBe(70_000);
});

test("a turn lasts from its first cue to the end of its last, and one without any is left out", async () => {
  const { transcript } = await readText("Ann: Is it open?\n\nBo: It is open. It was never closed.\n\nAnn: Good.\n");
  const place = (words: string) => {
    const start = transcript.source.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const locations = [
    { kind: "cue" as const, span: place("Is it open?"), startMs: 1000, endMs: 4000 },
    { kind: "page" as const, span: place("It is open. It was never closed.") },
    { kind: "cue" as const, span: place("It is open."), startMs: 4500, endMs: 9000 },
    { kind: "cue" as const, span: place("It was never closed."), startMs: 9000, endMs: 12_500 },
  ];
  const timeline = timeTimeline({ ...transcript, source: { ...transcript.source, locations } });
  expect(timeline?.turns.map(({ turn, start, end }) => [turn.ordinal, start, end])).toEqual([
    [1, 1000, 4000],
    [2, 4500, 12_500],
  ]);
});

test("a transcript without times has none", async () => {
  expect(timeTimeline((await readText("Ann: Is it open?\n\nBo: It is.\n")).transcript)).toBe(null);
});

test.each<[number, number, number[]]>([
  [0, 6, [0]],
  [9, 6, [0, 2, 4, 6, 8]],
  [1980, 5, [0, 500, 1000, 1500]],
  [1_000_000, 4, [0, 500_000, 1_000_000]],
])("ticks of %i words", (length, most, ticks) => {
  expect(wordTicks(length, most)).toEqual(ticks);
});

test("ticks of a recording are round times", () => {
  expect(timeTicks(72_000, 6).map(formatTime)).toEqual(["0:00", "0:15", "0:30", "0:45", "1:00"]);
  expect(timeTicks(7_300_000, 4).map(formatTime)).toEqual(["0:00", "1:00:00", "2:00:00"]);
});
