import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("guesses that are not final are left out, and a result of two speakers is two turns", async () => {
  const result = await parseSpeech(speechFixture("watson/interim.json"));
  expect(said(result)).toEqual(["Speaker 0: where did %HESITATION they go", "Speaker 1: to sea"]);
  expect(timesOf(result, "cue")).toEqual(["100-1100 where did %HESITATION they go", "1500-2000 to sea"]);
  expect(timesOf(result, "word")).toHaveLength(7);
  expect(pointersOf(result)).toEqual(["/results/1/alternatives/0/timestamps/0", "/results/1/alternatives/0/timestamps/5"]);
  expect(result.transcripts[0].source.text.replaceAll("\n\n", " ")).toBe("where did %HESITATION they go to sea");
});

test("without times and speakers the transcripts are read", async () => {
  const results = ["the tide ", "is out "].map((transcript) => ({ final: true, alternatives: [{ transcript }] }));
  expect(said(await parseSpeech({ result_index: 0, results }))).toEqual(["-: the tide is out"]);
});

test("where no result is final, all are read", async () => {
  expect(said(await parseSpeech({ results: [{ final: false, alternatives: [{ transcript: "the tide " }] }] }))).toEqual(["-: the tide"]);
});

test("a job holds its responses in a list", async () => {
  const response = { result_index: 0, speaker_labels: [{ from: 0.1, to: 0.3, speaker: 1 }], results: [{ final: true, alternatives: [{ transcript: "come in ", timestamps: [["come", 0.1, 0.2], ["in", 0.2, 0.3]] }] }] };
  const result = await parseSpeech({ id: "x", status: "completed", results: [response, response] });
  expect(result.report.format).toBe("watson");
  expect(said(result)).toEqual(["Speaker 1: come in come in"]);
  expect(pointersOf(result)).toEqual(["/results/0/results/0", "/results/1/results/0"]);
});

test("an answer without results is known all the same", async () => {
  const result = await parseSpeech({ result_index: 0, results: [] });
  expect(result.report.format).toBe("watson");
  expect(result.diagnostics.map(({ code }) => code)).toEqual(["file-without-text", "empty-input"]);
});
