import { expect, test } from "vitest";
import { found, parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("results one after the other, each over several lines; those without words are passed over", async () => {
  const result = await parseSpeech(speechFixture("vosk/results.json"));
  expect(result.report.format).toBe("vosk");
  expect(said(result)).toEqual(["-: who rang the bell it was the tide"]);
  expect(timesOf(result, "cue")).toEqual(["870-2010 who rang the bell", "3000-4200 it was the tide"]);
  expect(timesOf(result, "word")).toHaveLength(8);
  expect(pointersOf(result)).toEqual(["/0/text", "/1/text"]);
  expect(result.diagnostics).toEqual([]);
});

test("of several guesses the first is read, and the vector of a voice names nobody", async () => {
  const words = [{ word: "who", start: 1, end: 1.5 }, { word: "rang", start: 1.5, end: 2 }];
  const result = await parseSpeech([{ alternatives: [{ confidence: 0.9, result: words, text: "who rang" }, { confidence: 0.1, result: words, text: "who ran" }] }]);
  expect(said(result)).toEqual(["-: who rang"]);
  expect(timesOf(result, "word")).toEqual(["1000-1500 who", "1500-2000 rang"]);
  expect(pointersOf(result)).toEqual(["/0/alternatives/0/text"]);
  const voice = await parseSpeech({ result: words.map((word) => ({ conf: 1, ...word })), spk: [0.1, -0.2], spk_frames: 200, text: "who rang" });
  expect(said(voice)).toEqual(["-: who rang"]);
});

test("guesses while somebody speaks are left out", async () => {
  const result = await parseSpeech('{"partial":"who"}\n{"partial":"who ra"}\n{"result":[{"conf":1,"start":1,"end":2,"word":"who"}],"text":"who"}');
  expect(said(result)).toEqual(["-: who"]);
  expect(found(result)).toEqual([]);
});
