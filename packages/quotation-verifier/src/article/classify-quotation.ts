import { tokenise } from "../fold/tokenise.js";
import type { Token } from "../fold/token.js";
import type { QuoteVerdict } from "../verdict.js";
import { TITLE_NOUNS } from "./attribution.table.js";

/**
 * What words between quotation marks are: somebody's words, words that the writer holds at a distance or only
 * mentions, or the title of a work.
 */
export type MarkedKind = "quotation" | "scare-quotes" | "title";

/** No more words than these are not held to be a quotation, unless they are set as speech and given to somebody. */
const SCARE_QUOTE_WORDS = 2;
const MAX_TITLE_WORDS = 12;
/** Shorter words may be small in a title. */
const SMALL_WORD = 4;

/**
 * Words that were said somewhere are a quotation, whatever they look like: only what is not found may be a title. One
 * or two words are one where they end as speech does and somebody is named who says them (`“Not safe,” said Osei`).
 */
export function classifyQuotation(
  text: string,
  before: readonly Token[],
  verdict: QuoteVerdict,
  isAttributed: boolean,
): MarkedKind {
  const words = tokenise(text).filter((token) => token.kind === "word");
  const isSpeech = isAttributed && words.length > 0 && /[.,!?…]\s*$/u.test(text);
  if (words.length <= SCARE_QUOTE_WORDS) return isSpeech ? "quotation" : "scare-quotes";
  const found = verdict.wording !== "absent" && verdict.wording !== "altered";
  return !found && (looksLikeTitle(text, words) || namesWork(before, words)) ? "title" : "quotation";
}

function looksLikeTitle(text: string, words: readonly Token[]): boolean {
  if (words.length > MAX_TITLE_WORDS || /[.;…]\s*$/u.test(text)) return false;
  const capital = (word: Token | undefined): boolean => /^[\p{Lu}\p{N}]/u.test(word?.raw ?? "");
  return (
    capital(words[0]) && capital(words.at(-1)) && words.every((word) => capital(word) || word.raw.length < SMALL_WORD)
  );
}

/** `his book, “…”`: a noun for works directly before, and no more words than a title has. */
function namesWork(before: readonly Token[], words: readonly Token[]): boolean {
  const last = before.findLast((token) => token.kind === "word");
  return (
    last !== undefined &&
    TITLE_NOUNS.has(last.key) &&
    words.length <= MAX_TITLE_WORDS &&
    /^[\p{Lu}\p{N}]/u.test(words[0]?.raw ?? "")
  );
}
