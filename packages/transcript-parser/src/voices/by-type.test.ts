import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

/** Texts of turns by who asks (`?`) and who answers (`!`). */
function read(text: string): string[] {
  const [transcript] = parseTranscriptText(text).transcripts;
  const roles = new Map(transcript.speakers.map(({ id, role }) => [id, role]));
  return transcript.turns.map((turn) => `${roles.get(turn.speakerId ?? "") === "interviewer" ? "?" : "!"} ${turn.text}`);
}

const QUESTIONS = ["Who cast the bell?", "Was it rung in the storm?", "Tell us about your aunt.", "Will it crack?"];
const ANSWERS = ["My aunt did.", "It was.\nTwice, and then no more.", "She had three rules:\n1. Never pass twice.\n2. Never turn.", "Not in May."];
const TURNS = ["? Who cast the bell?", "! My aunt did.", "? Was it rung in the storm?", "! It was.\nTwice, and then no more."];

test.each([
  ["a full stop", (n: number) => `${n}. `],
  ["a bracket", (n: number) => `${n}) `],
  ["a hyphen", (n: number) => `${n}- `],
  ["a hyphen alone", (n: number) => `${n}-`],
  ["a full stop alone", (n: number) => `${n}.`],
])("numbered questions with %s, and their answers right under them", (_name, sign) => {
  const talk = QUESTIONS.map((question, index) => `${sign(index + 1)}${question}\n${ANSWERS[index] ?? ""}`).join("\n");
  const turns = read(`The bell of Holm\n\n${talk}\n`);
  expect(turns.slice(0, 4)).toEqual(TURNS);
  expect(turns).toHaveLength(8);
  expect(turns[4]).toBe("? Tell us about your aunt.");
  expect(turns[5]).toContain("Never turn.");
});

test("numbered questions over two lines end at their mark", () => {
  const long = ["1. Who cast the bell, and where\nwas it cast?", "2. Was it ever rung\nin a storm?", "3. And is it well\nnow?"];
  expect(read(`The bell of Holm\n\n${long.map((question) => `${question}\nIt was so.`).join("\n")}\n`)).toEqual([
    "? Who cast the bell, and where was it cast?",
    "! It was so.",
    "? Was it ever rung in a storm?",
    "! It was so.",
    "? And is it well now?",
    "! It was so.",
  ]);
});

test.each(["\n", "\n\n"])("questions with their answers right under them and no sign, parted by %j", (between) => {
  const talk = [["Who cast the bell?", "My aunt did. She was no founder."], ["Was it rung in the storm?", "It was.\nTwice, and then no more."], ["Will it crack?", "Not in May!"], ["And in June?", "Ask me then."]] as const;
  const turns = read(`The bell of Holm\n\n${talk.map((pair) => pair.join("\n")).join(between)}\n`);
  expect(turns).toEqual(talk.flatMap(([question, answer]) => [`? ${question}`, `! ${answer}`]));
});
