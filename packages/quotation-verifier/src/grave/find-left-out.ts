import type { Stretch } from "../index/read-stretch.js";
import { findCutOffAfter, findCutOffBefore } from "./find-cut-off.js";
import { sourceWord, type GraveWords } from "./find-changed.js";
import { GRAVE_KINDS, type GraveChange, type GraveKind } from "./finding.js";

/** A half-open range of the tokens of a stretch. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const SETTING_OFF = new Set([",", "(", ")", "-", ";", ":"]);
/** Kinds that may go together with a phrase that is set off by commas, brackets or dashes. */
const MAY_BE_SET_OFF: ReadonlySet<GraveKind> = new Set(["number", "name", "quantifier"]);

/**
 * What an ellipsis hides. Whole sentences may be left out; inside a sentence that is quoted on both sides, every grave
 * word counts, but for names, numbers and quantifiers in a phrase that is set off. Where the gap ends one sentence and
 * begins another, what governs the words that are quoted counts, as at the ends of a quotation.
 */
export function findElided(stretch: Stretch, gap: TokenRange): GraveWords[] {
  if (isInsideSentence(stretch, gap))
    return findRemoved(stretch, gap, isSetOff(stretch, gap) ? MAY_BE_SET_OFF : NO_KINDS, "left-out");
  return [...findCutOffAfter(stretch, gap.from), ...findCutOffBefore(stretch, gap.to)];
}

const NO_KINDS: ReadonlySet<GraveKind> = new Set();

/** Every grave word in a range of the source that the quotation replaces by words in brackets. */
export function findReplaced(stretch: Stretch, gap: TokenRange): GraveWords[] {
  return findRemoved(stretch, gap, NO_KINDS, "left-out");
}

function findRemoved(
  stretch: Stretch,
  gap: TokenRange,
  exempt: ReadonlySet<GraveKind>,
  change: GraveChange,
): GraveWords[] {
  const words = Array.from({ length: gap.to - gap.from }, (_, at) => sourceWord(stretch, gap.from + at)).flat();
  return GRAVE_KINDS.flatMap((kind) => {
    const source = words.filter((word) => word.kind === kind);
    return source.length === 0 || exempt.has(kind) ? [] : [{ kind, change, source, quoted: [] }];
  });
}

function isInsideSentence(stretch: Stretch, gap: TokenRange): boolean {
  for (let at = gap.from; at <= gap.to; at += 1) if (stretch.sentenceStarts[at] === true) return false;
  return true;
}

function isSetOff(stretch: Stretch, gap: TokenRange): boolean {
  const sets = (at: number): boolean => SETTING_OFF.has(stretch.tokens[at]?.key ?? ".");
  return (sets(gap.from) || sets(gap.from - 1)) && (sets(gap.to - 1) || sets(gap.to));
}
