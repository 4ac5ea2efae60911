import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("a recording in two languages has none of its own", async () => {
  const result = await parseSpeech(speechFixture("gladia/languages.json"));
  expect(said(result)).toEqual(["Speaker 0: Good evening.", "Speaker 1: Bonsoir."]);
  expect(timesOf(result, "word")).toEqual(["100-400 Good", "400-1000 evening.", "1200-2000 Bonsoir."]);
  expect(pointersOf(result)).toEqual(["/result/transcription/utterances/0", "/result/transcription/utterances/1"]);
  expect(result.transcripts[0].metadata.language).toBeUndefined();
});

test("channels are put in the order of time, and each is a speaker", async () => {
  const utterance = (channel: number, start: number, text: string): object => ({ text, language: "en", channel, start, end: start + 0.5, words: [{ word: text, start, end: start + 0.5 }] });
  const result = await parseSpeech({ result: { transcription: { languages: ["en"], full_transcript: "", utterances: [utterance(0, 0, "Who?"), utterance(0, 4, "Ah."), utterance(1, 2, "Me.")] } } });
  expect(said(result)).toEqual(["Speaker 0: Who?", "Speaker 1: Me.", "Speaker 0: Ah."]);
  expect(pointersOf(result)).toEqual([0, 2, 1].map((index) => `/result/transcription/utterances/${index}`));
  expect(timesOf(result, "word")).toEqual(["0-500 Who?", "2000-2500 Me.", "4000-4500 Ah."]);
  expect(result.diagnostics).toEqual([]);
});

test("the first version, with voices or without", async () => {
  const segment = (speaker: string, time_begin: number, transcription: string): object => ({ words: [{ word: transcription, time_begin, time_end: time_begin + 1 }], language: "en", transcription, time_begin, time_end: time_begin + 1, speaker, channel: "channel_0" });
  const result = await parseSpeech({ prediction: [segment("speaker_0", 0, "Who?"), segment("speaker_1", 1, "Me.")], prediction_raw: {} });
  expect(result.report.format).toBe("gladia");
  expect(said(result)).toEqual(["Speaker 0: Who?", "Speaker 1: Me."]);
  expect(timesOf(result, "word")).toEqual(["0-1000 Who?", "1000-2000 Me."]);
  expect(said(await parseSpeech({ prediction: [segment("not_activated", 0, "Who?"), segment("not_activated", 1, "Me.")] }))).toEqual(["-: Who? Me."]);
});

test("messages of live speech: what is final, a line each", async () => {
  const message = (is_final: boolean, text: string, start: number, speaker: number): object => ({ session_id: "7", type: "transcript", data: { id: "0", is_final, utterance: { text, language: "en", start, end: start + 1, channel: 0, speaker, words: [] } } });
  const lines = [{ type: "start_session", session_id: "7" }, message(false, "Wh", 0, 0), message(true, "Who?", 0, 0), message(true, "Me.", 2, 1)];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("gladia");
  expect(said(result)).toEqual(["Speaker 0: Who?", "Speaker 1: Me."]);
  expect(pointersOf(result)).toEqual(["/2/data/utterance", "/3/data/utterance"]);
  expect(result.transcripts[0].metadata.language).toBe("en");
});
