import { expect, test } from "vitest";
import { parseSpeech, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("paragraphs, names, nobody for a speaker who is not known, words that are struck through", async () => {
  const result = await parseSpeech(speechFixture("trint/paragraphs.json"));
  expect(said(result)).toEqual(["Ada Holm: Who came?", "-: Nobody.", "Speaker 2: Then fog.\nRain, too."]);
  expect(timesOf(result, "word")).toEqual(["0-300 Who", "320-620 came?", "900-1300 Nobody.", "1500-1700 Then", "1700-2000 fog.", "2400-2700 Rain,", "2700-2900 too."]);
  expect(result.transcripts[0].metadata.title).toBeUndefined();
});
