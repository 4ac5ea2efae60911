import type { SourceToken, Stretch } from "../index/read-stretch.js";
import { entryAt, hasWord } from "./define-language.js";
import { cutOff, type GraveWords } from "./find-changed.js";
import type { TokenRange } from "./find-left-out.js";
import type { GraveKind } from "./finding.js";
import { attributesToOthers, denies, governs, hedges, opensCondition } from "./governing.js";
import { isClauseBreak, sentenceLimit, sentenceStart } from "./sentence-bounds.js";
import { endsWithOne, isNumber } from "./word-kinds.js";

/** How far behind the quotation a condition may begin where marks stand between. */
const CONDITION_WORDS = 3;
/** Signs that a number is not divided from. */
const UNIT_SIGNS = new Set(["%", "‰", "°", "€", "$", "£", "¥"]);

/**
 * Words that govern what is quoted and stand behind it in the same sentence: a condition, a hedge or a limit that
 * follows directly (`…, if we are attacked`, `… only at first`, `…, but not for good`), a negation of the same clause
 * (`Ich glaube es | nicht`) that denies no verb behind the quotation (`The treaty | has not`), whatever denies a quotation
 * that begins with `that` (`That we lied | is false`), an attribution to somebody else (`…, critics say`), and the rest of
 * a number or its unit (`5 | million`, `5 | percent`).
 */
export function findCutOffAfter(stretch: Stretch, quoted: TokenRange): GraveWords[] {
  const { tokens, language } = stretch;
  const { to } = quoted;
  let first = to;
  while (tokens[first]?.kind === "mark" && stretch.sentenceStarts[first] !== true) first += 1;
  const found = [...findDivided(stretch, to), ...findContrast(stretch, to, first)];
  const behind = { direct: first === to, subject: isSubject(stretch, quoted), outside: { from: to, to: Infinity } };
  const end = first + sentenceLimit(stretch, to);
  let hasVerb = first !== to;
  for (let at = first; at < end && stretch.sentenceStarts[at] !== true; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && isClauseBreak(stretch, token))) break;
    const negated = Math.max(1, entryAt(tokens, at, "negations", language));
    hasVerb ||= negated === 1 && (hasWord(language.auxiliaries, token.key) || hasWord(language.preverbal, token.key));
    hasVerb ||= endsWithOne(token.key, language.negatedEndings);
    const kind = token.kind === "mark" ? null : kindBehind(stretch, at, { ...behind, near: at - first, hasVerb });
    if (kind !== null) found.push(cutOff(kind, [token]));
    if (kind === "condition") break;
    if (kind === "negation") at += negated - 1;
    const { key } = token;
    const breaks = language.conjunctions.has(key) || language.firstPersons.has(key) || isClauseBreak(stretch, token);
    if (breaks && opensAnother(stretch, at, behind.outside)) break;
  }
  // "only if": the quantifier limits the condition.
  return found.some(({ kind }) => kind === "condition") ? found.filter(({ kind }) => kind !== "quantifier") : found;
}

/** `and only if`, `or so they tell us`: a condition, or an attribution of little more, may follow within three words. */
function opensAnother(stretch: Stretch, at: number, outside: TokenRange): boolean {
  return ![at + 1, at + 2, at + 3].some((next) => {
    if (opensCondition(stretch, next, outside)) return true;
    const ends = [next + 1, next + 2].some((behind) => stretch.tokens[behind]?.kind !== "word");
    return ends && attributesToOthers(stretch, next, outside);
  });
}

interface Behind {
  /** How many words after the quotation, past its marks. */
  readonly near: number;
  /** Whether no mark stands between. */
  readonly direct: boolean;
  /** Whether a verb that a negation may deny stands between. */
  readonly hasVerb: boolean;
  /** Whether the quotation is a clause of which something is said behind it. */
  readonly subject: boolean;
  readonly outside: TokenRange;
}

function kindBehind(stretch: Stretch, at: number, { near, direct, hasVerb, subject, outside }: Behind): GraveKind | null {
  if ((!hasVerb || (subject && direct)) && denies(stretch, at, outside)) {
    const denial = entryAt(stretch.tokens, at, "denials", stretch.language) > 0;
    if (!denial || subject) return "negation";
  }
  if (opensCondition(stretch, at, outside) && (direct || near <= CONDITION_WORDS)) return "condition";
  if (near === 0 && hedges(stretch, at, outside)) return "condition";
  if (near <= 1 && (direct || near === 0) && governs(stretch, at, "limits", outside)) return "quantifier";
  return attributesToOthers(stretch, at, outside) && !isDenied(stretch, at + 1) ? "attribution" : null;
}

/** `he said nothing`: nothing was said. */
function isDenied(stretch: Stretch, at: number): boolean {
  return denies(stretch, at, { from: at, to: Infinity });
}

/** Whether a quotation begins with the word that opens its sentence as a clause (`That we lied`), or right behind it. */
function isSubject(stretch: Stretch, { from }: TokenRange): boolean {
  const start = sentenceStart(stretch, from);
  return from - start <= 1 && stretch.language.complementizers.has(stretch.tokens[start]?.key ?? "");
}

/** `…, but not for good`, `…, but only once`, `… — not!`: what takes back a part, or all. */
function findContrast(stretch: Stretch, to: number, first: number): GraveWords[] {
  const { tokens, language, sentenceStarts } = stretch;
  if (sentenceStarts[first] === true) return [];
  const contrast = language.contrasts.has(tokens[first]?.key ?? "");
  const at = contrast ? first + 1 : first;
  const words = tokens.slice(first, at + 1);
  const particle = hasWord(language.particles, tokens[at]?.key ?? "");
  if (contrast && particle) return [cutOff("negation", words)];
  if (contrast && entryAt(tokens, at, "limits", language) > 0) return [cutOff("quantifier", words)];
  const last = tokens[at + 1];
  const ends = last === undefined || last.key === "." || last.key === "!";
  return particle && first > to && ends ? [cutOff("negation", words)] : [];
}

/** What a number at the end of the quotation was divided from. */
function findDivided({ tokens, language, sentenceStarts }: Stretch, to: number): GraveWords[] {
  const isNumberAt = (token: SourceToken | undefined): boolean => token?.kind === "word" && isNumber(token.key, language);
  const unit = tokens[to];
  if (unit === undefined || sentenceStarts[to] === true || !isNumberAt(tokens[to - 1])) return [];
  const divided = isNumberAt(unit) || UNIT_SIGNS.has(unit.key) || entryAt(tokens, to, "units", language) > 0;
  return divided ? [cutOff("number", [unit])] : [];
}
