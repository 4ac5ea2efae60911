import type { Block, Line } from "./piece.js";

/** What follows a line: the next line of the paragraph, a line that does not continue it, a new paragraph. */
export type Break = "wrap" | "line" | "paragraph";

/** How the lines of a document are set, as learned from all of them. */
export interface Setting {
  /** The usual step from one base line to the next, by size of type (in tenths of points). */
  readonly leadings: ReadonlyMap<number, number>;
  /** How paragraphs begin: set in, set out (hanging), or level with their other lines. */
  readonly opening: "indent" | "hang" | "level";
  /** Where the lines of a column end at most, by the place where it begins. */
  readonly ends: (block: Block) => number;
}

/** Steps between lines, in usual ones; and at least so much more, in sizes of the type. */
const PARTED = 1.25;
const PARTED_MORE = 0.2;
const TYPED_PARTED = 1.6;
/** A first line is set in or out by so much, in sizes of the type. */
const LEAST_INDENT = 0.65;
const MOST_INDENT = 6.5;
/** Type this much larger or smaller is that of another part. */
const OTHER_SIZE = 1.12;
/** White that a word must leave in a line for it to have been broken on purpose. */
const SLACK = 0.8;
const SENTENCE_END = /[.!?…。！？؟:;—]["”’»)\]」』]{0,3}(?:\s?\d{1,3})?$/u;
/** Chinese and Japanese break between any two characters. */
const FIRST_WORD = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/u;
const ITEM = /^(?:[-–—•*·▪◦●■]|\(?\d{1,2}[.)]|\p{Ll}\))\s/u;

/** Learns how a document sets its lines and paragraphs. */
export function learnSetting(pages: readonly (readonly Block[])[]): Setting {
  const blocks = pages.flat();
  return { leadings: leadingsOf(blocks), opening: openingOf(blocks), ends: endsOf(pages) };
}

/** The lower quarter of the steps between lines of one size: where most paragraphs have one line, the gaps are more. */
function leadingsOf(blocks: readonly Block[]): Map<number, number> {
  const steps = new Map<number, number[]>();
  for (const { lines } of blocks) {
    for (let index = 1; index < lines.length; index += 1) {
      const size = lines[index]?.size ?? 0;
      const step = (lines[index]?.y ?? 0) - (lines[index - 1]?.y ?? 0);
      if (lines[index - 1]?.size !== size || step < 0.8 * size || step > 3.2 * size) continue;
      const key = Math.round(10 * size);
      const list = steps.get(key);
      if (list === undefined) steps.set(key, [step]);
      else list.push(step);
    }
  }
  return new Map([...steps].map(([key, list]) => [key, list.sort((a, b) => a - b)[list.length >> 2] ?? 0]));
}

/** Whether the lines that are set in open paragraphs, or those that are not: what stands in front of them ends a sentence. */
function openingOf(blocks: readonly Block[]): Setting["opening"] {
  const after = { in: 0, inEnded: 0, out: 0, outEnded: 0 };
  for (const { lines, x } of blocks) {
    for (let index = 1; index < lines.length; index += 1) {
      const line = lines[index];
      const before = lines[index - 1];
      if (line === undefined || before === undefined) continue;
      const shift = (line.x - before.x) / line.size;
      const ended = SENTENCE_END.test(before.text) ? 1 : 0;
      if (shift > LEAST_INDENT && shift < MOST_INDENT && Math.abs(before.x - x) < LEAST_INDENT * line.size) {
        after.in += 1;
        after.inEnded += ended;
      } else if (-shift > LEAST_INDENT && -shift < MOST_INDENT && Math.abs(line.x - x) < LEAST_INDENT * line.size) {
        after.out += 1;
        after.outEnded += ended;
      }
    }
  }
  if (after.in + after.out < 3) return "level";
  const indent = after.inEnded / Math.max(1, after.in);
  const hang = after.outEnded / Math.max(1, after.out);
  if (Math.max(indent, hang) < 0.5) return "level";
  return indent >= hang ? "indent" : "hang";
}

/** The furthest end of a line among the columns that begin at one place: a short column has full lines on other pages. */
function endsOf(pages: readonly (readonly Block[])[]): Setting["ends"] {
  const ends = new Map<string, number>();
  const keyOf = ({ column, x }: Block): string => (column > 0 ? `${column}` : `x${Math.round(x / 20)}`);
  for (const blocks of pages) {
    for (const block of blocks) if (Number.isFinite(block.end)) ends.set(keyOf(block), Math.max(block.end, ends.get(keyOf(block)) ?? 0));
  }
  return (block) => (block.column > 0 ? Math.max(block.end, Math.min(ends.get(keyOf(block)) ?? 0, block.end + 0.15 * (block.end - block.x))) : (ends.get(keyOf(block)) ?? block.end));
}

/** What follows a line of a block. */
export function breakWithin(setting: Setting, block: Block, before: Line, line: Line): Break {
  const step = line.y - before.y;
  const usual = setting.leadings.get(Math.round(10 * line.size)) ?? setting.leadings.get(Math.round(10 * before.size)) ?? 1.25 * line.size;
  if (isOtherSize(before, line)) return "paragraph";
  if (step > PARTED * usual && step - usual > PARTED_MORE * line.size) return "paragraph";
  return breakBetween(setting, block, before, line, block);
}

/** What follows a line of a typed document: it is read like plain text, of which empty lines and indentation are kept. */
export function breakTyped({ leadings }: Setting, before: Line, line: Line): Break {
  const usual = leadings.get(Math.round(10 * line.size)) ?? 1.25 * line.size;
  return line.y - before.y > TYPED_PARTED * usual ? "paragraph" : "wrap";
}

/** What follows the last line of a column, which goes on at the head of the next one, or a line within one. */
export function breakBetween(setting: Setting, block: Block, before: Line, line: Line, next: Block): Break {
  if (isOtherSize(before, line)) return "paragraph";
  const ended = SENTENCE_END.test(before.text);
  if (!isCentred(next, line) && opens(setting, line, next) && (ended || setting.opening === "indent")) return ended ? "paragraph" : "line";
  if (ITEM.test(line.text)) return "line";
  // Where nothing but a gap parts paragraphs, and a column ends with a sentence, it may end with a paragraph as well.
  if (block !== next && ended && setting.opening !== "indent" && !/^\p{Ll}/u.test(line.text)) return "paragraph";
  if (!isBroken(setting.ends(block), before, line)) return "wrap";
  return ended ? "paragraph" : "line";
}

function isOtherSize(before: Line, line: Line): boolean {
  return Math.max(before.size, line.size) > OTHER_SIZE * Math.min(before.size, line.size);
}

function opens({ opening }: Setting, line: Line, { x }: Block): boolean {
  const indent = (line.x - x) / line.size;
  if (opening === "indent") return indent > LEAST_INDENT && indent < MOST_INDENT;
  return opening === "hang" && indent < LEAST_INDENT;
}

function isCentred({ x, end }: Block, line: Line): boolean {
  const before = line.x - x;
  const after = end - line.end;
  return before > 2 * line.size && after > 2 * line.size && Math.abs(before - after) < line.size;
}

/** Whether the first word of the next line would have had room behind a line. */
function isBroken(end: number, before: Line, line: Line): boolean {
  const word = FIRST_WORD.exec(line.text)?.[0].length ?? 0;
  const width = ((line.end - line.x) * word) / Math.max(1, line.text.length);
  return before.end + 0.25 * before.size + width + SLACK * before.size < end;
}
