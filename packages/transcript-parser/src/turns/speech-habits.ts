import { isRoleLabel } from "../layout/label-shape.js";
import { HONORIFICS } from "../layout/label-words.table.js";
import { groupBlocks, type Block } from "../lines/group-blocks.js";
import { hasFlag, indentOf, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import { OFFICE_WORDS } from "../metadata/office-words.table.js";
import { isUnnamedVoice } from "../voices/voice.js";
import { SENTENCE_END } from "./sentence-end.js";
import type { TurnStart } from "./turn-start.js";

/** What a document does with lines that nobody says. */
export interface SpeechHabits {
  /** Columns of indentation of most lines. */
  readonly indent: number;
  /** Columns of indentation of the first lines of paragraphs, where they are set in. */
  readonly firstIndents: readonly number[];
  /** Whether paragraphs end with the end of a sentence, so that a block that does not is a heading. */
  readonly endsSentences: boolean;
  /** Whether the lines of a typescript stand alone between blank ones, so that this makes nothing of a line. */
  readonly doubleSpaced: boolean;
  /** Whether speech is set in capitals, so that these make nothing of a line. */
  readonly capitals: boolean;
  /** Words of the names of those who speak, in lower case. */
  readonly names: ReadonlySet<string>;
}

const SAMPLE_LINES = 2000;
const LONG_LINE = 40;
const MAX_FIRST_INDENT = 8;
/** Lines that open paragraphs are at least this share of all. */
const LEAST_BLOCKS = 20;
const LEAST_OPENING = 0.04;
const MAX_VOICES = 60;

/** Learns how a document sets speech, from the lines after the first turn begins. */
export function learnHabits(lines: LineTable, starts: readonly TurnStart[]): SpeechHabits {
  const first = starts[0]?.line ?? 0;
  const end = Math.min(lines.count, first + SAMPLE_LINES);
  const counts = new Map<number, number>();
  const drops = new Map<number, number>();
  let before = -1;
  let capitals = 0;
  for (let index = first; index < end; index += 1) {
    const indent = isBlank(lines, index) ? -1 : indentOf(lines, index);
    if (indent !== -1 && before > indent && before <= indent + MAX_FIRST_INDENT) drops.set(before, (drops.get(before) ?? 0) + 1);
    before = indent;
    const long = (lines.ends[index] ?? 0) - (lines.froms[index] ?? 0) >= LONG_LINE;
    if (indent === -1 || !long || hasFlag(lines, index, LINE.furniture)) continue;
    if (isCapitals(lines.text, lines.froms[index] ?? 0)) capitals += 1;
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  const lineCount = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const base = commonest?.[0] ?? 0;
  const blocks = groupBlocks(lines, first, end);
  const ended = blocks.filter(({ span }) => SENTENCE_END.test(lines.text.slice(Math.max(span.start, span.end - 6), span.end)));
  return { names: namesOf(starts), indent: base, firstIndents: firstIndents(drops, lineCount), capitals: capitals > 0.2 * lineCount, doubleSpaced: isDoubleSpaced(blocks, ended.length), endsSentences: ended.length > 0.7 * blocks.length };
}

/** The words of labels that are no words for a role, a courtesy or an office. */
function namesOf(starts: readonly TurnStart[]): ReadonlySet<string> {
  const labels = [...new Set(starts.map(({ voice }) => voice))].slice(0, MAX_VOICES).filter((label) => !isUnnamedVoice(label) && !isRoleLabel(label));
  const words = labels.flatMap((label) => label.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]{2,}/gu) ?? []);
  return new Set(words.filter((word) => !HONORIFICS.has(word) && !OFFICE_WORDS.has(word)));
}

/** The indents from which the next line goes back to the left: lines that open paragraphs. */
function firstIndents(drops: ReadonlyMap<number, number>, lineCount: number): readonly number[] {
  return [...drops].filter(([, count]) => count > 2 && count >= LEAST_OPENING * lineCount).map(([indent]) => indent);
}

/** Most lines stand alone between blank ones, and many of them end no sentence. */
function isDoubleSpaced(blocks: readonly Block[], ended: number): boolean {
  const alone = blocks.filter(({ first, last }) => first === last).length;
  return blocks.length > LEAST_BLOCKS && alone > 0.8 * blocks.length && ended < 0.6 * blocks.length;
}

/** Whether the first letters of a long line are capitals. */
function isCapitals(text: string, from: number): boolean {
  const start = text.slice(from, from + LONG_LINE);
  return start === start.toUpperCase() && start !== start.toLowerCase();
}
