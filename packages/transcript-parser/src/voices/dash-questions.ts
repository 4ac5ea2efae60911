import { groupBlocks } from "../lines/group-blocks.js";
import { lineAt, type LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";
import { DASH } from "./dash.js";
import { VOICE } from "./voice.js";

const LEAST = 3;
const CONFIDENCE = 0.75;

/**
 * Questions behind a dash among labelled answers, as Japanese and Spanish magazines print them: turns of somebody whom
 * nothing names.
 *
 * @param end offset where the conversation ends
 */
export function addDashQuestions(lines: LineTable, from: number, starts: readonly TurnStart[], end: number): readonly TurnStart[] {
  const labelled = new Set(starts.map(({ labelSpan, from: begin }) => labelSpan?.start ?? begin));
  const blocks = groupBlocks(lines, from, end >= lines.text.length ? lines.count : lineAt(lines, end) + 1);
  const dashed = blocks.flatMap(({ span, first }, index) => {
    const sign = labelled.has(span.start) ? null : DASH.exec(lines.text.slice(span.start, span.start + 8));
    const next = blocks[index + 1];
    return sign === null ? [] : [{ start: span.start, line: first, sign: sign[0].length, answered: next !== undefined && labelled.has(next.span.start) }];
  });
  const answered = dashed.filter((block) => block.answered).length;
  if (answered < LEAST || answered < 0.5 * dashed.length || dashed.length < 0.3 * starts.length) return starts;
  const questions = dashed.map(({ start, line, sign }): TurnStart => ({
    labelSpan: { start, end: start + sign },
    voice: VOICE.asker,
    from: start + sign,
    line,
    confidence: CONFIDENCE,
    role: "interviewer",
    time: -1,
  }));
  return [...starts, ...questions].sort((a, b) => a.from - b.from);
}
