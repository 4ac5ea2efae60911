import type { StyledSpan } from "../formats/source-format.js";
import { hasFlag, isBlank, LINE, type LineTable } from "../lines/split-lines.js";
import { isPersonName } from "../metadata/person-name.js";
import { isOneSlip, isUnspacedSlip } from "../speakers/misspelt.js";
import type { LearnedEnding } from "./choose-endings.js";
import type { LabelCandidate } from "./label-candidate.js";
import { isAnchor, type LabelGroup } from "./label-groups.js";
import { isIntroduction } from "./label-places.js";
import { foldLabel, hasInitials, isHeaderKey, isNotice, isStageLabel, isTitled, roleKey } from "./label-shape.js";
import { fitsStyle } from "./label-style.js";
import type { LabelEnding, LabelReason } from "./label-verdict.js";
import { hasCounterpart } from "./role-of-label.js";
import { shortForms } from "./short-forms.js";

/** What labels are judged by: what is known of the whole document. */
export interface JudgingContext {
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
  /** Whether the labels of a group take turns with those that are sure. */
  readonly takesTurns: (group: LabelGroup) => boolean;
  /** Whether the text before the first sure label names somebody. */
  readonly isNamedBefore: (label: string) => boolean;
}

/** So many labels show how this document writes them. */
const MANY = 8;

/** Decides whether the lines of a group are labels of turns, and why. */
export function judgeLabel(group: LabelGroup, context: JudgingContext): LabelReason {
  const { key, label, below, ending, role } = group;
  if (context.given.has(key) || context.given.has(foldLabel(label))) return "given";
  if (context.refused.has(key) || context.refused.has(foldLabel(label))) return "refused";
  if (group.barred) return isNotice(label) ? "notice-word" : isStageLabel(label) ? "stage-word" : "heading";
  const [candidate] = below;
  if (candidate === undefined) return "front-matter-key";
  const learned = context.endings.get(ending);
  if (learned === undefined) return judgeAlone(group, candidate, context);
  if (isAnchor(group)) return role ? "role-word" : "repeated";
  if (role && (!group.weak || hasCounterpart(roleKey(label), context.sure))) return "role-word";
  if (!candidate.nameShaped) return context.takesTurns(group) ? "repeated" : "sentence";
  if (context.headings.has(candidate.line)) return "heading";
  if (candidate.sign === "<") return "like-others";
  if (ending === "line") return mayStandAlone(candidate, learned, context) ? "like-others" : "other-form";
  if (ending === "gap") return candidate.timed || candidate.capitals || candidate.bullet || isUnspacedError(group, learned, context) ? "like-others" : "other-form";
  return judgeSingle(group, candidate, learned, context);
}

/** A label that stands once, among others that are sure. */
function judgeSingle(group: LabelGroup, candidate: LabelCandidate, { style }: LearnedEnding, context: JudgingContext): LabelReason {
  const { key, label } = group;
  const known = context.few && (context.isNamedBefore(label) || [...context.sure].some((other) => isOneSlip(key, other) || isPartOf(key, other)) || shortForms(key).some((short) => context.sure.has(short)));
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
function mayStandAlone(candidate: LabelCandidate, { style, anchors }: LearnedEnding, { lines }: JudgingContext): boolean {
  // `In May.` is an answer where no other name ends in a full stop.
  if (candidate.sign !== "" && !anchors.some(({ below }) => below[0]?.sign === candidate.sign)) return false;
  if (candidate.timed || (candidate.capitals && style.capitals)) return true;
  if (!style.adjoining || isBlank(lines, candidate.lastLine + 1) || !candidate.startsBlock) return false;
  return isTitled(candidate.text) || /[)）]$/u.test(candidate.text) || isPersonName(candidate.text);
}

/** `鵜銅` beside many `鵜飼`: of the same length, with one other character, and nowhere else. */
function isUnspacedError({ key, below }: LabelGroup, { anchors }: LearnedEnding, { few, lines }: JudgingContext): boolean {
  if (!few || below.length > 1 || !isUnspacedSlip(key, lines.text)) return false;
  return anchors.some((anchor) => anchor.below.length > 2 && anchor.key.length === key.length && isOneSlip(key, anchor.key));
}

/** Whether a label is a word of a longer one that is sure: `Finch` of `Leopold Finch`. */
function isPartOf(key: string, other: string): boolean {
  return key.length > 2 && other.length > key.length && other.split(/[\s(（]+/).includes(key);
}

/** Words of a label such as `MR. HALE`, `MS. DE LA CRUZ`. */
const MAX_TITLED = 5;

/**
 * A label in an ending of which none is sure: two names in a text too short to repeat them, or an honorific. Somebody
 * who speaks once among `Q.` and `A.` is labelled in capitals, with a title and a colon: `MR. HALE: Objection.`
 */
function judgeAlone(group: LabelGroup, candidate: LabelCandidate, context: JudgingContext): LabelReason {
  if (!candidate.nameShaped) return "sentence";
  if (isHeaderKey(group.label)) return "front-matter-key";
  const sure = context.endings.size > 0;
  if (group.ending === "colon" && !sure && candidate.hasSpeech && context.alternatives > 1) return "single";
  const once = group.ending === "colon" && sure && !context.namesRepeat && candidate.capitals && candidate.hasSpeech && !context.headings.has(candidate.line);
  if (once && isTitled(group.label) && group.label.split(/\s+/).length <= MAX_TITLED) return "like-others";
  if (group.ending === "stop" && !sure && group.titled && candidate.hasSpeech && /\p{Lu}{3}/u.test(group.label)) return "single";
  return group.ending === "colon" && !sure ? "sentence" : "other-form";
}

/** Whether a place where an accepted label stands is the start of a turn. */
export function standsAsLabel(item: LabelCandidate, group: LabelGroup, reason: LabelReason, context: JudgingContext): boolean {
  if (reason === "given") return true;
  if (hasFlag(context.lines, item.line, LINE.heading) && !context.inHeadings) return false;
  const learned = context.endings.get(group.ending);
  if (learned === undefined) return !item.midSentence;
  // What stands alone on a line comes about by chance too easily for its label to be sure.
  if (group.role && group.below.length === 1 && isIntroduction(item, context.lines)) return false;
  const sure = reason !== "like-others" && (group.ending !== "line" || item.timed || group.role);
  return fitsStyle(item, learned.style, sure);
}
