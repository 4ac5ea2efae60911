import { expect, test } from "vitest";
import { parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("monologues of terms, with names and numbers of speakers", async () => {
  const result = await parseSpeech(speechFixture("gecko/monologues.json"));
  expect(result.report.format).toBe("gecko");
  expect(said(result)).toEqual(["Ada Holm: Who rang?", "Speaker 2: The tide."]);
  expect(timesOf(result, "cue")).toEqual(["500-1200 Who rang?", "1500-2400 The tide."]);
  expect(timesOf(result, "word").slice(0, 2)).toEqual(["500-800 Who", "800-1200 rang"]);
  expect(pointersOf(result)).toEqual(["/monologues/0", "/monologues/1"]);
  expect(result.diagnostics).toEqual([]);
});

test("a speaker who is a text, or who is not known", async () => {
  const monologue = (speaker: unknown, text: string): object => ({ speaker, terms: [{ text, type: "WORD" }] });
  const result = await parseSpeech({ monologues: [monologue("Ada", "Who?"), monologue({ id: "unknown", name: null }, "Me."), monologue(null, "And I.")] });
  expect(said(result)).toEqual(["Ada: Who?", "-: Me. And I."]);
});
