import { expect, test } from "vitest";
import { parseSpeech, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("events without words are passed over, and each word begins at its offset", async () => {
  const result = await parseSpeech(speechFixture("youtube-json3/automatic.json"));
  expect(said(result)).toEqual(["-: the fog lifted by noon"]);
  expect(timesOf(result, "word")).toEqual(["100-? the", "300-? fog", "600-? lifted", "1600-? by", "1900-? noon"]);
  expect(timesOf(result, "cue")).toEqual(["100-2100 the fog lifted", "1600-3600 by noon"]);
});
