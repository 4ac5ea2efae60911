import { expect, test } from "vitest";
import { found, parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

const SAID = ["Ada Holm: When did it stop?", "Bo Tarn: In the dry year.", "Ada Holm: And then?"];
const TALK = SAID.map((line, index) => ({ name: line.slice(0, line.indexOf(":")), text: line.slice(line.indexOf(":") + 2), index }));
const CUES = ["1000-2000 When did it stop?", "3000-4000 In the dry year.", "5000-6000 And then?"];

test.each<[string, unknown, readonly string[], string]>([
  [
    "the transcripts of podcasts",
    { version: "1.0.0", segments: TALK.map(({ name, text, index }) => ({ speaker: name, startTime: 2 * index + 1, endTime: 2 * index + 2, body: text })) },
    CUES,
    'The list at /segments was read: what is said from "body", who says it from "speaker", when from "startTime".',
  ],
  [
    "Teams",
    { type: "Transcript", entries: TALK.map(({ name, text, index }) => ({ id: `e/${index}`, text, speakerId: `u${name}@t`, speakerDisplayName: name, startOffset: `00:00:0${2 * index + 1}.0000000`, endOffset: `00:00:0${2 * index + 2}` })), events: [] },
    CUES,
    'The list at /entries was read: what is said from "text", who says it from "speakerDisplayName", when from "startOffset".',
  ],
  [
    "a list deep within a response, with the words once more",
    { data: { "a/b~c": { title: "Talk", sentences: TALK.map(({ name, text, index }) => ({ speaker_name: name, speaker_id: index, raw_text: text, text, start_time: 2 * index + 1, end_time: 2 * index + 2 })) } } },
    CUES,
    'The list at /data/a~1b~0c/sentences was read: what is said from "text", who says it from "speaker_name", when from "start_time".',
  ],
  [
    "words alone, under people",
    TALK.map(({ name, text, index }) => ({ participant: { id: 7, name }, words: text.split(" ").map((word) => ({ text: word, start_timestamp: { relative: index, absolute: "2024-03-07T10:11:12Z" }, end_timestamp: { relative: index } })) })),
    [],
    'Its list was read: what is said from "words", who says it from "participant".',
  ],
  [
    "milliseconds by the key",
    { items: TALK.map(({ name, text, index }) => ({ participantName: name, content: text, startMs: (2 * index + 1) * 1000, endMs: (2 * index + 2) * 1000 })) },
    CUES,
    'The list at /items was read: what is said from "content", who says it from "participantName", when from "startMs".',
  ],
  [
    "milliseconds by how little would be said in so many seconds",
    { items: TALK.map(({ name, text, index }) => ({ from: name, message: text, begin: (2 * index + 1) * 1000, end: `${(2 * index + 2) * 1000}` })) },
    CUES,
    'The list at /items was read: what is said from "message", who says it from "from", when from "begin".',
  ],
  [
    "lengths in the place of ends",
    { items: TALK.map(({ name, text, index }) => ({ spk: name, text, start: 2 * index + 1, duration: 1 })) },
    CUES,
    'The list at /items was read: what is said from "text", who says it from "spk", when from "start".',
  ],
  [
    "times of clocks with commas, and names of its own",
    { lines: TALK.map(({ name, text, index }) => ({ startTime: `00:00:0${2 * index + 1},000`, endTime: `00:00:0${2 * index + 2},000`, speakerDesignation: name, text })) },
    CUES,
    'The list at /lines was read: what is said from "text", who says it from "speakerDesignation", when from "startTime".',
  ],
  [
    "sentences with their words beside them",
    { sentences: TALK.map(({ name, text, index }) => ({ begin_time: (2 * index + 1) * 1000, end_time: (2 * index + 2) * 1000, text, speaker_id: name, words: [] })) },
    CUES,
    'The list at /sentences was read: what is said from "text", who says it from "speaker_id", when from "begin_time".',
  ],
  [
    "beginnings and lengths in milliseconds, by how little would be said in so many seconds",
    { results: { utterances: TALK.map(({ name, text, index }) => ({ start_at: (2 * index + 1) * 1000, duration: 1000, spk: name, spk_type: "NORMAL", msg: text })) } },
    CUES,
    'The list at /results/utterances was read: what is said from "msg", who says it from "spk", when from "start_at".',
  ],
  [
    "dates, which are no times of a recording",
    { items: TALK.map(({ name, text }) => ({ author: { displayName: name }, message: text, timestamp: "2024-03-07T10:11:12Z" })) },
    [],
    'The list at /items was read: what is said from "message", who says it from "author".',
  ],
])("%s", async (_name, value, cues, read) => {
  const result = await parseSpeech(value);
  expect(result.report.format).toBe("json");
  expect(said(result)).toEqual(SAID);
  expect(timesOf(result, "cue")).toEqual(cues);
  expect(pointersOf(result)).toHaveLength(3);
  expect(result.diagnostics.map(({ severity }) => severity)).toEqual(["info"]);
  expect(found(result)).toEqual([`format-unknown: This JSON is of none of the forms that are known by their names. ${read} Nothing else in the file was read.`]);
});

test("a podcast, whose last segment has no end, and a meeting, with times of clocks", async () => {
  const podcast = await parseSpeech(speechFixture("json/podcast.json"));
  expect(said(podcast)).toEqual(["Ada Holm: When did the ferry stop?", "Bo Tarn: In the dry year. The mill stood still, too.", "Ada Holm: And then?"]);
  expect(timesOf(podcast, "cue")).toEqual(["500-2250 When did the ferry stop?", "2500-4000 In the dry year.", "4000-6750 The mill stood still, too.", "7000-? And then?"]);
  const meeting = await parseSpeech(speechFixture("json/meeting.json"));
  expect(said(meeting)).toEqual(["Ada Holm: Shall we begin?", "Bo Tarn: The nets are mended."]);
  expect(timesOf(meeting, "cue")).toEqual(["1250-2500 Shall we begin?", "3000-64123 The nets are mended."]);
});

test("words with their times", async () => {
  const result = await parseSpeech([{ speaker: { label: "A" }, words: [{ word: "Who", start: 1, end: 1.5 }, { word: "rang?", start: 2, end: 2.5 }] }]);
  expect(said(result)).toEqual(["Speaker A: Who rang?"]);
  expect(timesOf(result, "word")).toEqual(["1000-1500 Who", "2000-2500 rang?"]);
});

test("a text with its words beside it, whose times are in objects or which have none", async () => {
  const element = { speaker: "Ada", text: "Who rang?", words: [{ text: "Who", start_timestamp: { relative: 1 }, end_timestamp: { relative: 1.5 } }, { text: "rang?", start_timestamp: { relative: 2 } }] };
  const result = await parseSpeech([element, { speaker: "Bo", text: "Me.", words: [{ text: "Me." }] }]);
  expect(said(result)).toEqual(["Ada: Who rang?", "Bo: Me."]);
  expect(timesOf(result, "word")).toEqual(["1000-1500 Who", "2000-? rang?"]);
  expect(result.diagnostics.map(({ severity }) => severity)).toEqual(["info"]);
});

test("words with times under other keys", async () => {
  const result = await parseSpeech([{ speaker: "Ada", words: [{ text: "Who", data_start: 1, data_end: 1.5 }, { text: "rang?", data_start: 2, data_end: 2.5 }] }]);
  expect(said(result)).toEqual(["Ada: Who rang?"]);
  expect(timesOf(result, "word")).toEqual(["1000-1500 Who", "2000-2500 rang?"]);
});

test("words that stand alone, with their times", async () => {
  const words = [{ conf: 1, start: 0.5, end: 1, word: "who" }, { conf: 0.4, start: 1, end: 1.5, word: "rang" }];
  const result = await parseSpeech(words);
  expect(said(result)).toEqual(["-: who rang"]);
  expect(timesOf(result, "cue")).toEqual(["500-1000 who", "1000-1500 rang"]);
  const voices = await parseSpeech({ all: [{ word: "who", punctuated_word: "Who?", speaker: 0, start: 0, end: 1 }, { word: "me", punctuated_word: "Me.", speaker: 1, start: 1, end: 2 }] });
  expect(said(voices)).toEqual(["Speaker 0: Who?", "Speaker 1: Me."]);
  const lines = [{ text: "Who rang?", start: 0, end: 1 }];
  expect(said(await parseSpeech({ words, lines }))).toEqual(["-: Who rang?"]);
  expect(said(await parseSpeech({ lines, words }))).toEqual(["-: Who rang?"]);
});

test("objects one after the other, a line each", async () => {
  const result = await parseSpeech(TALK.map(({ name, text }) => JSON.stringify({ speaker: name, text })).join("\n"));
  expect(said(result)).toEqual(SAID);
});

test("a time alone makes a list of what nobody in particular says", async () => {
  const result = await parseSpeech({ captions: [{ time: "0:01", caption: "One." }, { time: "0:05", caption: "Two." }] });
  expect(said(result)).toEqual(["-: One. Two."]);
  expect(timesOf(result, "cue")).toEqual(["1000-? One.", "5000-? Two."]);
});

test.each<[string, unknown]>([
  ["settings of a program", { name: "lamp", version: "1.0.0", scripts: { test: "run all" }, dependencies: { rope: "^2.1.0" } }],
  ["things with names and descriptions", { items: [{ name: "Net", content: "Mended." }, { name: "Rope", content: "New." }, { name: "Oar", content: "Lost." }] }],
  ["a log with dates", [{ timestamp: "2024-03-07T10:11:12Z", level: "info", message: "Started." }, { timestamp: "2024-03-07T10:11:13Z", level: "info", message: "Stopped." }]],
  ["places on a map", { type: "FeatureCollection", features: [{ type: "Feature", properties: { name: "Pier" }, geometry: { type: "Point", coordinates: [1, 2] } }] }],
  ["translations", { messages: { hello: "Hello.", bye: "Goodbye." } }],
  ["a list of texts", { lines: [{ text: "One." }, { text: "Two." }] }],
  ["a list that is empty", { entries: [] }],
  ["speakers without words", { entries: [{ speaker: "Ada", text: "" }, { speaker: "Bo", text: "" }] }],
])("no speech is %s", async (_name, value) => {
  const { diagnostics } = await parseSpeech(value);
  const unknown = diagnostics.find(({ code }) => code === "format-unknown");
  expect(unknown?.severity).toBe("warning");
  expect(unknown?.message).toContain("Every text in it was read as a line.");
});

test.each<[string, object]>([
  ["a list of objects", { speakers: [{ id: "S0", name: "Ada Holm" }, { id: "S1", name: "Bo Tarn" }] }],
  ["a list with other keys", { speakers: [{ spkid: "S0", name: "Ada Holm" }, { spkid: "S1", name: "Bo Tarn" }] }],
  ["numbers with names", { speaker_names: { S0: "Ada Holm", S1: "Bo Tarn" } }],
  ["numbers with objects", { speakers: { S0: { name: "Ada Holm", color: "red" }, S1: { name: "Bo Tarn" } } }],
])("names of those who speak stand beside the list: %s", async (_name, people) => {
  const list = [{ speaker: "S0", text: "Who rang?" }, { speaker: "S1", text: "The tide." }, { speaker: "S2", text: "Ah." }];
  expect(said(await parseSpeech({ talk: { entries: list, ...people } }))).toEqual(["Ada Holm: Who rang?", "Bo Tarn: The tide.", "Speaker 2: Ah."]);
  expect(said(await parseSpeech({ talk: { entries: list }, ...people }))).toEqual(["Ada Holm: Who rang?", "Bo Tarn: The tide.", "Speaker 2: Ah."]);
  const segments = list.map((each, start) => ({ ...each, start, end: start + 1 }));
  expect(said(await parseSpeech({ segments, ...people }))).toEqual(["Ada Holm: Who rang?", "Bo Tarn: The tide.", "Speaker 2: Ah."]);
});

test("a number in the place of a name, and people without numbers, name nobody", async () => {
  const list = [{ speaker: "S0", text: "Who rang?" }, { speaker: "S1", text: "The tide." }];
  expect(said(await parseSpeech({ entries: list, speakers: { S0: { name: "Speaker 1" }, S1: null } }))).toEqual(["Speaker 0: Who rang?", "Speaker 1: The tide."]);
  expect(said(await parseSpeech({ entries: list, participants: ["Ada", "Bo"] }))).toEqual(["Speaker 0: Who rang?", "Speaker 1: The tide."]);
});

test("the language that stands beside the list, or at the top", async () => {
  const list = [{ speaker: "Ada", text: "Que se passa?" }, { speaker: "Bo", text: "Nada." }];
  const languageOf = async (value: unknown): Promise<string | undefined> => (await parseSpeech(value)).transcripts[0].metadata.language;
  expect(await languageOf({ language: "pt-BR", talk: list })).toBe("pt-BR");
  expect(await languageOf({ talk: { language_code: "pt", list } })).toBe("pt");
  expect(await languageOf({ language: "none of them", locale: "pt_BR", list })).toBe("pt-BR");
});

test("sentences of another service are not AssemblyAI's", async () => {
  const sentence = (begin_time: number, text: string, speaker_id: number): object => ({ begin_time, end_time: begin_time + 3000, text, speaker_id, words: [{ begin_time, end_time: begin_time + 3000, text }] });
  const result = await parseSpeech({ transcripts: [{ channel_id: 0, text: "x", sentences: [sentence(100, "Who rang the bell?", 0), sentence(90_000, "The tide.", 1)] }] });
  expect(result.report.format).toBe("json");
  expect(said(result)).toEqual(["Speaker 0: Who rang the bell?", "Speaker 1: The tide."]);
  expect(timesOf(result, "cue")).toEqual(["100-3100 Who rang the bell?", "90000-93000 The tide."]);
});
