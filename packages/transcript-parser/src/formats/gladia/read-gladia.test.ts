import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("a recording in two languages has none of its own", async () => {
  const result = await parseSpeech(speechFixture("gladia/languages.json"));
  expect(said(result)).toEqual(["Speaker 0: Good evening.", "Speaker 1: Bonsoir."]);
  expect(timesOf(result, "word")).toEqual(["100-400 Good", "400-1000 evening.", "1200-2000 Bonsoir."]);
  expect(pointersOf(result)).toEqual(["/result/transcription/utterances/0", "/result/transcription/utterances/1"]);
  expect(result.transcripts[0].metadata.language).toBeUndefined();
});
