import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("blocks of react-transcript-editor: names, and nobody for its unknown speaker", async () => {
  const result = await parseSpeech(speechFixture("bbc/draft.json"));
  expect(said(result)).toEqual(["Ada Holm: Who keeps the light?", "-: Nobody now."]);
  expect(timesOf(result, "cue")).toEqual(["100-1100 Who keeps the light?", "1500-2200 Nobody now."]);
  expect(timesOf(result, "word")).toHaveLength(6);
  expect(pointersOf(result)).toEqual(["/blocks/0", "/blocks/1"]);
});

test("results of Kaldi: words as they are punctuated, segments by number", async () => {
  const bytes = speechFixture("bbc/kaldi.json");
  const result = await parseSpeech(bytes);
  expect(said(result)).toEqual(["Speaker 0: Was it cold?", "Speaker 1: Very."]);
  const { retval } = JSON.parse(new TextDecoder().decode(bytes)) as { retval: { punct: string } };
  expect(result.transcripts[0].source.text.replaceAll("\n\n", " ")).toBe(retval.punct);
});

test("words that stand before the first paragraph and after the last are kept", async () => {
  const words = ["a", "b", "c", "d"].map((text, index) => ({ id: index, text, start: index, end: index + 0.5 }));
  const paragraphs = [{ id: 0, start: 1, end: 1.6, speaker: "F_S1" }, { id: 1, start: 2, end: 2.6, speaker: "M_S2" }];
  expect(said(await parseSpeech({ words, paragraphs }))).toEqual(["Speaker 1: a b", "Speaker 2: c d"]);
});
