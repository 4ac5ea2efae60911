import type { StyledSpan } from "../formats/source-format.js";
import { isBlank, lineAt, type LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";
import { foldLabel, isRoleLabel } from "./label-shape.js";

/** Words of the editor before a label, and no more: `After the conference: **Q:** …`. */
const MAX_LEAD = 60;

/**
 * Labels in the midst of a line, where the document sets all its labels in bold: `**P.** ¿Algo más? **R.** Nada.`
 *
 * @param labels those at line starts, in order
 * @param styles of the text that is read, sorted by start
 */
export function inlineLabels(lines: LineTable, labels: readonly LabelCandidate[], styles: readonly StyledSpan[]): LabelCandidate[] {
  const [first] = labels;
  if (first === undefined || labels.filter(({ strong }) => strong).length < 0.9 * labels.length) return [];
  const known = new Map(labels.map((label) => [foldLabel(label.text), label]));
  const taken = new Set(labels.map(({ start }) => start));
  return styles.flatMap(({ span, style }): LabelCandidate[] => {
    if (style !== "strong" || span.start <= first.start || taken.has(span.start)) return [];
    const written = lines.text.slice(span.start, span.end);
    const text = written.replace(/\s*[.:：–—-]+\s*$/u, "");
    const line = lineAt(lines, span.start);
    const lead = lines.text.slice(Math.max(lines.froms[line] ?? 0, span.start - MAX_LEAD), span.start).trimEnd();
    // One that stands nowhere else is a word for a role, after the end of a sentence.
    const isRole = text !== written.trim() && /[:：.。!?！？]$/u.test(lead) && isRoleLabel(text);
    const like = text === written.trim() && !/^[:：]/u.test(lines.text.slice(span.end, span.end + 1)) ? undefined : (known.get(foldLabel(text)) ?? (isRole ? first : undefined));
    if (like === undefined) return [];
    const end = span.end + (/^[:：]/u.test(lines.text.slice(span.end, span.end + 1)) ? 1 : 0);
    return [{ ...like, line, lastLine: line, start: opensLine(lines, line, span.start, lead) ? (lines.froms[line] ?? 0) : span.start, end, text, startsBlock: false, midSentence: false, hasSpeech: true, timed: false, time: -1 }];
  });
}

/** Whether a label has nothing before it in its paragraph but a few words that lead to it. */
function opensLine(lines: LineTable, line: number, start: number, lead: string): boolean {
  return start - (lines.froms[line] ?? 0) < MAX_LEAD && /[:：]$/u.test(lead) && !/[.。!?！？…]/u.test(lead) && isBlank(lines, line - 1);
}
