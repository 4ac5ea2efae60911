import { expect, test } from "vitest";
import { found, parseSpeech, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("words without times are kept without them, and that is told once", async () => {
  const result = await parseSpeech(speechFixture("whisperx/untimed.json"));
  expect(said(result)).toEqual(["Speaker 0: In 1953 it flooded?", "-: Twice."]);
  expect(timesOf(result, "word")).toEqual(["200-400 In", "1000-1100 it", "1100-1900 flooded?", "2500-3500 Twice."]);
  expect(found(result)).toEqual([expect.stringContaining("time-invalid: 1 word has no time, while others have.")]);
});

test("is told from Whisper by its scores or its second list of words", async () => {
  const segment = { start: 0, end: 1, text: " Nets.", words: [{ word: "Nets.", start: 0, end: 1, score: 0.5 }] };
  expect((await parseSpeech({ segments: [segment] })).report.format).toBe("whisperx");
  expect((await parseSpeech({ segments: [{ ...segment, words: [] }], word_segments: [] })).report.format).toBe("whisperx");
  expect((await parseSpeech({ segments: [{ ...segment, words: [{ word: "Nets.", start: 0, end: 1, probability: 0.5 }] }] })).report.format).toBe("whisper");
});

test("what is heard and has no speaker begins no turn, and is in the text", async () => {
  const segment = (text: string, start: number, speaker?: string): object => ({ start, end: start + 1, text, words: [], ...(speaker === undefined ? {} : { speaker }) });
  const segments = [segment("[Music]", 0), segment("Who rang?", 1, "SPEAKER_00"), segment("(laughter) [wind]", 2), segment("Nobody.", 3, "SPEAKER_01"), segment("[wind]", 4), segment("Not I.", 5, "SPEAKER_01"), segment("[steps]", 6)];
  const result = await parseSpeech({ segments, word_segments: [] });
  expect(said(result)).toEqual(["Speaker 0: Who rang?", "Speaker 1: Nobody. [wind] Not I."]);
  expect(result.transcripts[0].source.text).toBe("[Music] Who rang? (laughter) [wind]\n\nNobody. [wind] Not I. [steps]");
  expect(timesOf(result, "cue")).toHaveLength(7);
});
