import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { found, parseSpeech } from "../speech/read-speech.test-data.js";

const answers: readonly (readonly [string, unknown, string, string])[] = [
  ["an object with a message", { error: { message: "No such lamp.", type: "bad_lamp", code: null } }, "json", "it says that something failed, “No such lamp.”."],
  ["an error alone", { code: 400, error: "unable to read the sound" }, "json", "it says that something failed, “unable to read the sound”."],
  ["a code and a message", { err_code: "BAD", err_msg: "broken sound", request_id: "7" }, "json", "it says that something failed, “broken sound”."],
  ["a message beside a code", { statusCode: 401, message: "who are you", path: "/v2" }, "json", "it says that something failed, “who are you”."],
  ["a detail", { detail: { status: "no_key", message: "The key is wrong" } }, "json", "it says that something failed, “The key is wrong”."],
  ["a job that failed", { TranscriptionJob: { TranscriptionJobName: "rope", TranscriptionJobStatus: "FAILED", FailureReason: "The file is a picture." } }, "json", "it says that something failed, “The file is a picture.”."],
  ["a list of errors", { job: { id: "a", status: "rejected", errors: [{ message: "too long" }] } }, "json", "it says that something failed, “too long”."],
  ["a job that is not done", { id: "a", status: "in_progress", created_on: "2024-01-01" }, "json", "its status is “in_progress”."],
  ["of a known form, failed", { audio_url: "x", text: null, words: null, status: "error", error: "no such file" }, "assemblyai", "it says that something failed, “no such file”."],
  ["of a known form, not done", { audio_url: "x", text: null, words: null, status: "queued" }, "assemblyai", "its status is “queued”."],
];

test.each(answers)("what a service answers in place of a transcript: %s", async (_name, value, format, expected) => {
  const result = await parseSpeech(value);
  expect(result.report.format).toBe(format);
  expect(result.transcripts[0].source.text).toBe("");
  expect(found(result)[0]).toMatch(/^file-without-text: /);
  expect(found(result)[0]).toContain(expected);
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});

test.each<[string, unknown]>([
  ["a text beside an error", { text: "Over the shop.", error: "none of yours" }],
  ["a message without a code", { message: "Over the shop I was born." }],
  ["an error that is empty", { error: "", errors: [], note: "x" }],
  ["what somebody may say beside a status", { status: "pending", notes: "We walked from the harbour to the mill, and there we met the miller and his wife." }],
  ["a status that says nothing", { status: "married", town: "Salt" }],
])("every text is kept of %s", async (_name, value) => {
  const { transcripts, diagnostics } = await parseSpeech(value);
  expect(diagnostics.map(({ code }) => code)).not.toContain("file-without-text");
  expect(transcripts[0].source.text).not.toBe("");
});

test("a long message is shown in short", async () => {
  const result = await parseSpeech({ error: "no lamp ".repeat(100) });
  expect(found(result)[0]).toContain("…”.");
  expect(found(result)[0]?.length).toBeLessThan(400);
});

test.each(["{}", "[ ]\n", "null"])("nothing is in %o", async (text) => {
  const { report, diagnostics } = await parseTranscript(new TextEncoder().encode(text), { fileName: "a.json" });
  expect(report.format).toBe("json");
  expect(diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});
