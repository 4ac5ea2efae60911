import type { Stretch } from "../index/read-stretch.js";
import { entryAt, hasWord, isIdle, type WordList } from "./define-language.js";
import type { TokenRange } from "./find-left-out.js";
import { isNegation } from "./word-kinds.js";

/** How far before an attribution its subject is looked for, past auxiliaries and no more than one other word. */
const SUBJECT_WORDS = 8;
/** How far before an attribution the word is looked for by which the speaker agrees (`as the old mayor said`). */
const AGREEMENT_WORDS = 4;
/** How far from a negation the verb that it denies is looked for, on both sides. */
const REACH_WORDS = 2;

/** Whether a word has its meaning of a list: it is not of words that govern nothing together, all outside the quotation. */
export function governs(stretch: Stretch, at: number, list: WordList, outside: TokenRange): boolean {
  const { tokens, language } = stretch;
  const length = entryAt(tokens, at, list, language);
  return length > 0 && at + length <= outside.to && !isIdle(tokens, at, outside, language);
}

/** Whether a word denies. */
export function denies(stretch: Stretch, at: number, outside: TokenRange): boolean {
  const { tokens, language } = stretch;
  if (governs(stretch, at, "denials", outside) || governs(stretch, at, "negations", outside)) return true;
  return isNegation(tokens[at]?.key ?? "", language) && !isIdle(tokens, at, outside, language);
}

/**
 * Whether a word that denies reaches a clause behind it: one that begins with `that`, or one that follows directly on a
 * denied verb of thinking or saying (`I don't think, the wall saved us`).
 */
export function reaches({ tokens, language }: Stretch, at: number, from: number): boolean {
  for (let next = at + 1; next <= from; next += 1) {
    const { key = "" } = tokens[next] ?? {};
    if (language.clauseBreaks.has(key)) return false;
    if (tokens[next - 1]?.kind !== "mark") continue;
    if (hasWord(language.complementizers, key)) return true;
    if (next === from) return next - 2 - at <= REACH_WORDS && hasWord(language.reachingVerbs, tokens[next - 2]?.key ?? "");
  }
  return false;
}

/** Whether a word makes a statement uncertain. One with a capital inside a sentence is a name (`in May`). */
export function hedges(stretch: Stretch, at: number, outside: TokenRange): boolean {
  return governs(stretch, at, "hedges", outside) && !isCapital(stretch, at);
}

function isCapital({ tokens, sentenceStarts, language }: Stretch, at: number): boolean {
  return sentenceStarts[at] !== true && language.capitalsMarkNames && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? "");
}

/** Whether a word opens a condition. Words of another use are inversions only as the first of a sentence. */
export function opensCondition(stretch: Stretch, at: number, outside: TokenRange): boolean {
  const inverted = stretch.sentenceStarts[at] === true && governs(stretch, at, "inversions", outside);
  return inverted || governs(stretch, at, "conditions", outside);
}

/** Whether a word gives what is said to somebody else. */
export function attributesToOthers(stretch: Stretch, at: number, outside: TokenRange): boolean {
  const { tokens, language } = stretch;
  if (governs(stretch, at, "hearsay", outside)) return true;
  if (!governs(stretch, at, "attributions", outside)) return false;
  let others = 0;
  for (let before = at - 1; before >= Math.max(0, at - SUBJECT_WORDS) && others <= 1; before -= 1) {
    const key = tokens[before]?.key ?? "";
    if (hasWord(language.firstPersons, key)) return false;
    if (!hasWord(language.auxiliaries, key)) others += 1;
  }
  const agrees = tokens.slice(Math.max(0, at - AGREEMENT_WORDS), at + 1).some(({ key }) => language.agreements.has(key));
  // "…, glaube ich", "…, creo yo": the subject may follow where none stands before.
  const subject = at + 1 < outside.to && tokens[at - 1]?.kind !== "word" ? tokens[at + 1]?.key ?? "" : "";
  return !agrees && !hasWord(language.firstPersons, subject);
}
