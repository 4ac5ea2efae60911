import { expect, test } from "vitest";
import { parseSpeech, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("without utterances the words are read, and chapters, which nobody says, are not", async () => {
  const bytes = speechFixture("assemblyai/words.json");
  const result = await parseSpeech(bytes);
  expect(said(result)).toEqual(["-: Wer hat gerufen? Der Müller."]);
  expect(result.transcripts[0].source.text).toBe((JSON.parse(new TextDecoder().decode(bytes)) as { text: string }).text);
  expect(timesOf(result, "word")).toEqual(["100-300 Wer", "300-450 hat", "450-900 gerufen?", "1200-1400 Der", "1400-1900 Müller."]);
  expect(result.transcripts[0].metadata.language).toBe("de");
});

test("speakers that are named keep their names", async () => {
  const utterance = (speaker: string, text: string, start: number): object => ({ speaker, text, start, end: start + 500, words: [{ text, start, end: start + 500, speaker }] });
  const result = await parseSpeech({ audio_url: "x", text: "", utterances: [utterance("Ada Holm", "Well?", 0), utterance("B", "No.", 900)] });
  expect(said(result)).toEqual(["Ada Holm: Well?", "Speaker B: No."]);
  expect(timesOf(result, "cue")).toEqual(["0-500 Well?", "900-1400 No."]);
});

test("sentences are read as utterances are", async () => {
  const words = [{ text: "All", start: 0, end: 10 }, { text: "gone.", start: 10, end: 20 }];
  expect(said(await parseSpeech({ id: "x", sentences: [{ text: "All gone.", start: 0, end: 20, words, speaker: "A" }] }))).toEqual(["Speaker A: All gone."]);
});
