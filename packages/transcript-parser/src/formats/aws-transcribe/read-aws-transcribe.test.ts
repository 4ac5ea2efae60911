import { expect, test } from "vitest";
import { found, parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("the older form: segments say who speaks, punctuation belongs to the word before it", async () => {
  const result = await parseSpeech(speechFixture("aws-transcribe/segments.json"));
  expect(said(result)).toEqual(["Speaker 0: Who rang the bell?", "Speaker 1: The keeper's son, at 4.30.", "Speaker 0: Why?"]);
  expect(timesOf(result, "cue")).toEqual(["0-1200 Who rang the bell?", "1500-4000 The keeper's son, at 4.30.", "4200-4600 Why?"]);
  expect(timesOf(result, "word").slice(2, 5)).toEqual(["500-600 the", "600-1200 bell", "1500-1700 The"]);
  expect(pointersOf(result)).toEqual(["/results/items/0", "/results/items/5", "/results/items/12"]);
  expect(result.diagnostics).toEqual([]);
});

test.each(["segments", "japanese"])("%s: the words are those of the transcript of the file, joined in the same way", async (name) => {
  const bytes = speechFixture(`aws-transcribe/${name}.json`);
  const { results } = JSON.parse(new TextDecoder().decode(bytes)) as { results: { transcripts: { transcript: string }[] } };
  const { transcripts } = await parseSpeech(bytes);
  expect(transcripts[0].source.text.replaceAll("\n\n", " ")).toBe(results.transcripts[0]?.transcript);
});

test("a channel for each person: what is said is put in the order of time", async () => {
  const result = await parseSpeech(speechFixture("aws-transcribe/channels.json"));
  expect(said(result)).toEqual(["Speaker 0: Is it wet?", "Speaker 1: Yes.", "Speaker 0: Then wait."]);
  expect(result.transcripts[0].metadata.language).toBe("en-GB");
});

const item = (content: unknown, more: object): object => ({ type: "pronunciation", alternatives: [{ content }], ...more });

test("times that cannot be are left out, once for each kind, and no word is", async () => {
  const items = [
    item("one", { start_time: "x", end_time: "1" }),
    item("two", { start_time: "2.0", end_time: "1.0" }),
    item("three", { start_time: "-3", end_time: "-2" }),
    item("four", { start_time: [], end_time: {} }),
    item("five", { start_time: "5.0004", end_time: "1e999" }),
    item("six", { start_time: null, end_time: null }),
    item(7, { start_time: 7, end_time: 7.5 }),
  ];
  const result = await parseSpeech({ results: { items } });
  expect(said(result)).toEqual(["-: one two three four five six 7"]);
  expect(timesOf(result, "word")).toEqual(["2000-? two", "5000-? five", "7000-7500 7"]);
  expect(found(result).map((text) => text.split(" It is ", 1)[0]?.split(" The first ", 1)[0])).toEqual([
    "time-invalid: 3 times cannot be read as a number, and are left out.",
    "time-invalid: 1 end lies before its beginning, and is left out.",
    "time-invalid: 1 time lies before the recording begins, and is left out.",
    "time-invalid: 4 words have no time, while others have.",
  ]);
});

test("items of another type are told, and the rest is read", async () => {
  const result = await parseSpeech({ results: { items: [null, 3, "x", [], { alternatives: {} }, { alternatives: [{ content: { a: 1 } }] }, item("left", { start_time: "1" })] } });
  expect(said(result)).toEqual(["-: left"]);
  expect(found(result)).toEqual([expect.stringContaining("file-damaged: 1 value is of another type")]);
});

test("a transcript without items is read as it is", async () => {
  const result = await parseSpeech({ results: { transcripts: [{ transcript: "Only this." }], items: [] } });
  expect(said(result)).toEqual(["-: Only this."]);
});

test("a job without words says so", async () => {
  const result = await parseSpeech({ status: "COMPLETED", results: { transcripts: [{ transcript: "" }], items: [] } });
  expect(found(result)[0]).toContain("file-without-text: The file is JSON of Amazon Transcribe, and there are no words in it.");
});

test("Call Analytics: roles of those who speak, and times in milliseconds", async () => {
  const said1 = (ParticipantRole: string, Content: string, BeginOffsetMillis: number): object => ({
    ParticipantRole,
    Content,
    BeginOffsetMillis,
    EndOffsetMillis: BeginOffsetMillis + 500,
    Items: [{ Content: Content.slice(0, -1), BeginOffsetMillis, EndOffsetMillis: BeginOffsetMillis + 400 }, { Content: Content.slice(-1), Type: "punctuation" }],
  });
  const result = await parseSpeech({ LanguageCode: "en-US", Transcript: [said1("AGENT", "Ready?", 100), said1("CUSTOMER", "Never.", 900)] });
  expect(result.report.format).toBe("aws-transcribe");
  expect(said(result)).toEqual(["Agent: Ready?", "Customer: Never."]);
  expect(timesOf(result, "cue")).toEqual(["100-600 Ready?", "900-1400 Never."]);
  expect(timesOf(result, "word")).toEqual(["100-500 Ready", "900-1300 Never"]);
  expect(result.diagnostics).toEqual([]);
});
