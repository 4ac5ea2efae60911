import { expect, test } from "vitest";
import { parseSpeech, said, speechFixture, timesOf } from "../speech/read-speech.test-data.js";

test("sounds are kept in the text of the file, with what stands between words", async () => {
  const bytes = speechFixture("elevenlabs/events.json");
  const result = await parseSpeech(bytes);
  expect(said(result)).toEqual(["Speaker 0: Ready?", "Speaker 1: Never."]);
  expect(result.transcripts[0].source.text.replaceAll("\n\n", " ")).toBe((JSON.parse(new TextDecoder().decode(bytes)) as { text: string }).text);
  expect(timesOf(result, "word")).toEqual(["100-600 Ready?", "1500-2000 Never."]);
  expect(result.transcripts[0].metadata.language).toBe("en");
});

test("channels are put in the order of time", async () => {
  expect(said(await parseSpeech(speechFixture("elevenlabs/channels.json")))).toEqual(["Speaker 0: Who?", "Speaker 1: Me.", "Speaker 0: Oh."]);
});
