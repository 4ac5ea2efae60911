import { expect, test } from "vitest";
import { found, parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("names of the list of speakers, sounds that nobody understood, words without times", async () => {
  const result = await parseSpeech(speechFixture("rev-ai/people.json"));
  expect(said(result)).toEqual(["Ada Holm: Who sank it?", "Speaker 1: <inaudible> the tide, I think."]);
  expect(timesOf(result, "word")).toEqual(["100-300 Who", "300-600 sank", "600-800 it", "1500-1600 the", "2000-2100 I", "2100-2400 think"]);
  expect(pointersOf(result)).toEqual(["/monologues/0", "/monologues/1"]);
  expect(found(result)).toEqual(["time-invalid: 1 word has no time, while others have. It is in the segment at line 49, column 3 (offset 617)."]);
});

test("monologues of one speaker are paragraphs of one turn", async () => {
  const monologue = (value: string): object => ({ speaker: 0, elements: [{ type: "text", value, ts: 1, end_ts: 2 }] });
  expect(said(await parseSpeech({ monologues: [monologue("One."), monologue("Two.")] }))).toEqual(["Speaker 0: One.\nTwo."]);
});

test("messages of live speech: what is final, a line each", async () => {
  const text = (value: string, ts: number): object => ({ type: "text", value, ts, end_ts: ts + 0.5 });
  const lines = [
    { type: "connected", id: "7" },
    { type: "partial", ts: 0, end_ts: 1, elements: [{ type: "text", value: "wh" }] },
    { type: "final", ts: 0, end_ts: 1, elements: [text("Who", 0), { type: "punct", value: " " }, text("rang", 0.5), { type: "punct", value: "?" }] },
    { type: "final", ts: 2, end_ts: 3, elements: [text("Me", 2), { type: "punct", value: "." }] },
  ];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("rev-ai");
  expect(said(result)).toEqual(["-: Who rang? Me."]);
  expect(timesOf(result, "cue")).toEqual(["0-1000 Who rang?", "2000-3000 Me."]);
  expect(timesOf(result, "word")).toEqual(["0-500 Who", "500-1000 rang", "2000-2500 Me"]);
});
