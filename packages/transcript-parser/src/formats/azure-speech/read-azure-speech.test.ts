import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

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

test("results of short or live sound: as they are displayed, in a list or a line each", async () => {
  const results = [
    { RecognitionStatus: "Success", Offset: 900_000, Duration: 5_000_000, SpeakerId: "Guest-1", NBest: [{ Lexical: "who rang", Display: "Who rang?", Words: [{ Word: "who", Offset: 900_000, Duration: 1_000_000 }, { Word: "rang", Offset: 2_000_000, Duration: 1_000_000 }] }, { Lexical: "who rank", Display: "Who rank?" }] },
    { RecognitionStatus: "NoMatch", Offset: 6_000_000, Duration: 0 },
    { RecognitionStatus: "Success", Offset: 7_000_000, Duration: 5_000_000, SpeakerId: "Unknown", DisplayText: "The tide.", PrimaryLanguage: { Language: "en-GB", Confidence: "High" } },
  ];
  for (const input of [results, results.map((each) => JSON.stringify(each)).join("\n")]) {
    const result = await parseSpeech(input);
    expect(result.report.format).toBe("azure-speech");
    expect(said(result)).toEqual(["Guest-1: Who rang?", "-: The tide."]);
    expect(timesOf(result, "cue")).toEqual(["90-590 Who rang?", "700-1200 The tide."]);
    expect(timesOf(result, "word")).toEqual(["90-190 Who", "200-300 rang"]);
    expect(result.transcripts[0].metadata.language).toBe("en-GB");
    expect(result.diagnostics).toEqual([]);
  }
});

test("a result in which nothing was recognised", async () => {
  const result = await parseSpeech({ source: "x", combinedRecognizedPhrases: [], recognizedPhrases: [] });
  expect(result.report.format).toBe("azure-speech");
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});

test("files of a batch of version 2, on one channel with speakers, or on two", async () => {
  const segment = (channel: string | null, Offset: number, SpeakerId: number | null, Display: string): object => ({ RecognitionStatus: "Success", ChannelNumber: channel, SpeakerId, Offset, Duration: 5_000_000, OffsetInSeconds: 0, NBest: [{ Lexical: "x", Display, Words: null }] });
  const file = (SegmentResults: readonly object[]): object => ({ AudioFileResults: [{ AudioFileName: "a.wav", CombinedResults: [{ ChannelNumber: "0", Display: "x" }], SegmentResults }] });
  const voices = await parseSpeech(file([segment(null, 0, 1, "Who?"), segment(null, 10_000_000, 2, "Me.")]));
  expect(voices.report.format).toBe("azure-speech");
  expect(said(voices)).toEqual(["Speaker 1: Who?", "Speaker 2: Me."]);
  expect(timesOf(voices, "cue")).toEqual(["0-500 Who?", "1000-1500 Me."]);
  const channels = await parseSpeech(file([segment("0", 0, null, "Who?"), segment("0", 40_000_000, null, "Ah."), segment("1", 20_000_000, null, "Me.")]));
  expect(said(channels)).toEqual(["Speaker 0: Who?", "Speaker 1: Me.", "Speaker 0: Ah."]);
  expect(pointersOf(channels)).toEqual([0, 2, 1].map((index) => `/AudioFileResults/0/SegmentResults/${index}`));
});
