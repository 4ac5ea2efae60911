import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

const TALK = ["Hello, Wilma. A year ago you said that it would crack.", "I said so. And it did.", "That is true.", "It was May.", "So it is a bell no more?", "It is a big cup.", "A good one.", "I drink from it."];

test("a dialogue whose dashes stand close to the words needs few questions", () => {
  const { transcripts } = parseTranscriptText(`The bell of Holm\n\nThe bell hangs over the harbour.\n\n${TALK.map((words) => `-${words}`).join("\n\n")}\n`);
  expect(transcripts[0].turns.map(({ text }) => text)).toEqual(TALK);
  expect(transcripts[0].speakers.map(({ role }) => role)).toEqual(["interviewer", "interviewee"]);
});

test("a list with one question is no dialogue", () => {
  const { transcripts } = parseTranscriptText(`The bell of Holm\n\nThe bell hangs over the harbour.\n\n${TALK.map((words) => `- ${words}`).join("\n\n")}\n`);
  expect(transcripts[0].turns.length).toBeLessThan(2);
});
