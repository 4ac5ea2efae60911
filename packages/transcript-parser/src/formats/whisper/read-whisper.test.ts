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
