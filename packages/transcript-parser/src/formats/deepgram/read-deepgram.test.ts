import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("paragraphs of the response are paragraphs of the turn", async () => {
  const result = await parseSpeech(speechFixture("deepgram/paragraphs.json"));
  expect(said(result)).toEqual(["Speaker 0: Was the mill burnt?", "Speaker 1: It was.\nNobody rebuilt it."]);
  expect(result.transcripts[0].source.text.replaceAll("\n\n", " ")).toBe("Was the mill burnt? It was. Nobody rebuilt it.");
  expect(timesOf(result, "word")).toHaveLength(9);
  expect(pointersOf(result)).toEqual([0, 4, 6].map((index) => `/results/channels/0/alternatives/0/words/${index}`));
});

test("channels without utterances are put in the order of time", async () => {
  const result = await parseSpeech(speechFixture("deepgram/channels.json"));
  expect(said(result)).toEqual(["Speaker 0: Who is there?", "Speaker 1: Only the baker.", "Speaker 0: Come in."]);
});

const word = (text: string, start: number, speaker?: number): object => ({ word: text, punctuated_word: text, start, end: start + 0.1, ...(speaker === undefined ? {} : { speaker }) });

test("utterances are read where they hold every word, on several channels by time", async () => {
  const utterances = [
    { start: 0, end: 1, channel: 0, speaker: 0, transcript: "Who?", words: [word("Who?", 0)] },
    { start: 4, end: 5, channel: 0, speaker: 1, transcript: "Ah.", words: [word("Ah.", 4)] },
    { start: 2, end: 3, channel: 1, speaker: 0, transcript: "Me.", words: [word("Me.", 2)] },
  ];
  const channels = [{ alternatives: [{ words: [word("Who?", 0), word("Ah.", 4)] }] }, { alternatives: [{ words: [word("Me.", 2)] }] }];
  const result = await parseSpeech({ results: { channels, utterances } });
  expect(said(result)).toEqual(["Speaker 0 #0: Who?", "Speaker 1 #0: Me.", "Speaker 0 #1: Ah."]);
  expect(result.transcripts[0].speakers.map(({ name }) => name)).toEqual([null, null, null]);
  expect(timesOf(result, "cue")).toEqual(["0-1000 Who?", "2000-3000 Me.", "4000-5000 Ah."]);
});

test("utterances that lack words give way to the words of the channel", async () => {
  const utterances = [{ start: 0, end: 1, channel: 0, transcript: "Who?", words: [word("Who?", 0)] }];
  const result = await parseSpeech({ results: { channels: [{ alternatives: [{ words: [word("Who?", 0, 0), word("Me.", 1, 1)] }] }], utterances } });
  expect(said(result)).toEqual(["Speaker 0: Who?", "Speaker 1: Me."]);
});

test("without words the transcript is read", async () => {
  expect(said(await parseSpeech({ results: { channels: [{ alternatives: [{ transcript: "Only this." }] }] } }))).toEqual(["-: Only this."]);
});

test("messages of live speech: the final ones, a line each", async () => {
  const message = (is_final: boolean, words: readonly object[], rest: object = {}): object => ({ type: "Results", channel_index: [0, 1], is_final, channel: { alternatives: [{ transcript: "x", words }] }, ...rest });
  const lines = [{ type: "Metadata", request_id: "7" }, message(false, [word("Wh", 0)]), message(true, [word("Who?", 0, 0)]), { type: "SpeechStarted", channel: [0], timestamp: 1 }, message(true, [word("Me.", 2, 1)]), message(true, []), { type: "UtteranceEnd", channel: [0, 1], last_word_end: 3 }];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("deepgram");
  expect(said(result)).toEqual(["Speaker 0: Who?", "Speaker 1: Me.", "-: x"]);
  expect(timesOf(result, "word")).toEqual(["0-100 Who?", "2000-2100 Me."]);
  expect(pointersOf(result)).toEqual(["/2/channel/alternatives/0/words/0", "/4/channel/alternatives/0/words/0", "/5/channel/alternatives/0"]);
  const channels = await parseSpeech([message(true, [word("Who?", 0)], { channel_index: [0, 2] }), message(true, [word("Me.", 2)], { channel_index: [1, 2] })]);
  expect(said(channels)).toEqual(["Speaker 0: Who?", "Speaker 1: Me."]);
});
