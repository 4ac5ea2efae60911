import { blockText, groupBlocks } from "../lines/group-blocks.js";
import { lineAt, type LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";
import { withBareQuestions } from "./bare-questions.js";
import { DASH } from "./dash.js";
import { endsWithQuestion } from "./question-mark.js";
import type { TypedTurns } from "./by-type.js";
import { VOICE } from "./voice.js";

const LEAST = 6;
const LEAST_ASKING = 0.25;
/** Where the dash stands close to its words, as in no list, and nearly all paragraphs have one, few need ask. */
const LEAST_IN_DIALOGUE = 0.05;
const NEARLY_ALL = 0.8;
const CONFIDENCE = 0.75;

/**
 * Turns of a dialogue in which a dash begins every turn, as Russian, French and Spanish newspapers print it. The voices
 * take turns; a paragraph without a dash goes on with the turn before it. Where questions without one stand above nearly
 * all of them, the dash marks the answers alone.
 *
 * @param from index of the line after the front matter
 */
export function turnsByDash(lines: LineTable, from: number): TypedTurns | null {
  const blocks = dashedParts(lines, from);
  const dashed = blocks.filter(({ sign }) => sign > 0);
  const asking = dashed.filter(({ asks }) => asks).length;
  const bare = withBareQuestions(lines, from, dashed.map((part) => startOf(lines, part, false)));
  if (bare !== null) return { starts: bare, confidence: CONFIDENCE };
  if (dashed.length < LEAST || asking < (isDialogue(lines, blocks, dashed) ? LEAST_IN_DIALOGUE : LEAST_ASKING) * dashed.length) return null;
  // Where what follows a dashed question has no dash itself, the dash marks the questions alone.
  const bareAnswers = blocks.filter(({ sign }, index) => sign === 0 && blocks[index - 1]?.asks === true && (blocks[index - 1]?.sign ?? 0) > 0);
  if (bareAnswers.length > 0.6 * asking) return null;
  let askerNext = dashed[0]?.asks === true || dashed[1]?.asks !== true;
  const starts = dashed.map((part, index): TurnStart => {
    // Two questions in a row are one voice each; the alternation is set right by a clear question.
    const isAsker = part.asks && !(index > 0 && dashed[index - 1]?.asks === true && !askerNext) ? true : askerNext;
    askerNext = !isAsker;
    return startOf(lines, part, isAsker);
  });
  return { starts, confidence: CONFIDENCE };
}

/** Whether nearly all paragraphs from the first dash on have one, close to the words behind it and with a sentence's end. */
function isDialogue({ text }: LineTable, parts: readonly DashedPart[], dashed: readonly DashedPart[]): boolean {
  const after = parts.slice(parts.findIndex(({ sign }) => sign > 0));
  const close = dashed.filter(({ start, sign, end }) => /\S/u.test(text.charAt(start + sign - 1)) && /[.!?…][”"’»)]?$/u.test(text.slice(end - 3, end)));
  return close.length >= NEARLY_ALL * after.length;
}

function startOf(lines: LineTable, { start, sign }: DashedPart, isAsker: boolean): TurnStart {
  return {
    labelSpan: { start, end: start + sign },
    voice: isAsker ? VOICE.asker : VOICE.answerer,
    from: start + sign,
    line: lineAt(lines, start),
    confidence: CONFIDENCE,
    role: isAsker ? "interviewer" : "interviewee",
    time: -1,
  };
}

interface DashedPart {
  readonly start: number;
  readonly end: number;
  readonly sign: number;
  readonly asks: boolean;
}

/** Blocks, and lines within them that begin with a dash. */
function dashedParts(lines: LineTable, from: number): DashedPart[] {
  return groupBlocks(lines, from, lines.count).flatMap((block) => {
    const starts: number[] = [block.first];
    for (let index = block.first + 1; index <= block.last; index += 1) {
      const at = lines.froms[index] ?? 0;
      if (DASH.test(lines.text.slice(at, at + 8))) starts.push(index);
    }
    return starts.map((line, index): DashedPart => {
      const last = (starts[index + 1] ?? block.last + 1) - 1;
      const part = blockText(lines, { ...block, span: { start: lines.froms[line] ?? 0, end: lines.ends[last] ?? 0 } });
      return {
        start: lines.froms[line] ?? 0,
        end: lines.ends[last] ?? 0,
        sign: DASH.exec(part.slice(0, 8))?.[0].length ?? 0,
        asks: endsWithQuestion(part),
      };
    });
  });
}
