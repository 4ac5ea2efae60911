import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { isHeaderKey } from "../layout/label-shape.js";
import { blockOf, blockText, type Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { isBylineText, opensByline } from "../metadata/byline/byline-words.table.js";
import { isDateline } from "../metadata/dates/is-dateline.js";
import { isBodyName } from "../metadata/body-name.js";
import { isLegendText } from "../metadata/legend.js";
import { isRuleText } from "./rules.js";

const MAX_TITLE = 250;

/** What the blocks before the first turn are: title, byline, dateline, keys, a legend, or other front matter. */
export function classifyFront(lines: LineTable, blocks: readonly Block[]): Paratext[] {
  let titled = false;
  const parts = blocks
    .flatMap((block) => splitAtRules(lines, block))
    .flatMap((block) => splitAtByline(lines, block))
    .flatMap((block) => splitAtDateline(lines, block))
    .flatMap((block) => splitAtBodies(lines, block));
  return parts.map((block) => {
    const kind = frontKind(lines, block, titled);
    titled ||= kind === "title";
    return { kind, span: block.span };
  });
}

/** A line of nothing but marks (`=====`) under a title is a rule. */
function splitAtRules(lines: LineTable, block: Block): Block[] {
  const parts: Block[] = [];
  let first = block.first;
  for (let index = block.first + 1; index <= block.last; index += 1) {
    const parted = isRule(lines, index) || isRule(lines, index - 1);
    if (!parted && hasFlag(lines, index, LINE.heading) === hasFlag(lines, index - 1, LINE.heading)) continue;
    parts.push(blockOf(lines, first, index - 1));
    first = index;
  }
  parts.push(blockOf(lines, first, block.last));
  return parts;
}

function isRule(lines: LineTable, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(lineText(lines, index));
}

/** A title and the byline under it, without a blank line between them, are two things. */
function splitAtByline(lines: LineTable, block: Block): Block[] {
  const at = findLine(block, (line) => line > block.first && opensByline(lineText(lines, line)));
  if (at === -1 || isHeaderBlock(lines, block)) return splitAtKeys(lines, block);
  const before = textOf(lines, block.first, at - 1);
  if (isBylineText(before)) return [block];
  return splitAt(lines, block, at);
}

/** A byline and the keys under it: `By Ana Holm` and `Published: …`. */
function splitAtKeys(lines: LineTable, block: Block): Block[] {
  const at = findLine(block, (line) => isHeaderKey(keyOf(lineText(lines, line))));
  for (let line = block.first; line < at; line += 1) {
    if (opensByline(lineText(lines, line))) return splitAt(lines, block, at);
  }
  return [block];
}

function findLine({ first, last }: Block, holds: (line: number) => boolean): number {
  for (let line = first; line <= last; line += 1) if (holds(line)) return line;
  return -1;
}

function textOf(lines: LineTable, first: number, last: number): string {
  const parts: string[] = [];
  for (let line = first; line <= last; line += 1) parts.push(lineText(lines, line));
  return parts.join(" ");
}

function splitAt(lines: LineTable, block: Block, at: number): Block[] {
  return at <= block.first ? [block] : [blockOf(lines, block.first, at - 1), blockOf(lines, at, block.last)];
}

/** The name of a body on a line of its own, or under the title: `Presidencia de la República`. */
function splitAtBodies(lines: LineTable, block: Block): Block[] {
  if (block.first === block.last || isHeaderBlock(lines, block) || isBylineText(blockText(lines, block))) return [block];
  const parts: Block[] = [];
  let first = block.first;
  for (let index = block.first + 1; index <= block.last; index += 1) {
    const parted = [index - 1, index].some((line) => isBodyName(lineText(lines, line)) || isDateline(lineText(lines, line)));
    if (!parted || endsOpen(lineText(lines, index - 1))) continue;
    parts.push(blockOf(lines, first, index - 1));
    first = index;
  }
  return [...parts, blockOf(lines, first, block.last)];
}

/** Whether a line ends in a word or a mark that asks for more: `Meeting on`, `Blocks Progress,`. */
function endsOpen(line: string): boolean {
  return /[,:–—-]$|(?:^|\s)(?:of|on|the|and|in|with|to|for|by|at|de|la|du|des|der|die|und|von|del|e|y|et|в|и|на|с)$/iu.test(line);
}

/** A place and a date under the title, on a line of their own: `Geneva, May 4, 2011`. */
function splitAtDateline(lines: LineTable, block: Block): Block[] {
  if (block.first === block.last || isHeaderBlock(lines, block)) return [block];
  if (isBylineText(blockText(lines, block)) || !isDateline(lineText(lines, block.last))) return [block];
  return splitAt(lines, block, block.last);
}

function frontKind(lines: LineTable, block: Block, titled: boolean): ParatextKind {
  const text = blockText(lines, block);
  if (isRuleText(text) || !/[\p{L}\p{N}]/u.test(text)) return "furniture";
  if (hasFlag(lines, block.first, LINE.aside)) return "note";
  if (isHeaderBlock(lines, block)) return "front-matter";
  if (isLegendText(text)) return "label-legend";
  if (isBylineText(text)) return "byline";
  if (isDateline(text)) return "dateline";
  if (block.first === block.last && isBodyName(text)) return "masthead";
  if (!titled && block.last - block.first < 3 && isTitle(text)) return "title";
  return hasFlag(lines, block.first, LINE.heading) ? "heading" : "front-matter";
}

/** Short, of words rather than figures (`12:00 p.m.`), and no statement that a full stop ends. */
function isTitle(text: string): boolean {
  const words = /\p{L}{3}|\p{Lo}/u.test(text) && !/^\W*(?:https?:|www\.|\[)/u.test(text);
  return text.length <= MAX_TITLE && words && !/[\p{Ll}\p{Lo}]{3}[.。]$/u.test(text);
}

/** Lines of `Key: value`, at least half of them with a key that front matter uses. */
function isHeaderBlock(lines: LineTable, block: Block): boolean {
  let keyed = 0;
  for (let line = block.first; line <= block.last; line += 1) if (isHeaderKey(keyOf(lineText(lines, line)))) keyed += 1;
  return keyed > 0 && keyed * 2 >= block.last - block.first + 1;
}

function keyOf(line: string): string {
  const colon = line.slice(0, 60).search(/[:：]/);
  return colon === -1 ? "" : line.slice(0, colon);
}
