import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import type { Block } from "../lines/group-blocks.js";
import { lineText } from "../lines/split-lines.js";
import { findDates } from "../metadata/dates/find-dates.js";
import { isBylineText, opensByline } from "../metadata/byline/byline-words.table.js";
import { isHeaderKey } from "../layout/judge-label.js";

const MAX_TITLE = 250;
const MAX_DATELINE = 100;

/** What the blocks before the first turn are: title, byline, dateline, keys, or other front matter. */
export function classifyFront(text: string, blocks: readonly Block[]): Paratext[] {
  let titled = false;
  const parts = blocks.flatMap((block) => splitAtByline(text, block)).flatMap((block) => splitAtDateline(text, block));
  return parts.map((block) => {
    const kind = frontKind(text, block, titled);
    titled ||= kind === "title";
    return { kind, span: block.span };
  });
}

/** A title and the byline under it, without a blank line between them, are two things. */
function splitAtByline(text: string, block: Block): Block[] {
  const at = block.lines.findIndex((line, index) => index > 0 && opensByline(lineText(text, line)));
  const [before, after] = [block.lines.slice(0, at), block.lines.slice(at)];
  const [first, last] = [before.at(-1), after[0]];
  if (at === -1 || first === undefined || last === undefined || isHeaderBlock(text, block)) return [block];
  if (isBylineText(before.map((line) => lineText(text, line)).join(" "))) return [block];
  return [
    { span: { start: block.span.start, end: first.span.end }, lines: before },
    { span: { start: last.span.start, end: block.span.end }, lines: after },
  ];
}

/** A place and a date under the title, on a line of their own: `Geneva, May 4, 2011`. */
function splitAtDateline(text: string, block: Block): Block[] {
  const last = block.lines.at(-1);
  const before = block.lines.slice(0, -1);
  const end = before.at(-1)?.span.end;
  if (last === undefined || end === undefined || isHeaderBlock(text, block)) return [block];
  const isByline = isBylineText(text.slice(block.span.start, block.span.end));
  if (isByline || !isDateline(lineText(text, last))) return [block];
  return [
    { span: { start: block.span.start, end }, lines: before },
    { span: last.span, lines: [last] },
  ];
}

function frontKind(text: string, block: Block, titled: boolean): ParatextKind {
  const blockText = text.slice(block.span.start, block.span.end);
  if (isHeaderBlock(text, block)) return "front-matter";
  if (isBylineText(blockText)) return "byline";
  if (isDateline(blockText)) return "dateline";
  if (!titled && block.lines.length <= 3 && blockText.length <= MAX_TITLE) return "title";
  return "front-matter";
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

function isDateline(blockText: string): boolean {
  if (blockText.length > MAX_DATELINE) return false;
  const [first] = findDates(blockText);
  if (first === undefined) return false;
  const rest = blockText.slice(0, first.span.start) + blockText.slice(first.span.end);
  return rest.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length <= 6;
}
