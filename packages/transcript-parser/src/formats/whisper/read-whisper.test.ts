import { expect, test } from "vitest";
import { found, parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("verbose_json: words beside the segments are placed in them, as the segments write them", async () => {
  const bytes = speechFixture("whisper/verbose.json");
  const result = await parseSpeech(bytes);
  expect(said(result)).toEqual(["-: The rope broke. 1,200 people saw it."]);
  expect(result.transcripts[0].source.text).toBe((JSON.parse(new TextDecoder().decode(bytes)) as { text: string }).text);
  expect(timesOf(result, "cue")).toEqual(["0-1500 The rope broke.", "1500-4000 1,200 people saw it."]);
  expect(timesOf(result, "word").slice(2, 6)).toEqual(["800-1400 broke", "1600-1800 1", "1800-2400 200", "2400-3000 people"]);
  expect(result.transcripts[0].metadata.language).toBe("en");
  expect(pointersOf(result)).toEqual(["/segments/0", "/segments/1"]);
});

test("whisper.cpp: tokens are joined to words, and the signs of the model are left out", async () => {
  const result = await parseSpeech(speechFixture("whisper/cpp.json"));
  expect(said(result)).toEqual(["-: Le phare est éteint."]);
  expect(timesOf(result, "word")).toEqual(["0-300 Le", "300-900 phare", "900-1200 est", "1200-2400 éteint."]);
  expect(result.transcripts[0].metadata.language).toBe("fr");
});

test("NaN and Infinity, as Python writes them, are no damage", async () => {
  const result = await parseSpeech(speechFixture("whisper/nan.json"));
  expect(said(result)).toEqual(["-: Nets."]);
  expect(result.diagnostics).toEqual([]);
});

test("diarized_json has speakers by letter or by name", async () => {
  expect(said(await parseSpeech(speechFixture("whisper/diarized.json")))).toEqual(["Speaker A: Any luck?", "Bo: None."]);
});

test("chunks, of which the last may have no end", async () => {
  const result = await parseSpeech(speechFixture("whisper/chunks.json"));
  expect(timesOf(result, "cue")).toEqual(["0-2100 The boats are in.", "2100-? All but one."]);
  expect(pointersOf(result)).toEqual(["/chunks/0", "/chunks/1"]);
});

test("chunks beside speakers", async () => {
  const chunk = (speaker: string, text: string, start: number): object => ({ speaker, text, timestamp: [start, start + 1] });
  const result = await parseSpeech({ speakers: [chunk("SPEAKER_00", " Who?", 0), chunk("SPEAKER_01", " Me.", 1)], chunks: [{ timestamp: [0, 2], text: " Who? Me." }], text: "" });
  expect(said(result)).toEqual(["Speaker 0: Who?", "Speaker 1: Me."]);
});

test("a list of segments alone, and one segment on each line", async () => {
  const segments = [{ start: 0, end: 1, text: " One." }, { start: 1, end: 2, text: " Two." }];
  const list = await parseSpeech(segments);
  const lines = await parseSpeech(segments.map((segment) => JSON.stringify(segment)).join("\n"));
  expect(said(list)).toEqual(["-: One. Two."]);
  expect(pointersOf(list)).toEqual(["/0", "/1"]);
  expect(timesOf(list, "cue")).toHaveLength(2);
  expect(lines.report.format).not.toBe("whisper");
});

test("a file that is cut off: its segments, and the place", async () => {
  const text = '{"text":" One. Two.","segments":[{"start":0,"end":1,"text":" One."},\n{"start":1,"end":2,"text":" Tw';
  const result = await parseSpeech(text);
  expect(said(result)).toEqual(["-: One. Tw"]);
  expect(found(result)).toEqual(["file-damaged: The JSON file is cut off: it ends at line 2, column 31 (offset 99) before everything in it is closed."]);
});

test("UTF-16 and a byte-order mark", async () => {
  const text = '{"segments":[{"start":0,"end":1,"text":"Né en été."}],"language":"fr"}';
  const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])]);
  const marked = new TextEncoder().encode(`\uFEFF${text}`);
  for (const bytes of [utf16, marked]) expect(said(await parseSpeech(bytes))).toEqual(["-: Né en été."]);
});

test("segments out of order stay in the order of the file, and it is told once", async () => {
  const segments = [5, 4, 6, 1].map((start) => ({ start, end: start + 1, text: ` s${start}.` }));
  const result = await parseSpeech({ segments });
  expect(said(result)).toEqual(["-: s5. s4. s6. s1."]);
  expect(found(result)).toEqual([expect.stringContaining("times-out-of-order: 2 segments begin before the one in front of them.")]);
});

test("tinydiarize says where somebody else speaks, and not who", async () => {
  const segment = (text: string, from: number, speaker_turn_next: boolean): object => ({ offsets: { from, to: from + 100 }, text, speaker_turn_next });
  const result = await parseSpeech({ transcription: [segment(" Who rang? [SPEAKER_TURN]", 0, true), segment(" The tide.", 100, false), segment(" As ever.", 200, false)] });
  expect(said(result)).toEqual(["-: Who rang?", "-: The tide. As ever."]);
});

test("each token of a script without spaces is a word, and what is part of a character is none", async () => {
  const token = (text: string, from: number): object => ({ text, offsets: { from, to: from + 100 } });
  const tokens = [token("[_BEG_]", 0), token("今日は", 0), token("\uFFFD", 100), token("\uFFFD", 200), token("の船", 300), token("。", 400)];
  const result = await parseSpeech({ transcription: [{ offsets: { from: 0, to: 500 }, text: "今日は港の船。", tokens }] });
  expect(said(result)).toEqual(["-: 今日は港の船。"]);
  expect(timesOf(result, "word")).toEqual(["0-100 今日は", "300-400 の船", "400-500 。"]);
  expect(result.diagnostics).toEqual([]);
});

test("signs of the model in the text are not said", async () => {
  const result = await parseSpeech({
    text: "Who rang? The tide.",
    language: "en",
    segments: [
      { start: 0, end: 1, text: "<|startoftranscript|><|en|><|transcribe|><|0.00|> Who rang?<|1.00|>", words: [{ word: " Who", start: 0, end: 0.4 }, { word: " rang?", start: 0.4, end: 1 }] },
      { start: 1, end: 2, text: "<|1.00|> The tide.<|2.00|><|endoftext|>" },
    ],
  });
  expect(said(result)).toEqual(["-: Who rang? The tide."]);
  expect(timesOf(result, "cue")).toEqual(["0-1000 Who rang?", "1000-2000 The tide."]);
  expect(timesOf(result, "word")).toEqual(["0-400 Who", "400-1000 rang?"]);
});

const PIECES = [" The", " sail", "maker", "'s", " net", ",", " 19", "53", "?", " Yes", "."];

test.each<[string, (texts: readonly string[]) => unknown]>([
  ["whisper.cpp", (texts) => ({ transcription: texts.map((text, index) => ({ offsets: { from: index * 100, to: index * 100 + 100 }, text })) })],
  ["segments", (texts) => ({ segments: texts.map((text, index) => ({ start: index, end: index + 1, text })) })],
  ["chunks", (texts) => ({ text: texts.join(""), chunks: texts.map((text, index) => ({ timestamp: [index, index + 1], text })) })],
])("parts of words, one in each element of %s, are joined as they are written", async (_name, write) => {
  const result = await parseSpeech(write(PIECES));
  expect(said(result)).toEqual(["-: The sailmaker's net, 1953? Yes."]);
  expect(timesOf(result, "cue")).toHaveLength(PIECES.length);
});

test("texts from which the spaces were taken are parted, and so are sentences that lack theirs", async () => {
  const read = async (texts: readonly string[]): Promise<string[]> => said(await parseSpeech({ segments: texts.map((text, index) => ({ start: index, end: index + 1, text })) }));
  expect(await read(["The", "nets", "are in"])).toEqual(["-: The nets are in"]);
  expect(await read([" The nets", " are in.", "All but one is.", " Yes", "(wind)"])).toEqual(["-: The nets are in. All but one is. Yes (wind)"]);
});

test("the answer that has a text alone, and what it cost", async () => {
  const result = await parseSpeech({ text: "The nets are in.", usage: { type: "tokens", total_tokens: 9 } });
  expect(result.report.format).toBe("whisper");
  expect(said(result)).toEqual(["-: The nets are in."]);
});

test("the whole text beside the segments is not read again, and the language is found under its other names", async () => {
  const segments = [{ start: 0, end: 1, text: " Les filets." }];
  const job = await parseSpeech({ id: "7", status: "COMPLETED", output: { detected_language: "fr", segments, transcription: "Les filets.", translation: null } });
  expect(said(job)).toEqual(["-: Les filets."]);
  expect(job.transcripts[0].metadata.language).toBe("fr");
  expect(job.diagnostics).toEqual([]);
  expect((await parseSpeech({ transcription_info: { language: "fr" }, segments, text: "Les filets." })).transcripts[0].metadata.language).toBe("fr");
});

test("speakers by number under another key", async () => {
  const segments = [{ start: 0, end: 1, text: "Who rang?", speaker_id: "speaker_1" }, { start: 1, end: 2, text: "The tide.", speaker_id: "speaker_2" }];
  expect(said(await parseSpeech({ model: "m", text: "", language: null, segments }))).toEqual(["Speaker 1: Who rang?", "Speaker 2: The tide."]);
});

test("a recording in which nobody speaks is known all the same", async () => {
  const result = await parseSpeech({ text: "", segments: [], language: "en" });
  expect(result.report.format).toBe("whisper");
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});

test.each<[string, object]>([
  ["segments that are empty", { segments: [] }],
  ["segments that are times alone", { segments: [[0, 1.5], [2, 3]] }],
  ["segments without a text", { segments: [{ start: 0, end: 1, text: "" }] }],
  ["chunks that are empty", { chunks: [], duration: 3, segments: null }],
])("beside %s the whole text is read", async (_name, rest) => {
  const result = await parseSpeech({ model: "m", text: "The nets are in.", language: "en", ...rest, segments: "segments" in rest ? rest.segments : [] });
  expect(result.report.format).toBe("whisper");
  expect(said(result)).toEqual(["-: The nets are in."]);
  expect(result.diagnostics).toEqual([]);
});

test("segments whose keys are another program's are read by their keys", async () => {
  const segments = [{ speaker_id: "S0", speaker_name: "Ada", text: "Who rang?", start_time: 1, end_time: 2 }, { speaker_id: "S1", speaker_name: "Bo", text: "Me.", start_time: 2, end_time: 3 }];
  const result = await parseSpeech({ segments });
  expect(result.report.format).toBe("json");
  expect(said(result)).toEqual(["Ada: Who rang?", "Bo: Me."]);
  expect(timesOf(result, "cue")).toEqual(["1000-2000 Who rang?", "2000-3000 Me."]);
});

test("who speaks in a segment is found under every usual key, names before numbers", async () => {
  const segment = (start: number, rest: object): object => ({ start, end: start + 1, text: `s${start}.`, ...rest });
  const result = await parseSpeech({ segments: [segment(0, { speaker_name: "Ada", speaker: 0 }), segment(1, { speaker_label: "SPEAKER_01" }), segment(2, { speaker: { name: "Bo" } }), segment(3, { speaker: null, speakerId: "2" })] });
  expect(said(result)).toEqual(["Ada: s0.", "Speaker 1: s1.", "Bo: s2.", "Speaker 2: s3."]);
});

const TECHNICIAN = [{ speaker: "A", speakerLabel: "Technician", text: "There you go, all of it.", start: 1_926_450, end: 1_927_090 }, { speaker: "B", speakerLabel: "Customer", text: "Thank you very much.", start: 1_927_090, end: 1_929_490 }];

test.each<[string, unknown]>([
  ["beside others", { segments: TECHNICIAN }],
  ["alone", TECHNICIAN],
])("segments of another program %s: whole milliseconds, and names rather than letters", async (_name, value) => {
  const result = await parseSpeech(value);
  expect(said(result)).toEqual(["Technician: There you go, all of it.", "Customer: Thank you very much."]);
  expect(timesOf(result, "cue").map((cue) => cue.split(" ", 1)[0])).toEqual(["1926450-1927090", "1927090-1929490"]);
});

test("whole seconds of a recording in which little is said stay seconds where Whisper wrote them", async () => {
  const result = await parseSpeech({ segments: [{ id: 0, seek: 0, start: 3600, end: 3604, text: " Who?", tokens: [1], avg_logprob: -1 }] });
  expect(timesOf(result, "cue")).toEqual(["3600000-3604000 Who?"]);
});

test("lists of segments within a list are read one after the other", async () => {
  const list = (text: string, start: number): object[] => [{ start, end: start + 0.5, text }];
  const result = await parseSpeech([list("Who?", 0), list("Me.", 1)]);
  expect(said(result)).toEqual(["-: Who? Me."]);
  expect(pointersOf(result)).toEqual(["/0/0", "/1/0"]);
});
