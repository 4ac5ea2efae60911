import { blockOf, blockText, type Block } from "../lines/group-blocks.js";
import type { LineTable } from "../lines/split-lines.js";
import { isBylineText, NAME_OPENERS } from "../metadata/byline/byline-words.table.js";
import { AND_WORDS } from "../metadata/credits/credit-words.table.js";

const MAX_PART = 60;
const MAX_BLOCKS = 9;
const LINKS = [...NAME_OPENERS, ...AND_WORDS].join("|");
/** A word after which a name must come, at the end of a block, or alone in it. */
const ENDS_OPEN = new RegExp(`(?:^|\\s)(?:${LINKS})$`, "iu");
const LINK = new RegExp(`^(?:${LINKS})$`, "iu");

/** Blocks in which a byline that a title page spreads over several is one: `Interview`, `with`, `ANN LEE`, `by`, `BO DAHL`. */
export function joinBylines(lines: LineTable, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; ) {
    const end = bylineEnd(lines, blocks, index);
    const [first, last] = [blocks[index], blocks[end]];
    if (first !== undefined && last !== undefined) joined.push(end === index ? first : blockOf(lines, first.first, last.last));
    index = end + 1;
  }
  return joined;
}

/** The index of the last block of a byline that begins in one; that one where it is none or all of it. */
function bylineEnd(lines: LineTable, blocks: readonly Block[], from: number): number {
  let end = from;
  while (end + 1 < blocks.length && end - from < MAX_BLOCKS && goesOn(lines, blocks[end], blocks[end + 1])) end += 1;
  const [first, last] = [blocks[from], blocks[end]];
  if (end === from || first === undefined || last === undefined) return from;
  return isBylineText(blockText(lines, blockOf(lines, first.first, last.last))) ? end : from;
}

function goesOn(lines: LineTable, block: Block | undefined, next: Block | undefined): boolean {
  if (block === undefined || next === undefined) return false;
  const [above, below] = [blockText(lines, block).trim(), blockText(lines, next).trim()];
  if (above.length > MAX_PART || below.length > MAX_PART || /[.!?:]$/u.test(above)) return false;
  return ENDS_OPEN.test(above) || LINK.test(below);
}
