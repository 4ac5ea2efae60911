import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("an operation whose last result says all words again with their speakers is read once", async () => {
  const result = await parseSpeech(speechFixture("google-speech/operation.json"));
  expect(said(result)).toEqual(["Speaker 1: did it snow", "Speaker 2: all week"]);
  expect(timesOf(result, "word")).toEqual(["0-300 did", "300-400 it", "400-900 snow", "1200-1500 all", "1500-2000 week"]);
  expect(pointersOf(result)).toEqual([0, 3].map((index) => `/response/results/2/alternatives/0/words/${index}`));
  expect(result.diagnostics).toEqual([]);
});

test("a batch of version 2: a list of files, and a first word whose zero is left out", async () => {
  const result = await parseSpeech(speechFixture("google-speech/batch-v2.json"));
  expect(said(result)).toEqual(["-: The ice came early."]);
  expect(timesOf(result, "word")).toEqual(["0-300 The", "300-700 ice", "700-1000 came", "1000-1500 early."]);
  expect(timesOf(result, "cue")).toEqual(["0-1500 The ice came early."]);
  expect(pointersOf(result)).toEqual(["/results/gs:~1~1example~1a~0b.wav/inlineResult/transcript/results/0"]);
  expect(result.diagnostics).toEqual([]);
});

test("names and times of Protocol Buffers", async () => {
  const result = await parseSpeech(speechFixture("google-speech/protobuf.json"));
  expect(timesOf(result, "word")).toEqual(["1200-1600 nobody", "1600-2000 came"]);
  expect(result.transcripts[0].metadata.language).toBe("en-US");
});

const result = (transcript: string, words: readonly object[], more: object = {}): object => ({ alternatives: [{ transcript, words }, { transcript: "another guess" }], ...more });

test("results without speakers are one turn, and the second guesses are left out", async () => {
  expect(said(await parseSpeech({ results: [result("all the", []), result(" boats", [])] }))).toEqual(["-: all the boats"]);
});

test("each result has its own channel", async () => {
  const results = [result("who", [{ word: "who", startTime: "0s", endTime: "1s" }], { channelTag: 1 }), result("me", [{ word: "me", startTime: "1s", endTime: "2s" }], { channelTag: 2 })];
  expect(said(await parseSpeech({ results }))).toEqual(["Speaker 1: who", "Speaker 2: me"]);
});

test("speakers of version 2 are labels of each word, and every result is read", async () => {
  const word = (text: string, speakerLabel: string): object => ({ word: text, startOffset: "1s", endOffset: "2s", speakerLabel });
  const results = [result("who came", [word("who", "1"), word("came", "1")]), result("he did", [word("he", "2"), word("did", "1")])];
  expect(said(await parseSpeech({ results }))).toEqual(["Speaker 1: who came", "Speaker 2: he", "Speaker 1: did"]);
});

test("Japanese words come with how they are read, which nobody writes", async () => {
  const words = [{ word: "港|ミナト", startTime: "0s", endTime: "1s", speakerTag: 1 }, { word: "は|ワ", startTime: "1s", endTime: "2s", speakerTag: 1 }];
  expect(said(await parseSpeech({ results: [result("港は", words)] }))).toEqual(["Speaker 1: 港は"]);
});

test("an answer without results is known all the same", async () => {
  const result = await parseSpeech({ totalBilledTime: "0s", requestId: "7" });
  expect(result.report.format).toBe("google-speech");
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});
