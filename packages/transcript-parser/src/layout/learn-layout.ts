import type { RecipeLayout } from "@colloquy/corpus-schema";
import type { StyledSpan } from "../formats/source-format.js";
import { hasFlag, LINE, type LineTable } from "../lines/split-lines.js";
import { chooseEndings } from "./choose-endings.js";
import { isCalledIn, namesBefore } from "./find-name.js";
import { findHeadings } from "./headings.js";
import { headerBlockEnd } from "./header-block-end.js";
import { inlineLabels } from "./inline-labels.js";
import { judgeLabel, standsAsLabel, type JudgingContext } from "./judge-label.js";
import type { LabelCandidate } from "./label-candidate.js";
import { labelCandidates } from "./label-candidates.js";
import { groupLabels, type LabelGroup } from "./label-groups.js";
import { countLegend, hasSpeechBelow, inOtherEndings } from "./label-places.js";
import { foldLabel } from "./label-shape.js";
import type { LabelReason, LabelVerdict } from "./label-verdict.js";
import { lowerCaseWords } from "./lower-case-words.js";
import { turnTaking } from "./turn-taking.js";
import { withNameAbove } from "./name-above.js";

/** The layout of one document, learned from its own repetition. */
export interface Layout {
  /** The labels that start turns, in order. */
  readonly labels: readonly LabelCandidate[];
  /** Every label that was looked at, in order of first appearance. */
  readonly verdicts: readonly LabelVerdict[];
  /** The verdicts of the accepted labels by folded label. */
  readonly accepted: ReadonlyMap<string, LabelVerdict>;
  /** Index of the line after the front matter's keys. */
  readonly headerEnd: number;
}

/** The layout of a document whose format marks its turns: there is nothing to learn. */
export const NO_LAYOUT: Layout = { labels: [], verdicts: [], accepted: new Map(), headerEnd: 0 };

const CONFIDENCE: Readonly<Record<LabelReason, number>> = {
  given: 1,
  "role-word": 0.95,
  repeated: 0.95,
  named: 0.9,
  "like-others": 0.7,
  single: 0.5,
  refused: 0,
  "notice-word": 0,
  "front-matter-key": 0,
  heading: 0,
  sentence: 0,
  "common-word": 0,
  "other-form": 0,
  "stage-word": 0,
};

const FEW_LABELS = 500;
/** How far a text is looked through for somebody who is called by name. */
const CALLED = 400_000;
/** How far the text before the first label is looked through for names. */
const FRONT = 20_000;

/** Learns which line starts are labels of turns: by repetition, by shape, by role words, and by what a person knows. */
export function learnLayout(
  lines: LineTable,
  known: RecipeLayout = {},
  styles: readonly StyledSpan[] = [],
  isCommon = lowerCaseWords(lines.text),
): Layout {
  const candidates = labelCandidates(lines, known.labels ?? []);
  const headerEnd = headerBlockEnd(lines, candidates);
  const groups = groupLabels(candidates, headerEnd);
  const endings = chooseEndings(groups, lines);
  const anchors = [...endings.values()].flatMap((learned) => learned.anchors);
  const sureLines = new Set(anchors.flatMap(({ below }) => below.map(({ line }) => line)));
  const first = candidates.find(({ line }) => sureLines.has(line));
  const context: JudgingContext = {
    lines,
    styles,
    given: new Set(known.labels?.map(foldLabel)),
    refused: new Set(known.notLabels?.map(foldLabel)),
    endings,
    namesRepeat: anchors.some(({ role }) => !role),
    inHeadings: share(anchors.flatMap(({ below }) => below), ({ line }) => hasFlag(lines, line, LINE.heading)) > 0.6,
    headings: findHeadings(lines, candidates, first),
    alternatives: groups.filter((group) => group.ending === "colon" && group.below[0]?.nameShaped === true).length,
    isCommon,
    sure: new Set(anchors.map(({ key }) => key)),
    few: groups.length <= FEW_LABELS,
    isAddressed: (label) => isCalledIn(lines.text.slice(0, CALLED), label),
    takesTurns: turnTaking([...sureLines].sort((a, b) => a - b)),
    isNamedBefore: namesBefore(lines.text.slice(0, Math.min(first?.start ?? 0, FRONT))),
  };
  return decide(groups, context, headerEnd);
}

function decide(groups: readonly LabelGroup[], context: JudgingContext, headerEnd: number): Layout {
  const verdicts: LabelVerdict[] = [];
  const accepted = new Map<string, LabelVerdict>();
  const labels: LabelCandidate[] = [];
  for (const group of groups) {
    const reason = judgeLabel(group, context);
    const confidence = CONFIDENCE[reason];
    const items = confidence > 0 ? group.below.filter((item) => standsAsLabel(item, group, reason, context)) : [];
    const [first] = items.length > 0 ? items : group.items;
    if (first === undefined) continue;
    const verdict: LabelVerdict = {
      label: group.label,
      ending: group.ending,
      count: items.length > 0 ? items.length : group.items.length,
      accepted: items.length > 0,
      reason: confidence > 0 && items.length === 0 ? "other-form" : reason,
      confidence: items.length > 0 ? confidence : 0,
      span: { start: first.start, end: first.end },
    };
    if (reported(group)) verdicts.push(verdict);
    if (items.length === 0) continue;
    if ((accepted.get(group.key)?.confidence ?? 0) < confidence) accepted.set(group.key, verdict);
    for (const item of items) labels.push(item);
  }
  labels.sort((a, b) => a.start - b.start);
  const others = inOtherEndings(groups, accepted, labels, context);
  for (const label of [...others, ...inlineLabels(context.lines, labels, context.styles)]) labels.push(label);
  labels.sort((a, b) => a.start - b.start);
  labels.splice(0, countLegend(context.lines, labels));
  const spoken = labels.filter((label, index) => label.ending !== "line" || hasSpeechBelow(context.lines, label, labels[index + 1]));
  return { labels: spoken.map((label) => withNameAbove(context.lines, label)), verdicts: withOthers(verdicts, others), accepted, headerEnd };
}

/** Verdicts in which labels that were accepted for their other ending are accepted. */
function withOthers(verdicts: readonly LabelVerdict[], others: readonly LabelCandidate[]): LabelVerdict[] {
  const counts = new Map<string, number>();
  for (const { ending, text } of others) counts.set(`${ending} ${foldLabel(text)}`, (counts.get(`${ending} ${foldLabel(text)}`) ?? 0) + 1);
  return verdicts.map((verdict) => {
    const count = verdict.accepted ? undefined : counts.get(`${verdict.ending} ${foldLabel(verdict.label)}`);
    return count === undefined ? verdict : { ...verdict, count, accepted: true, reason: "like-others", confidence: CONFIDENCE["like-others"] };
  });
}

/** Lines and wide spaces that hold no label are legion; only those that might be one are worth telling. */
function reported({ ending, items, role }: LabelGroup): boolean {
  return ending === "colon" || ending === "bracket" || role || items.length > 1;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}
