import { blockText, groupBlocks, type Block } from "../lines/group-blocks.js";
import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { TurnStart } from "../turns/turn-start.js";
import { DASH } from "./dash.js";
import { NUMBER, partNumbered } from "./numbered-lines.js";
import { endsWithQuestion } from "./question-mark.js";
import { VOICE } from "./voice.js";

const LEAST_QUESTIONS = 3;
const LEAST_ASKING = 0.5;
const NEARLY_ALL = 0.9;

/** A way in which questions are set off from answers where nothing names the speakers. */
interface Setting {
  readonly confidence: number;
  readonly isQuestion: (lines: LineTable, block: Block) => boolean;
  /** Characters of a sign at the start of a question that are no speech. */
  readonly signOf?: (text: string) => number;
}


/** From the surest to the most doubtful. */
const SETTINGS: readonly Setting[] = [
  { confidence: 0.85, isQuestion: (lines, block) => isAll(lines, block, LINE.strong) },
  { confidence: 0.8, isQuestion: (lines, block) => isAll(lines, block, LINE.emphasis) },
  { confidence: 0.8, isQuestion: (lines, block) => isAll(lines, block, LINE.heading) },
  { confidence: 0.75, isQuestion: (lines, block) => isCapitals(blockText(lines, block)) },
  {
    confidence: 0.7,
    isQuestion: (lines, block) => DASH.test(blockText(lines, block).slice(0, 8)),
    signOf: (text) => DASH.exec(text.slice(0, 8))?.[0].length ?? 0,
  },
  {
    confidence: 0.6,
    isQuestion: (lines, block) => NUMBER.test(blockText(lines, block).slice(0, 8)),
    signOf: (text) => NUMBER.exec(text.slice(0, 8))?.[0].length ?? 0,
  },
  { confidence: 0.4, isQuestion: (lines, block) => block.last - block.first < 12 && isQuestionLine(lines, block) },
];

/** Turns told apart by type alone, and where the conversation begins. */
export interface TypedTurns {
  readonly starts: readonly TurnStart[];
  readonly confidence: number;
}

/**
 * Turns of an interview in which nothing names the speakers: the questions are bold, italic, headings, in capitals,
 * behind a dash or a number, or simply end in a question mark. The blocks between are the answers.
 *
 * @param from index of the line after the front matter
 */
export function turnsByType(lines: LineTable, from: number): TypedTurns | null {
  const spoken = groupBlocks(lines, from, lines.count).filter(({ first }) => !hasFlag(lines, first, LINE.aside));
  const blocks = partNumbered(lines, splitBySetting(lines, spoken));
  return turnsOf(lines, blocks) ?? turnsOf(lines, partLines(lines, blocks));
}

function turnsOf(lines: LineTable, blocks: readonly Block[]): TypedTurns | null {
  for (const setting of SETTINGS) {
    const asks = blocks.map((block, index) => setting.isQuestion(lines, block) && (isQuestionLine(lines, block) || !isAnnounced(lines, blocks[index - 1])));
    const questions = blocks.filter((_block, index) => asks[index] === true);
    if (questions.length < LEAST_QUESTIONS || questions.length > 0.8 * blocks.length) continue;
    const asking = questions.filter((block) => isQuestionLine(lines, block));
    if (asking.length < LEAST_ASKING * questions.length) continue;
    const starts = startsOf(lines, blocks, asks, setting);
    if (starts.length >= 2 * LEAST_QUESTIONS - 1) return { starts, confidence: setting.confidence };
  }
  return null;
}

/** Blocks of paragraphs that no blank line parts, with a line for each: nearly all of them end a sentence, and some ask. */
function partLines(lines: LineTable, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    const parts = Array.from({ length: block.last - block.first + 1 }, (_, index) => part(lines, block.first + index, block.first + index));
    const ended = parts.filter(({ span }) => /[.!?…。！？؟)][”"’»]?$/u.test(lines.text.slice(span.end - 2, span.end))).length;
    return ended >= NEARLY_ALL * parts.length ? parts : [block];
  });
}

/** A block whose first lines are all bold and the others not is a question with its answer right under it. */
function splitBySetting(lines: LineTable, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    // Heads of the items of a list that has been announced are part of it.
    if (isAnnounced(lines, blocks[index - 1])) return [block];
    const flag = [LINE.strong, LINE.emphasis].find((style) => hasFlag(lines, block.first, style));
    if (flag === undefined) return [block];
    let last = block.first;
    while (last < block.last && hasFlag(lines, last + 1, flag)) last += 1;
    if (last === block.last) return [block];
    return [part(lines, block.first, last), part(lines, last + 1, block.last)];
  });
}

/** Whether a block ends in a colon, so that the next one goes on with what it says. */
function isAnnounced({ text }: LineTable, before: Block | undefined): boolean {
  return before !== undefined && /[:：]$/u.test(text.slice(before.span.end - 1, before.span.end));
}

function part(lines: LineTable, first: number, last: number): Block {
  return { first, last, span: { start: lines.froms[first] ?? 0, end: lines.ends[last] ?? 0 } };
}

function startsOf(lines: LineTable, blocks: readonly Block[], asks: readonly boolean[], setting: Setting): TurnStart[] {
  const starts: TurnStart[] = [];
  let voice: string | null = null;
  blocks.forEach((block, index) => {
    const isQuestion = asks[index] === true;
    // A title may be set as the questions are; the conversation begins with one that asks.
    const opens = isQuestion && isQuestionLine(lines, block);
    if (voice === null && !opens) return;
    const next = isQuestion ? VOICE.asker : VOICE.answerer;
    if (voice === next && !(isQuestion && setting.signOf !== undefined)) return;
    voice = next;
    const sign = isQuestion ? (setting.signOf?.(lines.text.slice(block.span.start, block.span.start + 8)) ?? 0) : 0;
    starts.push({
      labelSpan: sign === 0 ? null : { start: block.span.start, end: block.span.start + sign },
      voice: next,
      from: block.span.start + sign,
      line: block.first,
      confidence: setting.confidence,
      role: isQuestion ? "interviewer" : "interviewee",
      time: -1,
    });
  });
  return starts;
}

/** A Japanese question that type sets off needs no mark: `いつですか。` */
function isQuestionLine({ text }: LineTable, { span }: Block): boolean {
  const end = text.slice(Math.max(span.start, span.end - 12), span.end);
  return endsWithQuestion(end) || /か。[」』）)]?$/u.test(end);
}

function isAll(lines: LineTable, { first, last }: Block, flag: number): boolean {
  for (let index = first; index <= last; index += 1) if (!isBlank(lines, index) && !hasFlag(lines, index, flag)) return false;
  return true;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && (text.length > 12 || text.includes("?"));
}
