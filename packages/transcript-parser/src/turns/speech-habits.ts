import { groupBlocks } from "../lines/group-blocks.js";
import { hasFlag, indentOf, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import type { SpeechHabits } from "./unspoken-lines.js";
import type { TurnStart } from "./turn-start.js";

const SAMPLE_LINES = 2000;
const LONG_LINE = 40;
const MAX_FIRST_INDENT = 8;
/** Lines that open paragraphs are at least this share of all. */
const LEAST_OPENING = 0.08;
const SENTENCE_END = /[.!?…。！？؟:;,—–-]["”’»)\]*_」』]{0,3}$/u;

/** Learns how a document sets speech, from the lines after the first turn begins. */
export function learnHabits(lines: LineTable, starts: readonly TurnStart[]): SpeechHabits {
  const first = starts[0]?.line ?? 0;
  const end = Math.min(lines.count, first + SAMPLE_LINES);
  const counts = new Map<number, number>();
  for (let index = first; index < end; index += 1) {
    const long = (lines.ends[index] ?? 0) - (lines.froms[index] ?? 0) >= LONG_LINE;
    if (isBlank(lines, index) || !long || hasFlag(lines, index, LINE.furniture)) continue;
    const indent = indentOf(lines, index);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  const lineCount = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const base = commonest?.[0] ?? 0;
  const [opening] = [...counts].filter(([indent]) => indent > base && indent <= base + MAX_FIRST_INDENT).sort(([, a], [, b]) => b - a);
  const blocks = groupBlocks(lines, first, end);
  const ended = blocks.filter(({ span }) => SENTENCE_END.test(lines.text.slice(Math.max(span.start, span.end - 6), span.end)));
  const firstIndent = opening !== undefined && opening[1] >= LEAST_OPENING * lineCount ? opening[0] : -1;
  return { indent: base, firstIndent, endsSentences: ended.length > 0.7 * blocks.length };
}
