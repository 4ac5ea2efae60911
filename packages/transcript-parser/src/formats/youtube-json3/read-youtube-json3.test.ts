import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("events without words are passed over, and each word begins at its offset", async () => {
  const result = await parseSpeech(speechFixture("youtube-json3/automatic.json"));
  expect(said(result)).toEqual(["-: the fog lifted by noon"]);
  expect(timesOf(result, "word")).toEqual(["100-? the", "300-? fog", "600-? lifted", "1600-? by", "1900-? noon"]);
  expect(timesOf(result, "cue")).toEqual(["100-2100 the fog lifted", "1600-3600 by noon"]);
});

const SNIPPETS = [{ text: "who rang\nthe bell", start: 0.5, duration: 2.25 }, { text: "it was the tide", start: 2.5, duration: 1.5 }];

test.each<[string, unknown, string]>([
  ["a list", SNIPPETS, ""],
  ["a transcript", { video_id: "x", language: "English", language_code: "en", is_generated: true, snippets: SNIPPETS }, "/snippets"],
])("%s of snippets with a beginning and a length", async (_name, value, at) => {
  const result = await parseSpeech(value);
  expect(result.report.format).toBe("youtube-json3");
  expect(said(result)).toEqual(["-: who rang the bell it was the tide"]);
  expect(timesOf(result, "cue")).toEqual(["500-2750 who rang the bell", "2500-4000 it was the tide"]);
  expect(pointersOf(result)).toEqual([`${at}/0`, `${at}/1`]);
  expect(result.diagnostics).toEqual([]);
});
