import type { Stretch } from "../index/read-stretch.js";
import { cutOff, type GraveWords } from "./find-changed.js";
import type { TokenRange } from "./find-left-out.js";
import { isBoundary, isClauseBreak, sentenceStart } from "./sentence-bounds.js";
import { isNegation } from "./word-kinds.js";

const QUESTION_MARKS = new Set(["?", "؟", "‽"]);
/** A quotation of fewer words says nothing that a question would leave open. */
const LEAST_WORDS = 3;
/** How near to the beginning of the question a quotation begins that may be its clause. */
const WORDS_BEFORE = 3;
/** How many words may stand between the quotation and the mark. */
const WORDS_BETWEEN = 2;

/**
 * The mark of a question that a quotation was divided from, so that it reads like a statement (`Is | the minister a
 * crook | ?`): where the quotation begins near the beginning of the question or of a clause. None behind a clause break
 * or a negation, where something else is asked (`…, didn't it?`), and none where the quotation begins with a word that
 * asks (`Who would have thought so`).
 */
export function findQuestion(stretch: Stretch, { from, to }: TokenRange): GraveWords[] {
  const { tokens, language, sentenceStarts } = stretch;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === "word").length;
  const asks = sentenceStarts[from] === true && language.interrogatives.has(tokens[from]?.key ?? "");
  const opens = from - sentenceStart(stretch, from) <= WORDS_BEFORE;
  const clause = opens || isBoundary(stretch, from) || isBoundary(stretch, from - 1);
  if (words < LEAST_WORDS || asks || !clause) return [];
  for (let at = to; at <= to + WORDS_BETWEEN && sentenceStarts[at] !== true; at += 1) {
    const token = tokens[at];
    if (token === undefined || isClauseBreak(stretch, token) || isNegation(token.key, language)) return [];
    if (QUESTION_MARKS.has(token.key)) return [cutOff("question", [token])];
  }
  return [];
}
