import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";

/** So large that a reader whose cost grows with the square of the length would run into the limit of the test. */
const MANY = 20_000;
const PATIENCE_MS = 60_000;

function many<T>(each: (index: number) => T): T[] {
  return Array.from({ length: MANY }, (_, index) => each(index));
}

const stamp = (index: number): string => `${index}.0`;

test.each<[string, unknown, string]>([
  ["a result of Watson with a speaker for each word", { results: [{ final: true, alternatives: [{ transcript: "", timestamps: many((index) => [`w${index}`, index, index + 1]) }] }], speaker_labels: many((index) => ({ from: index, to: index + 1, speaker: index % 2 })) }, "watson"],
  ["a channel of Speechmatics for each word", { results: many((index) => ({ type: "word", channel: `${index}`, start_time: index, end_time: index + 1, alternatives: [{ content: `w${index}` }] })) }, "speechmatics"],
  ["spaces without end of ElevenLabs", { transcripts: [{ language_code: "en", channel_index: 0, words: many((index) => ({ type: index % 1000 === 0 ? "word" : "spacing", text: index % 1000 === 0 ? "w" : "  " })) }] }, "elevenlabs"],
  ["a segment of WhisperX whose words do not stand in its text", { segments: [{ start: 0, end: 1, text: "a ".repeat(MANY), words: many((index) => ({ word: `w${index}`, start: index, end: index + 1, score: 1 })) }], word_segments: [] }, "whisperx"],
  ["a segment of Amazon Transcribe for each word", { results: { speaker_labels: { segments: many((index) => ({ start_time: stamp(index), end_time: stamp(index + 1), speaker_label: `spk_${index % 3}` })) }, items: many((index) => ({ type: "pronunciation", start_time: stamp(index), end_time: stamp(index + 1), alternatives: [{ content: `w${index}` }] })) } }, "aws-transcribe"],
  ["an object with a long key and many others", { segments: [{ start: 0, end: 1, text: "x", ["k".repeat(400_000)]: Object.fromEntries(many((index) => [`k${index}`, index])) }] }, "whisper"],
])("%s", async (_name, value, format) => {
  const { report, transcripts } = await parseTranscript(new TextEncoder().encode(JSON.stringify(value)));
  expect(report.format).toBe(format);
  expect(transcripts[0].turns.length).toBeGreaterThan(0);
}, PATIENCE_MS);
