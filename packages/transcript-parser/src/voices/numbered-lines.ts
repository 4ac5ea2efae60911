import { blockOf, type Block } from "../lines/group-blocks.js";
import type { LineTable } from "../lines/split-lines.js";
import { endsWithQuestion } from "./question-mark.js";

/** The number of a question: `3. `, `3) `, `(3) `, `3.`, `3- `. A sign close to the words needs a capital or an opening mark. */
export const NUMBER = /^(?:(?:\d{1,3}\s?[.)]|\(\d{1,3}\))\s{1,3}(?=\S)|\d{1,3}(?:[.)]|\s?[-–—])\s{0,3}(?=[\p{Lu}\p{Lo}¿"“«]))/u;

const HEAD = 12;
const LEAST = 3;
const LEAST_ANSWERED = 0.6;
/** Lines that a question goes over. */
const MAX_LINES = 4;

/**
 * Blocks in which numbered questions have their answers right under them, without a blank line: parted where a question
 * begins and where it ends. The numbers count up from the first that asks: a list within an answer counts for itself.
 */
export function partNumbered(lines: LineTable, blocks: readonly Block[]): readonly Block[] {
  let next = -1;
  let questions = 0;
  let answered = 0;
  const parted = blocks.flatMap((block) => {
    const parts: Block[] = [];
    let from = block.first;
    for (let index = block.first; index <= block.last; index += 1) {
      const value = numberOf(lines, index);
      if (value === -1 || (next !== -1 && value !== next)) continue;
      const last = lastLine(lines, index, block.last);
      if (next === -1 && !asks(lines, last)) continue;
      next = value + 1;
      questions += 1;
      if (last < block.last && numberOf(lines, last + 1) !== next) answered += 1;
      if (index > from) parts.push(blockOf(lines, from, index - 1));
      parts.push(blockOf(lines, index, last));
      from = last + 1;
    }
    if (from <= block.last) parts.push(blockOf(lines, from, block.last));
    return parts;
  });
  return questions < LEAST || answered < LEAST_ANSWERED * questions ? blocks : parted;
}

function numberOf({ text, froms }: LineTable, index: number): number {
  const from = froms[index] ?? 0;
  return Number(/\d+/.exec(NUMBER.exec(text.slice(from, from + HEAD))?.[0] ?? "")?.[0] ?? -1);
}

/** A question ends at its mark; what has none is one line. */
function lastLine(lines: LineTable, first: number, end: number): number {
  for (let index = first; index <= Math.min(end, first + MAX_LINES - 1); index += 1) {
    if (index > first && numberOf(lines, index) !== -1) break;
    if (asks(lines, index)) return index;
  }
  return first;
}

function asks({ text, ends }: LineTable, index: number): boolean {
  const end = ends[index] ?? 0;
  return endsWithQuestion(text.slice(Math.max(0, end - HEAD), end));
}
