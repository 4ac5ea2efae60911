import type { RecipeLayout } from "@colloquy/corpus-schema";
import { hasFlag, LINE, type LineTable } from "../lines/split-lines.js";
import { chooseEndings, type LearnedEnding } from "./choose-endings.js";
import { findHeadings } from "./headings.js";
import { headerBlockEnd } from "./header-block-end.js";
import type { LabelCandidate } from "./label-candidate.js";
import { labelCandidates } from "./label-candidates.js";
import { groupLabels, isAnchor, type LabelGroup } from "./label-groups.js";
import { foldLabel, isHeaderKey, isNotice, isStageLabel } from "./label-shape.js";
import { fitsStyle } from "./label-style.js";
import type { LabelEnding, LabelReason, LabelVerdict } from "./label-verdict.js";
import { lowerCaseWords } from "./lower-case-words.js";

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

/** Endings in which a single label that fits may be accepted without any that is sure. */
interface JudgingContext {
  readonly lines: LineTable;
  readonly given: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly endings: ReadonlyMap<LabelEnding, LearnedEnding>;
  /** Whether any of the labels that are sure is a name, and not `Q` or `Host`. */
  readonly namesRepeat: boolean;
  /** Whether the sure labels stand in headings. */
  readonly inHeadings: boolean;
  readonly headings: ReadonlySet<number>;
  /** How many labels there are that could stand in a text too short to repeat them. */
  readonly alternatives: number;
  readonly isCommon: (word: string) => boolean;
  /** Whether any label that is sure names a role: then a single `A` beside many `Q` is one too. */
  readonly rolesStand: boolean;
}

/** Learns which line starts are labels of turns: by repetition, by shape, by role words, and by what a person knows. */
export function learnLayout(lines: LineTable, known: RecipeLayout = {}, from = 0): Layout {
  const candidates = labelCandidates(lines, known.labels ?? []);
  const headerEnd = Math.max(from, headerBlockEnd(lines, candidates));
  const groups = groupLabels(candidates, headerEnd);
  const endings = chooseEndings(groups);
  const anchors = [...endings.values()].flatMap((learned) => learned.anchors);
  const sureLines = new Set(anchors.flatMap(({ below }) => below.map(({ line }) => line)));
  const first = candidates.find(({ line }) => sureLines.has(line));
  const context: JudgingContext = {
    lines,
    given: new Set(known.labels?.map(foldLabel)),
    refused: new Set(known.notLabels?.map(foldLabel)),
    endings,
    namesRepeat: anchors.some(({ role }) => !role),
    inHeadings: share(anchors.flatMap(({ below }) => below), ({ line }) => hasFlag(lines, line, LINE.heading)) > 0.6,
    headings: findHeadings(lines, candidates, first),
    alternatives: groups.filter((group) => group.ending === "colon" && group.below[0]?.nameShaped === true).length,
    isCommon: lowerCaseWords(lines.text),
    rolesStand: anchors.some(({ role }) => role),
  };
  return decide(groups, context, headerEnd);
}

function decide(groups: readonly LabelGroup[], context: JudgingContext, headerEnd: number): Layout {
  const verdicts: LabelVerdict[] = [];
  const accepted = new Map<string, LabelVerdict>();
  const labels: LabelCandidate[] = [];
  for (const group of groups) {
    const reason = judge(group, context);
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
  return { labels, verdicts, accepted, headerEnd };
}

/** Lines and wide spaces that hold no label are legion; only those that might be one are worth telling. */
function reported({ ending, items, role }: LabelGroup): boolean {
  return ending === "colon" || ending === "bracket" || role || items.length > 1;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function judge(group: LabelGroup, context: JudgingContext): LabelReason {
  const { key, label, below, ending, role } = group;
  if (context.given.has(key)) return "given";
  if (context.refused.has(key)) return "refused";
  if (group.barred) return isNotice(label) ? "notice-word" : isStageLabel(label) ? "stage-word" : "heading";
  const [candidate] = below;
  if (candidate === undefined) return "front-matter-key";
  const learned = context.endings.get(ending);
  if (learned === undefined) return judgeAlone(group, candidate, context);
  if (isAnchor(group)) return role ? "role-word" : "repeated";
  if (role && (!group.weak || context.rolesStand)) return "role-word";
  if (!candidate.nameShaped) return "sentence";
  if (isHeaderKey(label) && below.length === 1) return "front-matter-key";
  if (context.headings.has(candidate.line)) return "heading";
  if (ending === "gap" || ending === "line") return candidate.timed || candidate.capitals ? "like-others" : "other-form";
  // Among `Q` and `A` a capitalised word with a colon (`Budget:`) is part of what is said; a full name may speak.
  const oneWord = !/\s/.test(label);
  if (!context.namesRepeat && oneWord) return "sentence";
  if (oneWord && context.isCommon(key)) return "common-word";
  return "like-others";
}

/** A label in an ending of which none is sure: two names in a text too short to repeat them, or an honorific. */
function judgeAlone(group: LabelGroup, candidate: LabelCandidate, context: JudgingContext): LabelReason {
  if (!candidate.nameShaped) return "sentence";
  if (isHeaderKey(group.label)) return "front-matter-key";
  const sure = context.endings.size > 0;
  if (group.ending === "colon" && !sure && candidate.hasSpeech && context.alternatives > 1) return "single";
  if (group.ending === "stop" && !sure && group.titled && candidate.hasSpeech && /\p{Lu}{3}/u.test(group.label)) return "single";
  return group.ending === "colon" && !sure ? "sentence" : "other-form";
}

/** Whether a place where an accepted label stands is the start of a turn. */
function standsAsLabel(item: LabelCandidate, group: LabelGroup, reason: LabelReason, context: JudgingContext): boolean {
  if (reason === "given") return true;
  if (hasFlag(context.lines, item.line, LINE.heading) && !context.inHeadings) return false;
  const learned = context.endings.get(group.ending);
  if (learned === undefined) return !item.midSentence;
  // What stands alone on a line comes about by chance too easily for its label to be sure.
  return fitsStyle(item, learned.style, reason !== "like-others" && (group.ending !== "line" || item.timed));
}
