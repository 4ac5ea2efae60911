import type { RecipeLayout } from "@colloquy/corpus-schema";
import type { StyledSpan } from "../formats/source-format.js";
import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import { isPersonName } from "../metadata/person-name.js";
import { labelParts, recase } from "../speakers/label-parts.js";
import { isOneSlip } from "../speakers/misspelt.js";
import { chooseEndings, type LearnedEnding } from "./choose-endings.js";
import { findHeadings } from "./headings.js";
import { headerBlockEnd } from "./header-block-end.js";
import { inlineLabels } from "./inline-labels.js";
import type { LabelCandidate } from "./label-candidate.js";
import { labelCandidates } from "./label-candidates.js";
import { groupLabels, isAnchor, type LabelGroup } from "./label-groups.js";
import { foldLabel, hasInitials, isHeaderKey, isNotice, isStageLabel, isTitled, roleKey } from "./label-shape.js";
import { fitsStyle } from "./label-style.js";
import type { LabelEnding, LabelReason, LabelVerdict } from "./label-verdict.js";
import { lowerCaseWords } from "./lower-case-words.js";
import { hasCounterpart } from "./role-of-label.js";

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
  readonly styles: readonly StyledSpan[];
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
  /** Folded labels that are sure. */
  readonly sure: ReadonlySet<string>;
  /** Whether the document has so few labels that each may be looked for in its text. */
  readonly few: boolean;
  /** Whether somebody is called by a label in the midst of a sentence. */
  readonly isAddressed: (label: string) => boolean;
  /** Whether the text before the first sure label names somebody. */
  readonly isNamedBefore: (label: string) => boolean;
}

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
    isNamedBefore: namesBefore(lines.text.slice(0, Math.min(first?.start ?? 0, FRONT))),
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
  const others = inOtherEndings(groups, accepted, labels, context);
  for (const label of [...others, ...inlineLabels(context.lines, labels, context.styles)]) labels.push(label);
  labels.sort((a, b) => a.start - b.start);
  labels.splice(0, countLegend(context.lines, labels));
  const spoken = labels.filter((label, index) => label.ending !== "line" || hasSpeechBelow(context.lines, label, labels[index + 1]));
  return { labels: spoken, verdicts: withOthers(verdicts, others), accepted, headerEnd };
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

/** Whether anything stands between a name alone on its line and the next label: in a list of those present nothing does. */
function hasSpeechBelow(lines: LineTable, label: LabelCandidate, next: LabelCandidate | undefined): boolean {
  for (let index = label.lastLine + 1; index < (next?.line ?? lines.count); index += 1) {
    if (!isBlank(lines, index) && !hasFlag(lines, index, LINE.furniture)) return true;
  }
  return false;
}

function namesPerson(text: string): boolean {
  return isPersonName(text.trim().replace(/^(?:Dr|Prof|Mr|Mrs|Ms|Dame|Sir)\.?\s/u, ""));
}

/** How many labels at the head are lines of a list of those present: `Chair: Petra Klose (Press Club)`. */
function countLegend(lines: LineTable, labels: readonly LabelCandidate[]): number {
  const names = labels.findIndex((label) => {
    const value = lines.text.slice(label.end, lines.ends[label.lastLine]).trim();
    const bare = value.replace(/\s*[(（][^()（）]*[)）]/gu, "").split(/[,;]/, 1)[0] ?? "";
    const inside = /[(（]([^()（）]+)[)）]/u.exec(value)?.[1] ?? "";
    const last = value.split(",").at(-1) ?? "";
    return !label.hasSpeech || /[.!?…]$/u.test(value) || value.split(/\s+/).length > 10 || ![bare, inside, last].some(namesPerson);
  });
  return Math.max(0, names);
}

/**
 * Places of accepted labels with another ending than theirs: `R-` among many `R -`, a name too long for its column that
 * stands on a line of its own.
 */
function inOtherEndings(
  groups: readonly LabelGroup[],
  accepted: ReadonlyMap<string, LabelVerdict>,
  labels: readonly LabelCandidate[],
  context: JudgingContext,
): LabelCandidate[] {
  const taken = new Set(labels.map(({ line }) => line));
  const first = labels[0]?.line ?? Infinity;
  const columns = labels.filter((label) => label.end - label.start > 0 && !label.midSentence).length > 0 && [...accepted.values()].some(({ ending }) => ending === "gap");
  return groups.flatMap(({ key, label, ending, below, barred }) => {
    const verdict = accepted.get(key);
    const other = verdict !== undefined && verdict.ending !== ending && verdict.count > 2 && (ending !== "line" || verdict.ending === "gap");
    // In a document set in columns, a name too long for its column stands on a line of its own.
    const long = columns && context.few && ending === "line" && verdict === undefined && below.length > 1 && !barred && context.isNamedBefore(label);
    if (!other && !long) return [];
    return below.filter((item) => !taken.has(item.line) && item.line > first && item.startsBlock && !item.midSentence);
  });
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
  if (role && (!group.weak || hasCounterpart(roleKey(label), context.sure))) return "role-word";
  if (!candidate.nameShaped) return "sentence";
  if (context.headings.has(candidate.line)) return "heading";
  if (ending === "line") return mayStandAlone(candidate, learned, context) ? "like-others" : "other-form";
  if (ending === "gap") return candidate.timed || candidate.capitals || candidate.bullet ? "like-others" : "other-form";
  return judgeSingle(group, candidate, learned, context);
}

/** A label that stands once, among others that are sure. */
function judgeSingle(group: LabelGroup, candidate: LabelCandidate, { style }: LearnedEnding, context: JudgingContext): LabelReason {
  const { key, label } = group;
  const known = context.few && (context.isNamedBefore(label) || [...context.sure].some((other) => isOneSlip(key, other) || isPartOf(key, other)));
  if (isHeaderKey(label) && group.below.length === 1 && !known) return "front-matter-key";
  if (known && !context.isCommon(key)) return "named";
  // Among `Q` and `A` a capitalised word with a colon (`Budget:`) is part of what is said; a full name may speak.
  const cased = /[\p{Lu}\p{Ll}]/u.test(label);
  const oneWord = !/\s/.test(label);
  if (cased && (!oneWord || hasInitials(label))) return "like-others";
  if (cased && !context.namesRepeat) return "sentence";
  if (cased && context.isCommon(key)) return "common-word";
  // Where many turns are sure, a new word alone is more likely the head of a paragraph than one more speaker.
  const plain = !candidate.capitals && !candidate.timed && !candidate.bullet && !/[)）]$/u.test(label);
  return style.count > MANY && plain && !(context.few && context.isAddressed(label)) ? "other-form" : "like-others";
}

/** A name alone on its line, with the speech right under it as under the others, and a title or a place as they have. */
function mayStandAlone(candidate: LabelCandidate, { style }: LearnedEnding, { lines }: JudgingContext): boolean {
  if (candidate.timed || (candidate.capitals && style.capitals)) return true;
  if (!style.adjoining || isBlank(lines, candidate.lastLine + 1) || !candidate.startsBlock) return false;
  return isTitled(candidate.text) || /[)）]$/u.test(candidate.text) || isPersonName(candidate.text);
}

/** Whether a label is a word of a longer one that is sure: `Finch` of `Leopold Finch`. */
function isPartOf(key: string, other: string): boolean {
  return key.length > 2 && other.length > key.length && other.split(/[\s(（]+/).includes(key);
}

/** Whether a name stands in the midst of a sentence: after a small letter or a comma, or before one. */
function isCalledIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.charAt(at + name.length);
    if (/[\p{L}\p{M}]/u.test(after) && !/\p{Lo}/u.test(after)) continue;
    if (/[\p{Ll},،，]\s$/u.test(before) || (after === "," && /[.!?—–]\s$/u.test(before)) || /[\p{Lo}、，]$/u.test(before)) return true;
  }
  return false;
}

const FEW_LABELS = 500;
const CALLED = 400_000;
/** How far the text before the first label is looked through for names. */
const FRONT = 20_000;
/** So many labels show how this document writes them. */
const MANY = 8;

/** Tells whether a text names somebody; of one word, only where it does not begin a line as a label would. */
function namesBefore(front: string): (label: string) => boolean {
  return (label) => {
    const parts = labelParts(label);
    const name = front.includes(parts.name) ? parts.name : recase(parts.name);
    if (name.length < 2) return false;
    for (let at = front.indexOf(name); at !== -1; at = front.indexOf(name, at + name.length)) {
      const after = front.charAt(at + name.length);
      const before = front.charAt(at - 1);
      const whole = !/[\p{L}\p{M}]/u.test(after) || /\p{Lo}/u.test(after);
      if (whole && !/[:：]/u.test(after) && (!/[\p{L}\p{M}]/u.test(before) || /\p{Lo}/u.test(before))) return true;
    }
    return false;
  };
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

/** `Witness: Dr Nkechi Saltmarsh.` between two parts says who comes next. */
function isIntroduction(item: LabelCandidate, { text, ends }: LineTable): boolean {
  return item.hasSpeech && namesPerson(text.slice(item.end, ends[item.lastLine]).trim().replace(/\.$/, ""));
}

/** Whether a place where an accepted label stands is the start of a turn. */
function standsAsLabel(item: LabelCandidate, group: LabelGroup, reason: LabelReason, context: JudgingContext): boolean {
  if (reason === "given") return true;
  if (hasFlag(context.lines, item.line, LINE.heading) && !context.inHeadings) return false;
  const learned = context.endings.get(group.ending);
  if (learned === undefined) return !item.midSentence;
  // What stands alone on a line comes about by chance too easily for its label to be sure.
  if (group.role && group.below.length === 1 && isIntroduction(item, context.lines)) return false;
  const sure = reason !== "like-others" && (group.ending !== "line" || item.timed || group.role);
  return fitsStyle(item, learned.style, sure);
}
