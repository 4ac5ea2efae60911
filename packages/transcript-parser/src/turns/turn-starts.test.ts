import { expect, test } from "vitest";
import { parseTranscriptText } from "../index.js";

const TALK = [["Who keeps the weir?", "I keep it."], ["Since when?", "Since the flood."], ["Does it leak?", "It does."]] as const;

function read(text: string): { turns: string[]; labels: (readonly string[])[] } {
  const [{ turns, speakers }] = parseTranscriptText(`The Weir\n\n${text}\n`).transcripts;
  return { turns: turns.map((turn) => turn.text), labels: speakers.map(({ labels }) => labels) };
}

test.each([
  ["Q", ":", "A", ":"],
  ["Q", ".", "A", "."],
  ["س", ".", "ج", "."],
  ["Вопрос ", ".", "Ответ ", "."],
  ["Question #", ":", "Answer #", ":"],
  ["Frage ", ":", "Antwort ", ":"],
])("numbers count the questions after %s", (question, end, answer, endOfAnswer) => {
  const text = TALK.map(([asked, said], index) => `${question}${index + 1}${end} ${asked}\n${answer}${index + 1}${endOfAnswer} ${said}`).join("\n\n");
  const { turns, labels } = read(text);
  expect(turns).toEqual(TALK.flat());
  expect(labels).toEqual([[question.replace(/[\s#]+$/u, "")], [answer.replace(/[\s#]+$/u, "")]]);
});

test("answers may have no label", () => {
  expect(read(TALK.map(([asked, said], index) => `Question ${index + 1}: ${asked}\n\n${said}`).join("\n\n")).turns).toEqual(TALK.flat());
});

test("numbers that come again are those of people", () => {
  const text = ["Q1: Who keeps it?", "A: I do.", "Q2: Since when?", "A: Since May.", "Q1: Does it leak?", "A: It does.", "Q2: Thanks."].join("\n\n");
  expect(read(text).labels).toEqual([["Q1"], ["A"], ["Q2"]]);
});

test("a number after a word for people is theirs", () => {
  const text = ["Respondent 1: I keep it.", "Respondent 2: I do.", "Respondent 3: We all do."].join("\n\n");
  expect(read(text).labels).toEqual([["Respondent 1"], ["Respondent 2"], ["Respondent 3"]]);
});
