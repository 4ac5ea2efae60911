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

test("Contact Lens: a list of those who take part says the roles, a chat the names", async () => {
  const turn = (ParticipantId: string, Content: string, rest: object): object => ({ Id: `t${Content}`, ParticipantId, Content, ...rest });
  const Participants = [{ ParticipantId: "c-7", ParticipantRole: "CUSTOMER" }, { ParticipantId: "a-1", ParticipantRole: "AGENT" }];
  const call = await parseSpeech({ Channel: "VOICE", LanguageCode: "en-GB", Participants, Transcript: [turn("a-1", "Nets?", { BeginOffsetMillis: 0, EndOffsetMillis: 90 }), turn("c-7", "Two.", { BeginOffsetMillis: 160, EndOffsetMillis: 400 }), turn("AGENT", "Torn?", { BeginOffsetMillis: 500, EndOffsetMillis: 600 }), turn("x-3", "Yes.", {})] });
  expect(said(call)).toEqual(["Agent: Nets?", "Customer: Two.", "Agent: Torn?", "x-3: Yes."]);
  expect(timesOf(call, "cue")).toEqual(["0-90 Nets?", "160-400 Two.", "500-600 Torn?"]);
  expect(call.transcripts[0].metadata.language).toBe("en-GB");
  const chat = await parseSpeech({ Channel: "CHAT", Participants, Transcript: [turn("a-1", "Nets?", { DisplayName: "Ada Holm", AbsoluteTime: "2024-03-07T10:11:12Z" }), turn("c-7", "Two.", { DisplayName: "Bo" })] });
  expect(said(chat)).toEqual(["Ada Holm: Nets?", "Bo: Two."]);
});

test("HealthScribe: segments with the role of who speaks", async () => {
  const segment = (ParticipantRole: string, Content: string, BeginAudioTime: number): object => ({ ParticipantDetails: { ParticipantRole }, Content, BeginAudioTime, EndAudioTime: BeginAudioTime + 1, Words: [{ Content, BeginAudioTime, EndAudioTime: BeginAudioTime + 0.5 }] });
  const result = await parseSpeech({ Conversation: { JobName: "x", LanguageCode: "en-US", TranscriptSegments: [segment("CLINICIAN_0", "Pain?", 0.5), segment("PATIENT_0", "None.", 2)] } });
  expect(said(result)).toEqual(["Clinician 0: Pain?", "Patient 0: None."]);
  expect(timesOf(result, "word")).toEqual(["500-1000 Pain?", "2000-2500 None."]);
  expect(pointersOf(result)).toEqual(["/Conversation/TranscriptSegments/0", "/Conversation/TranscriptSegments/1"]);
});

const live = (IsPartial: boolean, StartTime: number, items: readonly (readonly [string, string?])[], rest: object = {}): object => ({
  Transcript: { Results: [{ IsPartial, StartTime, EndTime: StartTime + 1, ...rest, Alternatives: [{ Transcript: "x", Items: items.map(([Content, Speaker], at) => (Speaker === undefined ? { Content, Type: "punctuation", StartTime, EndTime: StartTime } : { Content, Speaker, Type: "pronunciation", StartTime: StartTime + at * 0.25, EndTime: StartTime + at * 0.25 + 0.2 })) }] }] },
});

test("what is sent while somebody speaks: the final results, a line each", async () => {
  const lines = [live(true, 0, [["Wh", "0"]]), live(false, 0, [["Who", "0"], ["rang", "0"], ["?"]]), live(false, 2, [["Me", "1"], ["."]])];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("aws-transcribe");
  expect(said(result)).toEqual(["Speaker 0: Who rang?", "Speaker 1: Me."]);
  expect(timesOf(result, "word")).toEqual(["0-200 Who", "250-450 rang", "2000-2200 Me"]);
  expect(timesOf(result, "cue")).toEqual(["0-1000 Who rang?", "2000-3000 Me."]);
  expect(result.diagnostics).toEqual([]);
  const events = await parseSpeech(lines.map((line) => ({ TranscriptEvent: line })));
  expect(said(events)).toEqual(said(result));
  const channels = await parseSpeech([live(false, 0, [["Who", "0"]], { ChannelId: "ch_0" }), { Transcript: { Results: [{ IsPartial: false, ChannelId: "ch_1", StartTime: 1, EndTime: 2, Alternatives: [{ Transcript: "Me." }] }] } }]);
  expect(said(channels)).toEqual(["Speaker 0 #0: Who", "Speaker 1: Me."]);
});

test("partial results alone are not read, and that is told", async () => {
  const result = await parseSpeech(live(true, 0, [["Wh", "0"]]));
  expect(found(result)[0]).toBe("file-without-text: The file is JSON of Amazon Transcribe, and there are only partial results in it, which were not read.");
});

test("Call Analytics while somebody speaks: what is final, a line each", async () => {
  const event = (IsPartial: boolean, ParticipantRole: string, Transcript: string, BeginOffsetMillis: number): object => ({ UtteranceEvent: { UtteranceId: "u", IsPartial, ParticipantRole, BeginOffsetMillis, EndOffsetMillis: BeginOffsetMillis + 500, Transcript, Items: [{ Content: Transcript.slice(0, -1), BeginOffsetMillis, EndOffsetMillis: BeginOffsetMillis + 400 }] } });
  const lines = [event(true, "AGENT", "Ne", 0), event(false, "AGENT", "Nets?", 0), event(false, "CUSTOMER", "Two.", 900)];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("aws-transcribe");
  expect(said(result)).toEqual(["Agent: Nets?", "Customer: Two."]);
  expect(timesOf(result, "cue")).toEqual(["0-500 Nets?", "900-1400 Two."]);
  expect(timesOf(result, "word")).toEqual(["0-400 Nets", "900-1300 Two"]);
});
