import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import { isPersonName } from "../metadata/person-name.js";
import type { JudgingContext } from "./judge-label.js";
import type { LabelCandidate } from "./label-candidate.js";
import type { LabelGroup } from "./label-groups.js";
import type { LabelVerdict } from "./label-verdict.js";
import { withoutTimeAtEnd } from "./time-at-end.js";

/** So few labels agree by chance. */
const FEW = 4;
const NEARLY_ALL = 0.9;

/** Whether anything stands between a name alone on its line and the next label: in a list of those present nothing does. */
export function hasSpeechBelow(lines: LineTable, label: LabelCandidate, next: LabelCandidate | undefined): boolean {
  for (let index = label.lastLine + 1; index < (next?.line ?? lines.count); index += 1) {
    if (!isBlank(lines, index) && !hasFlag(lines, index, LINE.furniture)) return true;
  }
  return false;
}

function namesPerson(text: string): boolean {
  return isPersonName(text.trim().replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Dame|Sir)\.?\s/u, ""));
}

/** How many labels at the head are lines of a list of those present: `Chair: Petra Klose (Press Club)`. */
export function countLegend(lines: LineTable, labels: readonly LabelCandidate[]): number {
  const names = labels.findIndex((label, index) => {
    const value = withoutTimeAtEnd(lines.text.slice(label.end, lines.ends[label.lastLine]).trim());
    const bare = value.replace(/\s*[(（][^()（）]*[)）]/gu, "").split(/[,;]/, 1)[0] ?? "";
    const inside = /[(（]([^()（）]+)[)）]/u.exec(value)?.[1] ?? "";
    const last = value.split(",").at(-1) ?? "";
    return isSentence(lines, label, labels[index + 1]) || !label.hasSpeech || /[.!?…]$/u.test(value) || value.split(/\s+/).length > 10 || ![bare, inside, last].some(namesPerson);
  });
  return Math.max(0, names);
}

/** `Chair: Mr. Brask, you have kept` with more lines under it, up to the end of a sentence: no entry of a list. */
function isSentence(lines: LineTable, label: LabelCandidate, next: LabelCandidate | undefined): boolean {
  let line = label.lastLine;
  while (line + 1 < (next?.line ?? lines.count) && line - label.lastLine < MAX_WRAPPED && !isBlank(lines, line + 1)) line += 1;
  const end = lines.ends[line] ?? 0;
  return line > label.lastLine && /[.!?…][”"’»)]?$/u.test(lines.text.slice(Math.max(0, end - 2), end));
}

const MAX_WRAPPED = 60;

/**
 * Places of accepted labels with another ending than theirs: `R-` among many `R -`, a name too long for its column that
 * stands on a line of its own.
 */
export function inOtherEndings(
  groups: readonly LabelGroup[],
  accepted: ReadonlyMap<string, LabelVerdict>,
  labels: readonly LabelCandidate[],
  context: JudgingContext,
): LabelCandidate[] {
  const taken = new Set(labels.map(({ line }) => line));
  const first = labels[0]?.line ?? Infinity;
  // Where labels are bold, what is not is running text: `R. Holm`, and not `R.`
  const bold = labels.length > FEW && labels.filter(({ strong }) => strong).length > NEARLY_ALL * labels.length;
  const columns = labels.filter((label) => label.end - label.start > 0 && !label.midSentence).length > 0 && [...accepted.values()].some(({ ending }) => ending === "gap");
  return groups.flatMap(({ key, label, ending, below, barred }) => {
    const verdict = accepted.get(key);
    const other = verdict !== undefined && verdict.ending !== ending && verdict.count > 2 && (ending !== "line" || verdict.ending === "gap");
    // In a document set in columns, a name too long for its column stands on a line of its own.
    const long = columns && context.few && ending === "line" && verdict === undefined && below.length > 1 && !barred && context.isNamedBefore(label);
    if (!other && !long) return [];
    return below.filter((item) => (item.strong || !bold) && !taken.has(item.line) && item.line > first && item.startsBlock && !item.midSentence);
  });
}

/** `Witness: Dr Nkechi Saltmarsh.` between two parts says who comes next. */
export function isIntroduction(item: LabelCandidate, { text, ends }: LineTable): boolean {
  return item.hasSpeech && namesPerson(text.slice(item.end, ends[item.lastLine]).trim().replace(/\.$/, ""));
}
