import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("punctuation is attached to the side that the file names, and an unknown speaker is nobody", async () => {
  const result = await parseSpeech(speechFixture("speechmatics/spanish.json"));
  expect(said(result)).toEqual(["Speaker 1: ¿Quién llamó?", "Speaker 2: El 3-masto.", "-: Sí"]);
  expect(timesOf(result, "word")).toEqual(["0-400 Quién", "400-900 llamó", "1200-1400 El", "1400-1600 3", "1600-2000 masto", "2500-2800 Sí"]);
  expect(pointersOf(result)).toEqual(["/results/0", "/results/4", "/results/9"]);
  expect(result.diagnostics).toEqual([]);
});

test("a language without spaces", async () => {
  const result = await parseSpeech(speechFixture("speechmatics/mandarin.json"));
  expect(said(result)).toEqual(["Speaker 1: 港口很旧。"]);
  expect(result.transcripts[0].metadata.language).toBe("zh");
});

const said1 = (content: string, start: number, speaker: string, channel?: string): object => ({ type: "word", start_time: start, end_time: start + 0.2, alternatives: [{ content, speaker }], ...(channel === undefined ? {} : { channel }) });

test("in a language without spaces another speaker begins another turn", async () => {
  const metadata = { language_pack_info: { word_delimiter: "" } };
  expect(said(await parseSpeech({ metadata, results: [said1("谁", 0, "S1"), said1("我", 1, "S2"), said1("呢", 2, "S2")] }))).toEqual(["Speaker 1: 谁", "Speaker 2: 我呢"]);
});

test("the form of before: words beside the times at which speakers begin", async () => {
  const result = await parseSpeech(speechFixture("speechmatics/first-form.json"));
  expect(result.report.format).toBe("speechmatics");
  expect(said(result)).toEqual(["F1: Who rang?", "M2: The tide.", "F1: When?"]);
  expect(timesOf(result, "word")).toEqual(["500-800 Who", "1000-1400 rang", "2500-2700 The", "2800-3300 tide", "5100-5400 When"]);
  expect(pointersOf(result)).toEqual(["/words/0", "/words/3", "/words/6"]);
  expect(result.transcripts[0].metadata.language).toBe("en");
  expect(result.diagnostics).toEqual([]);
});

test("channels are put in the order of time", async () => {
  const results = [said1("who", 0, "UU", "channel_1"), said1("then", 5, "UU", "channel_1"), said1("me", 2, "UU", "channel_2")];
  expect(said(await parseSpeech({ results }))).toEqual(["Speaker 1: who", "Speaker 2: me", "Speaker 1: then"]);
});

test("messages of live speech: what is final, a line each", async () => {
  const message = (name: string, content: string, speaker: string, start_time: number): object => ({ message: name, format: "2.9", metadata: { transcript: content }, results: [{ type: "word", start_time, end_time: start_time + 0.5, alternatives: [{ content, speaker }] }] });
  const lines = [{ message: "RecognitionStarted", id: "7" }, message("AddPartialTranscript", "Wh", "S1", 0), message("AddTranscript", "Who", "S1", 0), message("AddTranslation", "Qui", "S1", 0), message("AddTranscript", "Me", "S2", 1), { message: "EndOfTranscript" }];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("speechmatics");
  expect(said(result)).toEqual(["Speaker 1: Who", "Speaker 2: Me"]);
  expect(result.diagnostics).toEqual([]);
});

test("a job in which nobody speaks is known all the same", async () => {
  const result = await parseSpeech({ format: "2.9", job: { id: "x" }, metadata: { transcription_config: { language: "en" } }, results: [] });
  expect(result.report.format).toBe("speechmatics");
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});
