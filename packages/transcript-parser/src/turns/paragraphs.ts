import type { LabelCandidate } from "../layout/label-candidates.js";
import { isBlank, type Line } from "../lines/split-lines.js";

/** Whether this document puts blank lines between the paragraphs of one turn: after a first label, more blocks than labels. */
export function hasParagraphs(lines: readonly Line[], labels: readonly LabelCandidate[]): boolean {
  const first = labels[0]?.line ?? lines.length;
  let blocks = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line !== undefined && !isBlank(line) && (before === undefined || isBlank(before))) blocks += 1;
  }
  const starting = labels.filter((label) => label.startsBlock).length;
  return blocks > starting;
}
