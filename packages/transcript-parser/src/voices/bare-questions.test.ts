import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

function read(text: string): string[] {
  const [transcript] = parseTranscriptText(text).transcripts;
  const roles = new Map(transcript.speakers.map(({ id, role }) => [id, role]));
  return transcript.turns.map((turn) => `${roles.get(turn.speakerId ?? "") === "interviewer" ? "?" : "!"} ${turn.text}`);
}

const TALK: readonly (readonly [string, string])[] = [
  ["Who cast the bell?", "My aunt did. She was no founder."],
  ["Was it rung in the storm, and for how long?", "It was. Twice, and then no more."],
  ["Will it crack?", "Not in May."],
  ["And in June?", "Ask me then."],
];
const TURNS = TALK.flatMap(([question, answer]) => [`? ${question}`, `! ${answer}`]);
const HEAD = "The bell of Holm\n\nThe bell hangs where it hung before the war, over the harbour.\n\n";

test.each([
  ["a letter", "R: "],
  ["a name", "Wilma Tarn: "],
  ["a word for who answers", "Answer: "],
  ["a dash", "– "],
  ["a hyphen", "- "],
])("answers behind %s, and questions behind nothing", (_name, sign) => {
  expect(read(`${HEAD}${TALK.map(([question, answer]) => `${question}\n\n${sign}${answer}`).join("\n\n")}\n`)).toEqual(TURNS);
});

test.each(["R: ", "Wilma Tarn: ", "- "])("the same without blank lines: %s", (sign) => {
  expect(read(`${HEAD}${TALK.map(([question, answer]) => `${question}\n${sign}${answer}`).join("\n")}\n`)).toEqual(TURNS);
});

test("what somebody asks at the end of a turn is theirs where few turns end so", () => {
  const talk = ["My aunt did.", "It was.\n\nWho would not?", "Not in May.", "Ask me then.", "It will."];
  expect(read(`${HEAD}${talk.map((words) => `Wilma Tarn: ${words}`).join("\n\n")}\n`)).toHaveLength(5);
});
