import { tokenise } from "../fold/tokenise.js";
import type { Token } from "../fold/token.js";
import type { QuoteVerdict } from "../verdict.js";
import { LANGUAGES } from "../languages/all-languages.js";
import { DATIVE_PREPOSITIONS, DATIVE_WORDS, DETERMINERS, PRONOUNS, TITLE_NOUNS } from "./attribution.table.js";
import { isMention } from "./find-attribution.js";
import type { Marked } from "./find-marked.js";
import { REPORTING_VERBS } from "./reporting-verbs.table.js";

/**
 * What words between quotation marks are: somebody's words, words that the writer holds at a distance or only
 * mentions, or the title of a work.
 */
export type MarkedKind = "quotation" | "scare-quotes" | "title";

/**
 * Why words are held to be what they are:
 * - a quotation: `block` (a block quote), `given-to-speaker` (the sentence has somebody and a verb of speech),
 *   `found` (they were said), `sentence` (more than two words, and nothing against it);
 * - scare quotes: `few-words` (one or two, and nobody says them), `mentioned` (`the word “…”`, `a pub called “…”`);
 * - a title: `work` (a noun for works stands in front, or somebody speaks to a newspaper: `told the “Post”`),
 *   `capitals` (set as titles are, and no number is among the words if they are given to a speaker).
 */
export type MarkedReason = "block" | "given-to-speaker" | "found" | "sentence" | "few-words" | "mentioned" | "work" | "capitals";

/** No more words than these are not held to be a quotation, unless they are given to somebody. */
const SCARE_QUOTE_WORDS = 2;
const MENTION_WORDS = 6;
const MAX_TITLE_WORDS = 12;
/** The name of a newspaper that somebody speaks to is not longer. */
const MAX_MEDIUM_WORDS = 4;
/** Shorter words may be small in a title. */
const SMALL_WORD = 4;

/**
 * Words that were said somewhere, or that the sentence gives to a speaker, are a quotation, whatever they look like;
 * but the name of a work, and one or two words that are only mentioned, are none.
 */
export function classifyQuotation(
  { text, before, attribution, block, isBeside }: Marked,
  verdict: QuoteVerdict,
): { kind: MarkedKind; reason: MarkedReason } {
  const words = tokenise(text).filter((token) => token.kind === "word");
  const isShort = words.length <= SCARE_QUOTE_WORDS;
  const isFound = verdict.wording !== "absent" && verdict.wording !== "altered";
  const isSpeech = /[.,!?…]\s*$/u.test(text);
  const isGiven = attribution !== null && (attribution.by !== "continuation" || isSpeech);
  if (block) return { kind: "quotation", reason: "block" };
  if (isFound && !isShort) return { kind: "quotation", reason: isGiven ? "given-to-speaker" : "found" };
  if (namesWork(before, words) || (!isFound && namesMedium(text, before, words))) return { kind: "title", reason: "work" };
  if (isShort && isMention(before)) return { kind: "scare-quotes", reason: "mentioned" };
  if (isGiven && (isBeside || words.length === 1 || !looksLikeTitle(text, words) || hasNumber(words))) {
    return { kind: "quotation", reason: "given-to-speaker" };
  }
  if (isShort) return { kind: "scare-quotes", reason: "few-words" };
  if (words.length <= MENTION_WORDS && isMention(before)) return { kind: "scare-quotes", reason: "mentioned" };
  return looksLikeTitle(text, words) ? { kind: "title", reason: "capitals" } : { kind: "quotation", reason: "sentence" };
}

function looksLikeTitle(text: string, words: readonly Token[]): boolean {
  if (words.length > MAX_TITLE_WORDS || /[.;…]\s*$/u.test(text)) return false;
  return (
    isCapital(words[0]) && isCapital(words.at(-1)) && words.every((word) => isCapital(word) || word.raw.length < SMALL_WORD)
  );
}

/** `his book, “…”`: a noun for works directly before, and no more words than a title has. */
function namesWork(before: readonly Token[], words: readonly Token[]): boolean {
  const last = before.findLast((token) => token.kind === "word");
  return last !== undefined && TITLE_NOUNS.has(last.key) && words.length <= MAX_TITLE_WORDS && isCapital(words[0]);
}

/** `told the “Courier”`, `sagte Osei dem »Courier«`: a newspaper that somebody speaks to. */
function namesMedium(text: string, before: readonly Token[], words: readonly Token[]): boolean {
  if (!looksLikeTitle(text, words) || /[,!?]\s*$/.test(text) || words.length > MAX_MEDIUM_WORDS) return false;
  const [before2, last] = [before.at(-2), before.at(-1)];
  if (last?.kind !== "word") return false;
  const isArticle = DETERMINERS.has(last.key);
  const previous = isArticle ? before2 : last;
  if (/^tells?$|^told$/.test(previous?.key ?? "")) return true;
  if (isArticle && DATIVE_PREPOSITIONS.has(before2?.key ?? "")) return true;
  // `sagte Osei dem »Courier«`, and not `sprach von der „Flut“`
  const isSubject = before2 !== undefined && (/^\p{Lu}/u.test(before2.raw) || PRONOUNS.has(before2.key) || REPORTING_VERBS.has(before2.key));
  return DATIVE_WORDS.has(last.key) && isSubject;
}

/** `5 Million Euros`, `Five Million Euros`: no title, though it has the capitals of one. */
function hasNumber(words: readonly Token[]): boolean {
  return words.some(({ key, raw }) => /^\p{N}/u.test(raw) || LANGUAGES.all.some(({ numbers }) => numbers.has(key)));
}

function isCapital(word: Token | undefined): boolean {
  return /^[\p{Lu}\p{N}]/u.test(word?.raw ?? "");
}
