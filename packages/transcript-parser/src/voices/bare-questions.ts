import { hasFlag, isBlank, LINE, lineAt, type LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";
import { endsWithQuestion } from "./question-mark.js";
import { VOICE } from "./voice.js";

const LEAST = 3;
const LEAST_ASKED = 0.6;
const MAX_LINES = 12;
const CONFIDENCE = 0.7;
const TAIL = 12;

/**
 * Turns of one voice with a question behind nothing above nearly each of them: only the answers are labelled, or have a
 * dash. The questions become turns of somebody whom nothing names; null where the turns are not answers.
 *
 * @param from index of the line after the front matter
 */
export function withBareQuestions(lines: LineTable, from: number, answers: readonly TurnStart[]): readonly TurnStart[] | null {
  if (answers.length < LEAST) return null;
  const questions = answers.map((answer, index) => questionAbove(lines, lineOf(lines, answer), index === 0 ? from : lineOf(lines, answers[index - 1]) + 1));
  if (questions.filter((question) => question !== null).length < LEAST_ASKED * answers.length) return null;
  return answers.flatMap((answer, index) => {
    const question = questions[index];
    const answering: TurnStart = { ...answer, role: "interviewee" };
    return question === undefined || question === null ? [answering] : [question, answering];
  });
}

function lineOf(lines: LineTable, start: TurnStart | undefined): number {
  return start === undefined ? 0 : lineAt(lines, start.labelSpan?.start ?? start.from);
}

/** The question that ends right above a line: from its mark back to a blank line or the end of a sentence. */
function questionAbove(lines: LineTable, line: number, from: number): TurnStart | null {
  let last = line - 1;
  while (last >= from && (isBlank(lines, last) || hasFlag(lines, last, LINE.furniture))) last -= 1;
  if (last < from || !endsWithQuestion(tailOf(lines, last))) return null;
  let first = last;
  while (last - first < MAX_LINES && !isBlank(lines, first - 1) && !/[.!?…。！？؟][”"’»)\]]?$/u.test(tailOf(lines, first - 1))) first -= 1;
  if (first < from || last - first >= MAX_LINES) return null;
  return { labelSpan: null, voice: VOICE.asker, from: lines.froms[first] ?? 0, line: first, confidence: CONFIDENCE, role: "interviewer", time: -1 };
}

function tailOf({ text, froms, ends }: LineTable, line: number): string {
  const end = ends[line] ?? 0;
  return text.slice(Math.max(froms[line] ?? 0, end - TAIL), end);
}
