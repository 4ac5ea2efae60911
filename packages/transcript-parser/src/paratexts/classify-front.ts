import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { blockOf, type Block } from "../lines/group-blocks.js";
import { lineText, type Line } from "../lines/split-lines.js";
import { isDateline } from "../metadata/dates/is-dateline.js";
import { isBylineText, opensByline } from "../metadata/byline/byline-words.table.js";
import { isHeaderKey } from "../layout/judge-label.js";

const MAX_TITLE = 250;

/** What the blocks before the first turn are: title, byline, dateline, keys, or other front matter. */
export function classifyFront(text: string, blocks: readonly Block[]): Paratext[] {
  let titled = false;
  const parts = blocks
    .flatMap((block) => splitAtRules(text, block))
    .flatMap((block) => splitAtByline(text, block))
    .flatMap((block) => splitAtDateline(text, block));
  return parts.map((block) => {
    const kind = frontKind(text, block, titled);
    titled ||= kind === "title";
    return { kind, span: block.span };
  });
}

/** A line of nothing but marks (`=====`) under a title is a rule. */
function splitAtRules(text: string, block: Block): Block[] {
  const parts: Line[][] = [];
  for (const [index, line] of block.lines.entries()) {
    const before = block.lines[index - 1];
    const part = parts.at(-1);
    if (part === undefined || before === undefined || isRule(text, line) || isRule(text, before)) parts.push([line]);
    else part.push(line);
  }
  return parts.flatMap((lines) => blockOf(lines) ?? []);
}

function isRule(text: string, line: Line): boolean {
  return !/[\p{L}\p{N}]/u.test(lineText(text, line));
}

/** A title and the byline under it, without a blank line between them, are two things. */
function splitAtByline(text: string, block: Block): Block[] {
  const at = block.lines.findIndex((line, index) => index > 0 && opensByline(lineText(text, line)));
  if (at === -1 || isHeaderBlock(text, block)) return splitAtKeys(text, block);
  if (isBylineText(block.lines.slice(0, at).map((line) => lineText(text, line)).join(" "))) return [block];
  return splitAt(block, at);
}

/** A byline and the keys under it: `By Ana Holm` and `Published: …`. */
function splitAtKeys(text: string, block: Block): Block[] {
  const at = block.lines.findIndex((line) => isHeaderKey(keyOf(lineText(text, line))));
  const before = block.lines.slice(0, Math.max(at, 0));
  return before.some((line) => opensByline(lineText(text, line))) ? splitAt(block, at) : [block];
}

function splitAt(block: Block, at: number): Block[] {
  return [block.lines.slice(0, at), block.lines.slice(at)].flatMap((lines) => blockOf(lines) ?? []);
}

/** A place and a date under the title, on a line of their own: `Geneva, May 4, 2011`. */
function splitAtDateline(text: string, block: Block): Block[] {
  const last = block.lines.at(-1);
  if (last === undefined || block.lines.length < 2 || isHeaderBlock(text, block)) return [block];
  const isByline = isBylineText(text.slice(block.span.start, block.span.end));
  return isByline || !isDateline(lineText(text, last)) ? [block] : splitAt(block, block.lines.length - 1);
}

function frontKind(text: string, block: Block, titled: boolean): ParatextKind {
  const blockText = text.slice(block.span.start, block.span.end);
  if (!/[\p{L}\p{N}]/u.test(blockText)) return "furniture";
  if (isHeaderBlock(text, block)) return "front-matter";
  if (isBylineText(blockText)) return "byline";
  if (isDateline(blockText)) return "dateline";
  if (!titled && block.lines.length <= 3 && isTitle(blockText)) return "title";
  return "front-matter";
}

/** Short, of words rather than figures (`12:00 p.m.`), and no statement that a full stop ends. */
function isTitle(blockText: string): boolean {
  return blockText.length <= MAX_TITLE && /\p{L}{3}|\p{Lo}/u.test(blockText) && !/\p{Ll}{3}\.$/u.test(blockText);
}

/** Lines of `Key: value`, at least half of them with a key that front matter uses. */
function isHeaderBlock(text: string, block: Block): boolean {
  const keyed = block.lines.filter((line) => isHeaderKey(keyOf(lineText(text, line))));
  return keyed.length > 0 && keyed.length * 2 >= block.lines.length;
}

function keyOf(line: string): string {
  const colon = line.slice(0, 60).indexOf(":");
  return colon === -1 ? "" : line.slice(0, colon);
}
