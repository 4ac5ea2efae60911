import type { SourceToken, Stretch } from "../index/read-stretch.js";
import { entryAt } from "./define-language.js";
import { cutOff, type GraveWords } from "./find-changed.js";
import type { GraveKind } from "./finding.js";
import { attributesToOthers, denies, governs, hedges, opensCondition, reaches } from "./governing.js";
import { clauseStart, isBoundary, lastTurn, sentenceStart } from "./sentence-bounds.js";
import { isNumber } from "./word-kinds.js";

/** How near a quantifier stands to what it limits. */
const QUANTIFIER_WORDS = 2;

/**
 * Words that govern what is quoted and stand before it in the same sentence:
 * - a negation, or a word that denies (`a myth that`), of the same clause, or one that reaches further: of a verb of
 *   thinking or saying (`I don't think, the wall`), or in front of a clause that begins with `that`;
 * - a condition (`if`) anywhere before, as far as no contrast (`, but`) or semicolon stands between; a hedge (`perhaps`)
 *   of the same clause;
 * - an attribution to somebody else (`experts predict`) that reaches as far as a condition, and not over `, and I`; words
 *   behind a colon and an opening mark, with no first person in front (`He wrote: “…`);
 * - a quantifier directly before, or with one word between (`most of`);
 * - the rest of a number, or its sign.
 */
export function findCutOffBefore(stretch: Stretch, from: number): GraveWords[] {
  const start = sentenceStart(stretch, from);
  const { tokens } = stretch;
  const outside = { from: start, to: from };
  const found: GraveWords[] = [];
  const add = (kind: GraveKind, least: number, test: (at: number) => boolean): void => {
    for (let at = from - 1; at >= least; at -= 1) {
      if (tokens[at]?.kind !== "word" || !test(at)) continue;
      found.push(cutOff(kind, tokens.slice(at, at + 1)));
      return;
    }
  };
  const clause = clauseStart(stretch, start, from);
  const turn = lastTurn(stretch, start, from, false);
  const reachable = (at: number): boolean => at >= clause || (at >= turn && reaches(stretch, at, from));
  add("negation", start, (at) => denies(stretch, at, outside) && reachable(at));
  const nearby = (at: number): boolean => at >= clause || tokens[at + 1]?.key === ",";
  add("condition", turn, (at) => opensCondition(stretch, at, outside) || (nearby(at) && hedges(stretch, at, outside)));
  const said = lastTurn(stretch, start, from, true);
  add("attribution", said, (at) => attributesToOthers(stretch, at, outside));
  const near = isBoundary(stretch, from) ? from : Math.max(clause, from - QUANTIFIER_WORDS);
  const limits = (at: number): boolean =>
    governs(stretch, at, "quantifiers", outside) || governs(stretch, at, "limits", outside);
  add("quantifier", near, limits);
  const number = numberBefore(stretch, from);
  if (number >= start) found.push(cutOff("number", tokens.slice(number, number + 1)));
  return found.some(({ kind }) => kind === "attribution") ? found : [...found, ...findIntroduced(stretch, start, from)];
}

/** The words in front of a colon and an opening mark that the quotation follows; none where they are the speaker's own. */
function findIntroduced({ tokens, language }: Stretch, start: number, from: number): GraveWords[] {
  if (tokens[from - 1]?.key !== '"' || tokens[from - 2]?.key !== ":") return [];
  const introducing = tokens.slice(start, from - 2);
  if (introducing.some((_, at) => entryAt(introducing, at, "firstPersons", language) > 0)) return [];
  const words = introducing.filter(({ kind }: SourceToken) => kind === "word");
  return words.length === 0 ? [] : [cutOff("attribution", words)];
}

/** The number or the minus sign that a quotation beginning with a number was divided from; -1 where there is none. */
function numberBefore({ tokens, language }: Stretch, from: number): number {
  const isNumberAt = (at: number): boolean => tokens[at]?.kind === "word" && isNumber(tokens[at].key, language);
  if (!isNumberAt(from)) return -1;
  const sign = tokens[from - 1];
  if (sign?.key !== "-") return isNumberAt(from - 1) ? from - 1 : -1;
  const attached = tokens[from]?.before === "" && (sign.before !== "" || isNumberAt(from - 2));
  return attached ? from - 1 : -1;
}
