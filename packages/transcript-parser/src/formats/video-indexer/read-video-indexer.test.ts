import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("lines of the transcript, with the names of those who speak", async () => {
  const result = await parseSpeech(speechFixture("video-indexer/insights.json"));
  expect(result.report.format).toBe("video-indexer");
  expect(said(result)).toEqual(["Speaker 1: Who rang? The bell, I mean.", "Ada Holm: The tide."]);
  expect(timesOf(result, "cue")).toEqual(["0-1750 Who rang?", "1750-3000 The bell, I mean.", "3500-63000 The tide."]);
  expect(pointersOf(result)).toEqual([0, 1, 2].map((index) => `/videos/0/insights/transcript/${index}`));
  expect(result.transcripts[0].metadata.language).toBe("en-GB");
  expect(result.diagnostics).toEqual([]);
});

test("insights alone, without speakers", async () => {
  const transcript = [{ id: 1, text: "Who rang?", instances: [{ start: "0:00:00", end: "0:00:01" }] }, { id: 2, text: "The tide.", instances: [] }];
  const result = await parseSpeech({ insights: { language: "fr-FR", transcript } });
  expect(result.report.format).toBe("video-indexer");
  expect(said(result)).toEqual(["-: Who rang? The tide."]);
  expect(timesOf(result, "cue")).toEqual(["0-1000 Who rang?"]);
});
