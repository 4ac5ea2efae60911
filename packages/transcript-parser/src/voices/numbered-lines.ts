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

/** Blocks in which numbered questions have their answers right under them, without a blank line: parted where a question begins and where it ends. */
export function partNumbered(lines: LineTable, blocks: readonly Block[]): readonly Block[] {
  const questions = inOrder(lines, blocks);
  const answered = [...questions].filter(([, { last, until }]) => last < until).length;
  if (questions.size < LEAST || answered < LEAST_ANSWERED * questions.size) return blocks;
  return blocks.flatMap((block) => {
    const parts: Block[] = [];
    let from = block.first;
    for (let index = block.first; index <= block.last; index += 1) {
      const question = questions.get(index);
      if (question === undefined) continue;
      if (index > from) parts.push(blockOf(lines, from, index - 1));
      parts.push(blockOf(lines, index, question.last));
      from = question.last + 1;
    }
    if (from <= block.last) parts.push(blockOf(lines, from, block.last));
    return parts;
  });
}

interface NumberedQuestion {
  /** Index of its last line. */
  readonly last: number;
  /** Index of the last line before the next question or the end of the block. */
  readonly until: number;
}

/** The lines whose numbers count up from the first that asks: a list within an answer counts for itself. */
function inOrder(lines: LineTable, blocks: readonly Block[]): Map<number, NumberedQuestion> {
  const found: { readonly first: number; readonly block: Block }[] = [];
  let next = -1;
  for (const block of blocks) {
    for (let index = block.first; index <= block.last; index += 1) {
      const value = numberOf(lines, index);
      if (value === -1 || (next === -1 ? !asks(lines, lastLine(lines, index, block.last)) : value !== next)) continue;
      found.push({ first: index, block });
      next = value + 1;
    }
  }
  return new Map(
    found.map(({ first, block }, index) => {
      const until = Math.min(block.last, (found[index + 1]?.first ?? Infinity) - 1);
      return [first, { last: lastLine(lines, first, until), until }];
    }),
  );
}

function numberOf({ text, froms }: LineTable, index: number): number {
  const from = froms[index] ?? 0;
  const sign = NUMBER.exec(text.slice(from, from + HEAD))?.[0];
  return sign === undefined ? -1 : Number(/\d+/.exec(sign)?.[0]);
}

/** A question ends at its mark; what has none is one line. */
function lastLine(lines: LineTable, first: number, until: number): number {
  for (let index = first; index <= Math.min(until, first + MAX_LINES - 1); index += 1) {
    if (index > first && numberOf(lines, index) !== -1) break;
    if (asks(lines, index)) return index;
  }
  return first;
}

function asks({ text, ends }: LineTable, index: number): boolean {
  const end = ends[index] ?? 0;
  return endsWithQuestion(text.slice(Math.max(0, end - HEAD), end));
}
