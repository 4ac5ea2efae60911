import { hasFlag, isBlank, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";

/** Lines between a name and the label that has it again. */
const MAX_BETWEEN = 4;

/**
 * A label with a time that begins where the same name stands alone above it, with nothing but times between: so a panel
 * that is read aloud gives each speaker twice. Any other label as it is.
 */
export function withNameAbove(lines: LineTable, label: LabelCandidate): LabelCandidate {
  if (!label.timed || label.ending !== "line") return label;
  let times = 0;
  for (let index = label.line - 1; index >= 0 && index >= label.line - MAX_BETWEEN; index -= 1) {
    if (hasFlag(lines, index, LINE.time)) times += 1;
    else if (!isBlank(lines, index)) return times > 0 && lineText(lines, index) === label.text ? { ...label, start: lines.froms[index] ?? label.start } : label;
  }
  return label;
}
