import { groupBlocks, type Block } from "../lines/group-blocks.js";
import type { Line } from "../lines/split-lines.js";
import { isBylineText } from "../metadata/byline/byline-words.table.js";
import { isDateline } from "../metadata/dates/is-dateline.js";
import type { LabelCandidate } from "./label-candidates.js";

const SENTENCE_END = /[.!?…。！？؟-]["”’»)\]]{0,3}$/u;

/**
 * The lines that look like labels and are headings of the front matter (`Boats and Ice: A Talk With a Pilot`): they
 * begin a block before the first sure label, and that block is no sentence, or a byline or dateline follows it.
 *
 * @param sure the first label that is certain
 * @returns the indexes of the lines
 */
export function findHeadings(
  text: string,
  lines: readonly Line[],
  candidates: readonly LabelCandidate[],
  sure: LabelCandidate | undefined,
): ReadonlySet<number> {
  if (sure === undefined) return new Set();
  const blocks = groupBlocks(lines.slice(0, sure.line));
  const lastFront = blocks.findLast((block) => isFront(text, block))?.span.start ?? -1;
  const blockAt = new Map(blocks.map((block) => [block.span.start, block]));
  const headings = candidates.filter(({ span, line }) => {
    const block = blockAt.get(span.start);
    return line < sure.line && block !== undefined && (span.start <= lastFront || !endsSentence(text, block));
  });
  return new Set(headings.map(({ line }) => line));
}

function isFront(text: string, { span }: Block): boolean {
  const blockText = text.slice(span.start, span.end);
  return isBylineText(blockText) || isDateline(blockText);
}

function endsSentence(text: string, { span }: Block): boolean {
  return SENTENCE_END.test(text.slice(Math.max(span.start, span.end - 6), span.end));
}
