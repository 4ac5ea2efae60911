import { foldLabel, roleKey } from "../layout/label-shape.js";
import { ROLE_LABELS } from "../layout/label-words.table.js";
import { groupBlocks } from "../lines/group-blocks.js";
import { lineAt, type LineTable } from "../lines/split-lines.js";
import { withBareQuestions } from "./bare-questions.js";
import { endsWithQuestion } from "./question-mark.js";
import type { TurnStart } from "../turns/turn-start.js";
import { VOICE } from "./voice.js";

const LEAST_TURNS = 3;
const CONFIDENCE = 0.7;

/**
 * Where only the questions are labelled, the paragraphs after each question are the answer: a turn without a label.
 * That is so where one label alone begins turns, and nearly all of them are a question with more paragraphs after it.
 * Where a question stands above nearly all of them, only the answers are labelled.
 *
 * @param from index of the line after the front matter
 * @param end offset where the conversation ends
 */
export function splitOneSided(lines: LineTable, from: number, starts: readonly TurnStart[], end: number): readonly TurnStart[] {
  const voices = new Set(starts.map(({ voice }) => foldLabel(voice)));
  const [voice] = voices;
  if (voices.size !== 1 || voice === undefined || starts.length < LEAST_TURNS) return starts;
  const role = ROLE_LABELS.get(roleKey(voice)) ?? "unknown";
  const asked = role === "interviewer" ? null : withBareQuestions(lines, from, starts);
  if (asked !== null) return asked;
  const answers = starts.map((start, index) => answerAfter(lines, start, starts[index + 1]?.labelSpan?.start ?? end));
  if (role === "interviewee" || role === "witness") return starts;
  const answered = answers.filter((answer) => answer !== null).length;
  if (answered < (role === "interviewer" ? 0.6 : 0.8) * starts.length) return starts;
  return starts.flatMap((start, index) => {
    const answer = answers[index];
    const question: TurnStart = { ...start, role: "interviewer" };
    return answer === undefined || answer === null ? [question] : [question, answer];
  });
}

/** The start of the answer: the first block after the question, and after the blocks that ask on. */
function answerAfter(lines: LineTable, start: TurnStart, end: number): TurnStart | null {
  const blocks = groupBlocks(lines, lineAt(lines, start.from), lineAt(lines, Math.max(start.from, end - 1)) + 1);
  const asked = blocks.findIndex(({ span }) => endsWithQuestion(lines.text.slice(Math.max(start.from, span.end - 12), span.end)));
  const answer = blocks[asked === -1 ? 1 : asked + 1];
  if (answer === undefined || answer.span.start >= end || asked > 1 || (asked === -1 && blocks.length < 2)) return null;
  return {
    labelSpan: null,
    voice: VOICE.answerer,
    from: answer.span.start,
    line: answer.first,
    confidence: CONFIDENCE,
    role: "interviewee",
    time: -1,
  };
}
