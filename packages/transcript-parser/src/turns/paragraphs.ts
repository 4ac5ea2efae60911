import type { LabelCandidate } from "../layout/label-candidate.js";
import { isBlank, type LineTable } from "../lines/split-lines.js";

/** Whether this document puts blank lines between the paragraphs of one turn: after a first label, more blocks than labels. */
export function hasParagraphs(lines: LineTable, labels: readonly LabelCandidate[]): boolean {
  const first = labels[0]?.line ?? lines.count;
  let blocks = 0;
  for (let index = first; index < lines.count; index += 1) {
    if (!isBlank(lines, index) && isBlank(lines, index - 1)) blocks += 1;
  }
  const starting = labels.filter((label) => label.startsBlock).length;
  return blocks > starting;
}
