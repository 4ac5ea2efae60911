import type { Layout } from "../layout/learn-layout.js";
import type { LabelCandidate } from "../layout/label-candidate.js";
import { foldLabel } from "../layout/label-shape.js";
import { blockText, groupBlocks, type Block } from "../lines/group-blocks.js";
import { hasFlag, LINE, type LineTable } from "../lines/split-lines.js";
import { isBylineText } from "../metadata/byline/byline-words.table.js";
import { isRuleText } from "../paratexts/rules.js";
import type { LineRange } from "./line-range.js";

/** So many labels after an opening show who speaks there. */
const LOOKED_AT = 8;
/** A conversation has at least this many turns. */
const LEAST_TURNS = 4;
const MAX_TITLE = 120;

/**
 * The conversations of a document: one, unless a title with a byline stands between turns and other people speak after
 * it. Each has a range of lines to itself; together they are the whole document.
 */
export function splitConversations(lines: LineTable, { labels }: Layout): LineRange[] {
  const ranges: LineRange[] = [];
  const keys = labels.map(({ text }) => foldLabel(text));
  let known = new Set<string>();
  let first = 0;
  let begun = 0;
  for (let index = 0; index < labels.length; index += 1) {
    // Somebody new speaks in one of the first two turns of another conversation.
    const isNew = [index, index + 1].some((at) => !known.has(keys[at] ?? keys[0] ?? ""));
    known.add(keys[index] ?? "");
    if (!isNew || index - begun < LEAST_TURNS || labels.length - index < LEAST_TURNS) continue;
    const opening = openingBefore(lines, labels, index);
    if (opening === -1 || !othersSpeak(new Set(keys.slice(begun, index)), new Set(keys.slice(index, index + LOOKED_AT)))) continue;
    known = new Set([keys[index] ?? ""]);
    ranges.push({ first, end: opening });
    first = opening;
    begun = index;
  }
  return [...ranges, { first, end: lines.count }];
}

/** The line at which a new conversation opens between two labels; -1 where none does. */
function openingBefore(lines: LineTable, labels: readonly LabelCandidate[], index: number): number {
  const from = labels[index - 1]?.lastLine ?? 0;
  const to = labels[index]?.line ?? 0;
  // Two labels with little between them hold no title and no byline.
  if (to - from < 4) return -1;
  const [, ...blocks] = groupBlocks(lines, from, to);
  const byline = blocks.findIndex((block) => isBylineText(blockText(lines, block)));
  if (byline === -1) return -1;
  const rule = blocks.findLastIndex((block, at) => at <= byline && isRuleText(blockText(lines, block)));
  if (rule !== -1) return blocks[rule]?.first ?? -1;
  const title = blocks[byline - 1];
  return title !== undefined && isTitle(lines, title) ? title.first : -1;
}

/** A short block over a byline that ends no sentence. */
function isTitle(lines: LineTable, block: Block): boolean {
  const text = blockText(lines, block);
  return hasFlag(lines, block.first, LINE.heading) || (text.length <= MAX_TITLE && !/[.!?…。]$/u.test(text));
}

/** Whether other people speak after an opening: somebody new, and at most one of those before. */
function othersSpeak(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  const again = [...after].filter((label) => before.has(label)).length;
  return after.size > again && again <= 1;
}
