import { describe, expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { chooseFormat } from "../choose-format.js";
import { outlineKeys } from "./outline-keys.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const formatOf = (text: string, fileName?: string): string | undefined => chooseFormat(bytesOf(text), fileName).format?.id;

test.each<[string, string, string[]]>([
  ["objects and lists", '{"a":{"b":[{"c":1},{"d":2}]},"e":"x"}', ["/a", "/a/b", "/a/b/[]/c", "/a/b/[]/d", "/e"]],
  ["a list", '[{"a":1}]', ["/[]/a"]],
  ["keys in strings are none", '{"a":"{\\"b\\":1}"}', ["/a"]],
  ["cut off", '{"a":[{"b":"x', ["/a", "/a/[]/b"]],
  ["brackets that nothing opens", '{"a":1}]]}{"b":1}', ["/a", "/b"]],
])("the outline of %s", (_name, text, expected) => {
  expect(outlineKeys(bytesOf(text)).split("\n")).toEqual(expected);
});

test.each([
  ["no JSON", "Q: Why?"],
  ["a stage direction", "[Applause]\nQ: Why?"],
  ["music in braces", "{Music}\nQ: Why?"],
  ["a number", "12"],
  ["nothing", ""],
])("%s has no outline", (_name, text) => {
  expect(outlineKeys(bytesOf(text))).toBe("");
});

test("a key after a long text is found in the whole file", () => {
  expect(formatOf(JSON.stringify({ text: "x ".repeat(100_000), segments: [{ start: 0, end: 1, text: "x" }] }))).toBe("whisper");
});

test("what lies deep, or in many elements, is looked at within bounds", () => {
  expect(outlineKeys(bytesOf('{"a":'.repeat(50_000))).split("\n").length).toBeLessThan(20);
  expect(outlineKeys(bytesOf(JSON.stringify(Array.from({ length: 5000 }, (_, index) => ({ [`k${index}`]: 1 }))))).split("\n")).toHaveLength(8);
  expect(outlineKeys(bytesOf(JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, 1]))))).split("\n").length).toBeLessThan(3000);
});

const SEGMENTS = [{ start: 0, end: 1, text: " Nets." }];

test.each<[string, unknown, string | undefined, string]>([
  ["Whisper by its keys, without a name", { segments: SEGMENTS }, undefined, "whisper"],
  ["… with the name of a text", { segments: SEGMENTS }, "a.txt", "whisper"],
  ["WhisperX is what has word_segments", { segments: SEGMENTS, word_segments: [] }, "a.json", "whisperx"],
  ["AWS with nothing but a transcript", { jobName: "x", results: { transcripts: [{ transcript: "x" }], items: [] } }, "a.json", "aws-transcribe"],
  ["AssemblyAI and not the BBC", { audio_url: "x", words: [{ text: "a", start: 0, end: 1 }], text: "a" }, "a.json", "assemblyai"],
  ["the BBC and not AssemblyAI", { words: [{ text: "a", start: 0, end: 1 }], paragraphs: [{ start: 0, end: 1, speaker: "x" }] }, "a.json", "bbc"],
  ["Google and not Watson", { results: [{ alternatives: [{ transcript: "a" }] }] }, "a.json", "google-speech"],
  ["Watson and not Google", { results: [{ final: true, alternatives: [{ transcript: "a" }] }] }, "a.json", "watson"],
  ["Speechmatics and not AWS", { results: [{ type: "word", alternatives: [{ content: "a" }] }] }, "a.json", "speechmatics"],
  ["Whisper with the times of words alone", { task: "transcribe", text: "a", words: [{ word: "a", start: 0, end: 1 }] }, "a.json", "whisper"],
  ["Whisper with the name of oTranscribe", { text: "a", segments: SEGMENTS }, "a.otr", "whisper"],
  ["oTranscribe by its name alone", { text: "<p>a</p>" }, "a.otr", "otranscribe"],
  ["a list of speech of no known form", { entries: [{ speakerName: "Ada", text: "a" }] }, "a.json", "json"],
  ["… with the name of a text", { entries: [{ speakerName: "Ada", text: "a" }] }, "a.txt", "json"],
  ["… of standard input", { entries: [{ speakerName: "Ada", text: "a" }] }, "-", "json"],
  ["JSON of none of the known forms", { a: 1 }, "a.json", "json"],
  ["… without a name", { a: 1 }, undefined, "json"],
  ["… with the name of a text", { a: 1 }, "a.txt", "text"],
  ["… of standard input", { a: 1 }, "-", "text"],
  ["a transcript of ours is none of them", { schemaVersion: 1, offsetUnit: "utf16", segments: SEGMENTS }, "a.json", "text"],
  ["a list of transcripts of ours", [{ schemaVersion: 1, offsetUnit: "utf16", segments: SEGMENTS }], "a.json", "text"],
])("%s", (_name, value, fileName, expected) => {
  expect(formatOf(JSON.stringify(value), fileName)).toBe(expected);
  expect(formatOf(JSON.stringify(value, null, 2), fileName)).toBe(expected);
});

describe("JSON that nothing knows", () => {
  test("says so with its keys, and keeps every text in it", async () => {
    const value = { meta: { by: "Ada" }, lines: ["Q: Who rang?", "A: The tide.", "Q: When?", "A: At noon."], n: 12, none: null, empty: " " };
    const { transcripts, diagnostics, report } = await parseTranscript(bytesOf(JSON.stringify(value)), { fileName: "a.json" });
    expect(report.format).toBe("json");
    expect(transcripts[0].source.text).toBe("Ada\nQ: Who rang?\nA: The tide.\nQ: When?\nA: At noon.");
    expect(transcripts[0].source.mediaType).toBe("application/json");
    expect(diagnostics[0]).toMatchObject({
      code: "format-unknown",
      severity: "warning",
      message: 'This JSON is of none of the forms that are known. Its keys are "meta", "lines", "n", "none", "empty". Every text in it was read as a line.',
      span: null,
    });
    expect(transcripts[0].turns).toHaveLength(4);
  });

  test.each<[string, string, string]>([
    ["many keys", JSON.stringify(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, index]))), '"k11" and 28 more.'],
    ["a list", '[{"a":1}]', 'Its keys are "a".'],
    ["no keys", "[[1]]", "It has no keys."],
    ["a hundred thousand brackets", `[${"[".repeat(100_000)}"deep"${"]".repeat(100_000)}]`, "It has no keys."],
  ])("%s, read as asked", async (_name, text, said) => {
    const { diagnostics } = await parseTranscript(bytesOf(text), { format: "json" });
    expect(diagnostics.find(({ code }) => code === "format-unknown")?.message).toContain(said);
  });

  test("broken JSON tells the place", async () => {
    const { diagnostics, transcripts } = await parseTranscript(bytesOf('{"a":"one"\n"b":"two"}'), { fileName: "a.json" });
    expect(diagnostics.map(({ code }) => code)).toContain("file-damaged");
    expect(diagnostics[0]?.message).toContain("broken at line 2, column 1 (offset 11): a comma or a closing bracket was expected");
    expect(transcripts[0].source.text).toBe("one\ntwo");
  });
});

test.each<[string, unknown]>([
  ["a form with elements that have types and values", { type: "form", elements: [{ type: "text", value: "Name of the boat" }, { type: "button", value: "Save" }] }],
  ["a document with segments of its own", { text: "The nets.", language: "en", segments: [{ type: "title", content: "Nets" }] }],
  ["tokens of a search", { tokens: [{ token: "net", start_offset: 0, end_offset: 3, type: "word" }] }],
  ["a result with words that nobody says", { result: [{ word: "net", count: 3 }], text: "net" }],
  ["the status of a recording", { status: "Success", offset: 3 }],
])("no form of speech is %s", (_name, value) => {
  expect(formatOf(JSON.stringify(value), "a.json")).toBe("json");
});
