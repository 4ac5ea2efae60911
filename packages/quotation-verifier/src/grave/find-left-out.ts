import type { Stretch } from "../index/read-stretch.js";
import { findCutOffAfter } from "./find-cut-off-after.js";
import { findCutOffBefore } from "./find-cut-off-before.js";
import { sourceWord, type GraveWords } from "./find-changed.js";
import { isBoundary } from "./sentence-bounds.js";
import { GRAVE_KINDS, type GraveChange, type GraveKind } from "./finding.js";

/** A half-open range of the tokens of a stretch. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const SETTING_OFF = new Set([",", "(", ")", "-", ";", ":"]);
/** Kinds that may go together with a phrase that is set off by commas, brackets or dashes. */
const MAY_BE_SET_OFF: ReadonlySet<GraveKind> = new Set(["number", "name", "quantifier"]);

/** The pieces of a quotation on both sides of a gap. */
export interface Sides {
  /** Where the piece before begins in the source. */
  readonly from: number;
  /** Whether the piece behind begins with a small letter that is a capital in the source. */
  readonly goesOn: boolean;
}

/**
 * What an ellipsis hides. Whole sentences may be left out; inside a sentence that is quoted on both sides, every grave
 * word counts, but for names, numbers and quantifiers in a phrase that is set off. Where the gap ends one sentence and
 * begins another, what governs the words that are quoted counts, as at the ends of a quotation, and no one sentence may
 * be made of the parts of two.
 */
export function findElided(stretch: Stretch, gap: TokenRange, sides: Sides): GraveWords[] {
  if (isInsideSentence(stretch, gap))
    return findRemoved(stretch, gap, isSetOff(stretch, gap) ? MAY_BE_SET_OFF : NO_KINDS, "left-out");
  const after = findCutOffAfter(stretch, { from: sides.from, to: gap.from });
  return [...after, ...findSpliced(stretch, gap, sides), ...findCutOffBefore(stretch, gap.to)];
}

const NO_KINDS: ReadonlySet<GraveKind> = new Set();

/** Every grave word in a range of the source that the quotation replaces by words in brackets. */
export function findReplaced(stretch: Stretch, gap: TokenRange, sides: Sides): GraveWords[] {
  const spliced = isInsideSentence(stretch, gap) ? [] : findSpliced(stretch, gap, sides);
  return [...findRemoved(stretch, gap, NO_KINDS, "left-out"), ...spliced];
}

/**
 * `The council … helped with everything`: a piece that breaks off, and one that goes on in the middle of another
 * sentence. Pieces that are clauses may follow each other, and so may a piece and what begins a sentence.
 */
function findSpliced(stretch: Stretch, gap: TokenRange, { goesOn }: Sides): GraveWords[] {
  const breaksOff = stretch.sentenceStarts[gap.from] !== true;
  const inside = goesOn || stretch.sentenceStarts[gap.to] !== true;
  const clauses = endsClause(stretch, gap.from) && (goesOn || beginsClause(stretch, gap.to));
  return breaksOff && inside && !clauses && isDivided(stretch, gap) ? [JOINED] : [];
}

const JOINED: GraveWords = { kind: "sentence", change: "joined", source: [], quoted: [] };

/** Whether words stand in a gap, and not marks alone. */
function isDivided({ tokens }: Stretch, gap: TokenRange): boolean {
  return tokens.slice(gap.from, gap.to).some(({ kind }) => kind === "word");
}

function endsClause(stretch: Stretch, at: number): boolean {
  return isBoundary(stretch, at) || stretch.tokens[at - 1]?.kind === "mark";
}

function beginsClause(stretch: Stretch, at: number): boolean {
  return isBoundary(stretch, at) || isBoundary(stretch, at - 1);
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
