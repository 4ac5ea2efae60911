import type { LabelCandidate } from "./label-candidate.js";
import { isBlank, type LineTable } from "../lines/split-lines.js";
import { isTitled } from "./label-shape.js";

/**
 * What the labels of one ending have in common in this document, from those that are sure. A property that nearly all
 * of them have is asked of the others too.
 */
export interface LabelStyle {
  readonly count: number;
  readonly startsBlock: boolean;
  readonly afterSentence: boolean;
  readonly capitals: boolean;
  readonly strong: boolean;
  /** Whether most labels are bold: then a single letter that is not begins a name. */
  readonly mostlyStrong: boolean;
  readonly timed: boolean;
  readonly bullet: boolean;
  readonly titled: boolean;
  /** Whether speech follows on the line of the label: always, never, or both ways. */
  readonly speech: "always" | "never" | "either";
  /** Whether speech stands on the line right after the label's. */
  readonly adjoining: boolean;
  /** Columns before the labels, where they agree; -1 where they do not. */
  readonly indent: number;
}

const NEARLY_ALL = 0.9;
const MOST = 0.7;
/** So few labels agree by chance. */
const FEW = 4;

/** Learns the style of some labels. */
export function learnStyle(items: readonly LabelCandidate[], lines: LineTable): LabelStyle {
  const count = items.length;
  const share = (holds: (item: LabelCandidate) => boolean): number => items.filter(holds).length / Math.max(1, count);
  const indents = new Map<number, number>();
  for (const { indent } of items) indents.set(indent, (indents.get(indent) ?? 0) + 1);
  const [commonest] = [...indents].sort(([, a], [, b]) => b - a);
  const speech = share(({ hasSpeech }) => hasSpeech);
  return {
    count,
    startsBlock: share(({ startsBlock }) => startsBlock) > NEARLY_ALL,
    afterSentence: share(({ midSentence }) => !midSentence) > 0.75,
    capitals: share(({ capitals, text }) => capitals || text.length < 2) > NEARLY_ALL && count > 1,
    strong: share(({ strong }) => strong) > NEARLY_ALL,
    mostlyStrong: share(({ strong }) => strong) > MOST,
    timed: share(({ timed }) => timed) > NEARLY_ALL,
    bullet: share(({ bullet }) => bullet) > NEARLY_ALL,
    titled: count > FEW && share(({ text }) => isTitled(text)) > NEARLY_ALL,
    adjoining: share(({ lastLine }) => !isBlank(lines, lastLine + 1)) > NEARLY_ALL,
    speech: speech > 0.97 && count > FEW ? "always" : speech < 0.1 && count > 1 ? "never" : "either",
    indent: count > FEW && commonest !== undefined && commonest[1] > 0.95 * count ? commonest[0] : -1,
  };
}

/**
 * Whether a candidate has what the sure labels have in common.
 *
 * @param sure whether its label is sure itself, so that only its place is in question
 */
export function fitsStyle(candidate: LabelCandidate, style: LabelStyle, sure: boolean): boolean {
  if (style.startsBlock && !candidate.startsBlock && (candidate.midSentence || !sure)) return false;
  if (style.afterSentence && candidate.midSentence && !(sure && (candidate.timed || candidate.bullet))) return false;
  if (style.timed && !candidate.timed) return false;
  if (style.indent >= 0 && Math.abs(candidate.indent - style.indent) > 2) return false;
  if (style.strong && !candidate.strong) return false;
  if (style.mostlyStrong && !candidate.strong && candidate.text.length < 2) return false;
  if (style.bullet && !candidate.bullet) return false;
  if (sure) return true;
  if (style.capitals && !candidate.capitals) return false;
  const titled = isTitled(candidate.text);
  if (style.titled && !titled && !candidate.capitals && !/[)）]$/u.test(candidate.text)) return false;
  if (style.speech === "always" && !candidate.hasSpeech && !titled) return false;
  return !(style.speech === "never" && candidate.hasSpeech);
}
