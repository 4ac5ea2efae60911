import { expect, test } from "vitest";
import { found, parseSpeech, pointersOf, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("tokens are put together to words, and words to what each speaker says", async () => {
  const result = await parseSpeech(speechFixture("soniox/tokens.json"));
  expect(result.report.format).toBe("soniox");
  expect(said(result)).toEqual(["Speaker 1: Where's the sailmaker?", "Speaker 2: 在港口。"]);
  expect(timesOf(result, "word")).toEqual(["10-180 Where's", "200-260 the", "280-700 sailmaker?", "1000-1100 在", "1100-1300 港口", "1300-1320 。"]);
  expect(pointersOf(result)).toEqual(["/tokens/0", "/tokens/6"]);
  expect(result.diagnostics).toEqual([]);
});

const token = (text: string, start_ms: number, rest: object = {}): object => ({ text, start_ms, end_ms: start_ms + 50, confidence: 0.9, is_final: true, ...rest });

test("messages of live speech: final tokens, without signs and translations", async () => {
  const lines = [
    { tokens: [token("Wh", 0, { is_final: false })], final_audio_proc_ms: 0 },
    { tokens: [token("Who", 0, { language: "en" }), token(" rang", 100), token("?", 200), token("<end>", 200)], final_audio_proc_ms: 300 },
    { tokens: [token("Qui ?", 0, { translation_status: "translation", language: "fr" }), token(" Me", 400, { translation_status: "original" }), token(".", 500), token("<fin>", 500)] },
    { tokens: [], finished: true },
  ];
  const result = await parseSpeech(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(result.report.format).toBe("soniox");
  expect(said(result)).toEqual(["-: Who rang? Me."]);
  expect(result.transcripts[0].metadata.language).toBe("en");
  expect(found(result)).toEqual([]);
});

test("guesses alone are not read, and that is told", async () => {
  expect(found(await parseSpeech({ tokens: [token("Wh", 0, { is_final: false })] }))[0]).toContain("there are only partial results in it");
});
