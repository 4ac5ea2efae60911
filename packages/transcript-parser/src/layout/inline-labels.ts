import type { StyledSpan } from "../formats/source-format.js";
import { lineAt, type LineTable } from "../lines/split-lines.js";
import type { LabelCandidate } from "./label-candidate.js";
import { foldLabel } from "./label-shape.js";

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
    const like = text === written.trim() && !/^[:：]/u.test(lines.text.slice(span.end, span.end + 1)) ? undefined : known.get(foldLabel(text));
    if (like === undefined) return [];
    const line = lineAt(lines, span.start);
    const end = span.end + (/^[:：]/u.test(lines.text.slice(span.end, span.end + 1)) ? 1 : 0);
    return [{ ...like, line, lastLine: line, start: span.start, end, text, startsBlock: false, midSentence: false, hasSpeech: true, timed: false, time: -1 }];
  });
}
