import { isAnnotationName } from "../tiers/tier-name.js";
import { SILENCES, UNIT_WORDS } from "../tiers/tier-names.table.js";
import type { Tier, TierItem } from "./read-tiers.js";

/** A tier whose labels are said, and by whom. */
export interface SpokenTier {
  readonly tier: Tier;
  /** Null where the name of the tier tells a kind of unit only. */
  readonly speaker: string | null;
  /** Whether each label is one word, so that its labels are put together. */
  readonly isWords: boolean;
}

/** Which tiers are said, and the names of those that say something about them. */
export interface TierVoices {
  readonly spoken: readonly SpokenTier[];
  readonly others: readonly Tier[];
}

/** What is compared of a tier. */
interface Measure {
  readonly tier: Tier;
  readonly items: readonly TierItem[];
  readonly words: number;
  readonly letters: number;
  readonly isAnnotation: boolean;
}

/** Boundaries of one interval that two people set are not quite the same. */
const TOLERANCE = 0.02;
/** So much of a tier must agree with another one to be taken for the same speech again. */
const ALMOST_ALL = 0.85;
/** A tier whose labels have fewer words is one of single words or sounds. */
const FEW_WORDS = 1.3;
/** Sounds are written with fewer letters. */
const SOUND_LETTERS = 2.6;
/** A tier over another one with so many times as many words is of headings. */
const MANY = 3;
const HALF = 0.5;
/** Of fewer intervals the same boundaries say little: two people may have one each. */
const LEAST_SAME = 3;

/**
 * Tells the tiers of speech from those about it, so that nothing is said twice: points are never speech; tiers that are
 * named after sounds, tones, glosses and the like are not; of a tier of words and one of utterances with the same words
 * at the same times, the utterances are said; of tiers with the same boundaries, as of a text and its translation, the
 * first. Short replies within somebody's long turn are speech: they neither fill it nor repeat it. Where names leave
 * nothing, the largest tier of them is speech.
 */
export function tierVoices(tiers: readonly Tier[]): TierVoices {
  const measured = tiers.filter(({ isPoints }) => !isPoints).map(measure).filter(({ words }) => words > 0);
  const named = measured.filter(({ isAnnotation }) => !isAnnotation);
  const candidates = named.length > 0 ? named : measured.filter(({ letters, words }) => letters / words > SOUND_LETTERS).slice(0, 1);
  const compared = candidates.slice(0, MAX_COMPARED);
  const spoken = candidates.filter((own, index) => index >= MAX_COMPARED || !compared.some((other, at) => at !== index && isAbout(own, other, index > at)));
  const all = new Set(spoken.map(({ tier }) => tier));
  return {
    spoken: spoken.map(({ tier, items, words }) => ({ tier, speaker: speakerOf(tier.name), isWords: items.length > 1 && words / items.length < FEW_WORDS })),
    others: tiers.filter((tier) => !all.has(tier)),
  };
}

function measure(tier: Tier): Measure {
  const items = tier.items.filter(({ text }) => !isSilence(text));
  let words = 0;
  let letters = 0;
  for (const { text } of items) {
    const found = wordsOf(text);
    words += found.length;
    letters += found.reduce((sum, word) => sum + word.length, 0);
  }
  return { tier, items, words, letters, isAnnotation: isAnnotationName(tier.name, words / Math.max(1, items.length)) };
}

/** Whether a label stands for silence. */
export function isSilence(text: string): boolean {
  return SILENCES.has(text.trim().toLowerCase());
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
}

/** Whether a tier says something about another one, or the same again. */
function isAbout(own: Measure, other: Measure, isLater: boolean): boolean {
  if (sameBoundaries(own, other)) return isLater;
  const isFiner = own.items.length > other.items.length;
  const [fine, coarse] = isFiner ? [own, other] : [other, own];
  if (fine.items.length === coarse.items.length) return false;
  const filled = fillOf(fine, coarse);
  if (filled === null) return false;
  if (filled.repeats >= ALMOST_ALL && fine.words >= HALF * coarse.words) return isFiner;
  // Sounds under words are sounds.
  const isSounds = fine.words / fine.items.length < FEW_WORDS && fine.letters / fine.words <= SOUND_LETTERS;
  if (isSounds) return isFiner && filled.share >= ALMOST_ALL;
  // Sections over utterances, or over words, are headings.
  return !isFiner && filled.share >= HALF && fine.words >= MANY * coarse.words;
}

function sameBoundaries(one: Measure, other: Measure): boolean {
  const [a, b] = [one.items, other.items];
  if (a.length < LEAST_SAME || Math.min(a.length, b.length) < ALMOST_ALL * Math.max(a.length, b.length)) return false;
  let same = 0;
  let at = 0;
  for (const { from, to } of a) {
    while (at < b.length && (b[at]?.from ?? 0) < from - TOLERANCE) at += 1;
    const match = b[at];
    if (match !== undefined && isNear(match.from, from) && isNear(match.to ?? NaN, to ?? NaN)) same += 1;
  }
  return same >= ALMOST_ALL * Math.max(a.length, b.length);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE;
}

/**
 * How much of the time of a coarse tier a finer one fills, and how much of its words it repeats; null where not all of
 * its intervals lie within those of the coarse one.
 */
function fillOf(fine: Measure, coarse: Measure): { readonly share: number; readonly repeats: number } | null {
  let at = 0;
  let outside = 0;
  let filled = 0;
  let repeated = 0;
  const total = coarse.items.reduce((sum, { from, to }) => sum + Math.max(0, (to ?? from) - from), 0);
  let words: string[] = wordsOf(coarse.items[0]?.text ?? "");
  let next = 0;
  for (const { from, to, text } of fine.items) {
    while (at < coarse.items.length && (coarse.items[at]?.to ?? 0) < from + TOLERANCE) {
      at += 1;
      words = wordsOf(coarse.items[at]?.text ?? "");
      next = 0;
    }
    const over = coarse.items[at];
    if (over === undefined || over.from > from + TOLERANCE || (over.to ?? 0) < (to ?? from) - TOLERANCE) {
      outside += 1;
      continue;
    }
    filled += (to ?? from) - from;
    for (const word of wordsOf(text)) {
      const found = words.slice(next, next + MAX_AHEAD).indexOf(word);
      if (found === -1) continue;
      repeated += 1;
      next += found + 1;
    }
  }
  if (outside > (1 - ALMOST_ALL) * fine.items.length) return null;
  return { share: total === 0 ? 0 : filled / total, repeats: repeated / Math.max(1, fine.words) };
}

/** No more tiers are compared with each other; those behind them are speech. */
const MAX_COMPARED = 100;
/** Words that a finer tier may leave out before one that it has. */
const MAX_AHEAD = 8;

/** `Mary - words` is Mary; `words` is nobody; `Speaker 1` is told by the whole of its name. */
function speakerOf(name: string): string | null {
  const words = name.split(/\s+-\s+|[\s_:./@()[\]]+/).filter((word) => word !== "");
  const own = words.filter((word) => !UNIT_WORDS.has(word.toLowerCase()));
  if (own.length === 0 || UNIT_WORDS.has(name.toLowerCase()) || !/[\p{L}\p{N}]/u.test(name)) return null;
  return own.length === words.length || !/\p{L}/u.test(own.join("")) ? name : own.join(" ");
}
