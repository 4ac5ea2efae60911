import type { RecipeLayout } from "@colloquy/corpus-schema";
import type { Line } from "../lines/split-lines.js";
import { headerBlockEnd } from "./header-block-end.js";
import { findHeadings } from "./headings.js";
import { foldLabel, isHeaderKey, isNameShaped, isNotice, isRoleLabel, type LabelReason } from "./judge-label.js";
import { labelCandidates, type LabelCandidate } from "./label-candidates.js";

/** What was decided about a label, and why. */
export interface LabelVerdict {
  /** The label as written where it first stands. */
  readonly label: string;
  readonly count: number;
  readonly accepted: boolean;
  readonly reason: LabelReason;
  /** How sure it is that the label starts a turn, from 0 to 1; 0 where it was rejected. */
  readonly confidence: number;
}

/** The layout of one document, learned from its own repetition. */
export interface Layout {
  /** The labels that start turns, in order. */
  readonly labels: readonly LabelCandidate[];
  /** Every label that was looked at, in order of first appearance. */
  readonly verdicts: ReadonlyMap<string, LabelVerdict>;
}

const CONFIDENCE: Readonly<Record<LabelReason, number>> = {
  given: 1,
  "role-word": 0.95,
  repeated: 0.95,
  "like-others": 0.7,
  single: 0.5,
  refused: 0,
  "notice-word": 0,
  "front-matter-key": 0,
  heading: 0,
  sentence: 0,
};

/** Learns which line starts are labels of turns: by repetition, by shape, by role words, and by what a person knows. */
export function learnLayout(text: string, lines: readonly Line[], known: RecipeLayout = {}): Layout {
  const candidates = labelCandidates(text, lines);
  const groups = groupByLabel(candidates);
  const repeated = [...groups.values()].filter((group) => isRepeatedName(group));
  const atBlockStart = mostlyAtBlockStart(repeated.flat());
  const headerEnd = headerBlockEnd(text, lines, candidates);
  const sure = new Set(repeated.flat().filter(({ line }) => line >= headerEnd));
  const context: JudgingContext = {
    given: new Set(known.labels?.map(foldLabel)),
    refused: new Set(known.notLabels?.map(foldLabel)),
    anyRepeated: repeated.length > 0,
    namesRepeat: repeated.some((others) => !isRoleLabel(others[0]?.text ?? "")),
    atBlockStart,
    afterSentences: mostlyAfterSentences(repeated.flat()),
    headerEnd,
    headings: findHeadings(text, lines, candidates, candidates.find((candidate) => sure.has(candidate))),
    alternatives: groups.size,
  };
  const verdicts = new Map<string, LabelVerdict>();
  for (const [key, group] of groups) {
    const reason = judge(group, context);
    const confidence = CONFIDENCE[reason];
    const label = group[0]?.text ?? key;
    verdicts.set(key, { label, count: group.length, accepted: confidence > 0, reason, confidence });
  }
  const isLabel = (candidate: LabelCandidate): boolean => verdicts.get(foldLabel(candidate.text))?.accepted === true;
  return { labels: candidates.filter((candidate) => candidate.line >= headerEnd && isLabel(candidate)), verdicts };
}

function groupByLabel(candidates: readonly LabelCandidate[]): Map<string, LabelCandidate[]> {
  const groups = new Map<string, LabelCandidate[]>();
  for (const candidate of candidates) {
    const key = foldLabel(candidate.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

function isRepeatedName(group: readonly LabelCandidate[]): boolean {
  const label = group[0]?.text ?? "";
  return group.length > 1 && !isNotice(label) && (isNameShaped(label) || isRoleLabel(label));
}

/** Whether this document puts a blank line before its labels, judged by those that repeat. */
function mostlyAtBlockStart(candidates: readonly LabelCandidate[]): boolean {
  return candidates.filter((candidate) => candidate.startsBlock).length > 0.9 * candidates.length;
}

/** Whether the lines before labels end with a sentence in this document, judged by those that repeat. */
function mostlyAfterSentences(candidates: readonly LabelCandidate[]): boolean {
  return candidates.filter((candidate) => !candidate.midSentence).length > 0.75 * candidates.length;
}

interface JudgingContext {
  /** Folded labels that a person names as labels, and as none. */
  readonly given: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  readonly anyRepeated: boolean;
  /** Whether any of the labels that repeat is a name, and not `Q` or `Host`. */
  readonly namesRepeat: boolean;
  /** Whether what repeats stands at the start of blocks, and after complete sentences: what stands alone must too. */
  readonly atBlockStart: boolean;
  readonly afterSentences: boolean;
  readonly headerEnd: number;
  /** Indexes of lines that are headings. */
  readonly headings: ReadonlySet<number>;
  /** How many different labels there are. */
  readonly alternatives: number;
}

function judge(group: readonly LabelCandidate[], context: JudgingContext): LabelReason {
  const label = group[0]?.text ?? "";
  const key = foldLabel(label);
  if (context.given.has(key)) return "given";
  if (context.refused.has(key)) return "refused";
  if (isNotice(label)) return "notice-word";
  const below = group.filter((candidate) => candidate.line >= context.headerEnd);
  if (below.length === 0) return "front-matter-key";
  if (isRoleLabel(label)) return "role-word";
  if (!isNameShaped(label)) return "sentence";
  if (isHeaderKey(label) && group.length === 1) return "front-matter-key";
  if (group.length > 1) return "repeated";
  const candidate = group[0];
  const hasSpeech = candidate?.hasSpeech === true;
  if (candidate !== undefined && context.headings.has(candidate.line)) return "heading";
  if (context.afterSentences && candidate?.midSentence === true) return "sentence";
  // Among `Q` and `A` a capitalised word with a colon (`Budget:`) is part of what is said; a full name may speak.
  if (context.anyRepeated && !context.namesRepeat && !/\s/.test(label)) return "sentence";
  if (context.anyRepeated) {
    return hasSpeech && (candidate.startsBlock || !context.atBlockStart) ? "like-others" : "sentence";
  }
  return hasSpeech && context.alternatives > 1 ? "single" : "sentence";
}
