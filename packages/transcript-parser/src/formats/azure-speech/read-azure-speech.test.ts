import { expect, test } from "vitest";
import { parseSpeech, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("phrases of two channels are put in the order of time, as they are displayed", async () => {
  const result = await parseSpeech(speechFixture("azure-speech/batch.json"));
  expect(said(result)).toEqual(["Speaker 0: Is it true?", "Speaker 1: It is."]);
  expect(timesOf(result, "cue")).toEqual(["100-1100 Is it true?", "1500-2000 It is."]);
  expect(timesOf(result, "word")).toEqual(["1500-1700 It", "1700-2000 is"]);
});

test("fast transcription", async () => {
  const result = await parseSpeech(speechFixture("azure-speech/fast.json"));
  expect(said(result)).toEqual(["-: Tout va bien."]);
  expect(timesOf(result, "word")).toEqual(["80-380 Tout", "400-600 va", "640-1240 bien."]);
  expect(result.transcripts[0].metadata.language).toBe("fr-FR");
});
