import { groupBlocks } from "../lines/group-blocks.js";
import type { LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";
import { foldLabel, isRoleLabel } from "./label-shape.js";

/** A word, or words for a role, in small letters at the start of a line with a colon after it. */
const SMALL = /^(\p{Ll}[\p{L}\p{M}\p{N}_.-]{0,24}(?: \p{Ll}[\p{L}\p{M}\p{N}]{0,16}){0,2}):(?=\s|$)/u;
const HEAD = 64;
/** Labels in small letters are how a document writes them where so many of its paragraphs and lines begin with one. */
const LEAST_OF_BLOCKS = 0.4;
const LEAST_OF_LINES = 0.1;
const LEAST = 4;

/** Whether a line begins with what may be a label in small letters: `ann:`, `unidentified speaker:`, and no `de la Cruz:`. */
export function opensSmallLabel(text: string, start: number, end: number): boolean {
  const label = SMALL.exec(text.slice(start, Math.min(end, start + HEAD)))?.[1];
  return label !== undefined && (!label.includes(" ") || isRoleLabel(label));
}

/**
 * Candidates of which those in small letters are kept where they are labels: another place writes the same one with a
 * capital, or labels in small letters that come again begin a fair share of the document.
 *
 * @param small the candidates in small letters that no time stands beside
 */
export function settleSmall(lines: LineTable, candidates: readonly LabelCandidate[], small: ReadonlySet<LabelCandidate>): LabelCandidate[] {
  if (small.size === 0) return [...candidates];
  const capital = new Map<string, LabelCandidate>();
  for (const item of candidates) if (item.ending === "colon" && item.nameShaped && !small.has(item)) capital.set(foldLabel(item.text), item);
  const usual = areUsual(lines, candidates, small);
  return candidates.flatMap((item) => {
    if (!small.has(item)) return [item];
    return usual || capital.has(foldLabel(item.text)) ? [{ ...item, nameShaped: true }] : [];
  });
}

function areUsual(lines: LineTable, candidates: readonly LabelCandidate[], small: ReadonlySet<LabelCandidate>): boolean {
  const [again, capitals] = [repeated([...small]), repeated(candidates.filter((item) => item.ending === "colon" && !small.has(item)))];
  if (again < LEAST || again <= capitals) return false;
  return again >= LEAST_OF_BLOCKS * groupBlocks(lines, 0, lines.count).length && again >= LEAST_OF_LINES * lines.count;
}

/** How many items have a label that comes again. */
function repeated(items: readonly LabelCandidate[]): number {
  const counts = new Map<string, number>();
  for (const { text } of items) counts.set(foldLabel(text), (counts.get(foldLabel(text)) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => (count > 1 ? sum + count : sum), 0);
}
