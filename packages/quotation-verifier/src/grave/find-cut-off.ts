import type { SourceToken, Stretch } from "../index/read-stretch.js";
import { hasWord } from "./define-language.js";
import type { GraveKind } from "./finding.js";
import type { GraveWords } from "./find-changed.js";
import { endsWithOne, isNegation, isNumber } from "./word-kinds.js";

const CLAUSE_MARKS = new Set([",", ";", ":", "-", "(", ")", "،", "؛", "、"]);
/** How far before an attribution its subject is looked for, past auxiliaries and no more than one other word. */
const SUBJECT_WORDS = 8;
/** How far from a negation the verb that it denies is looked for, on both sides. */
const REACH_WORDS = 2;
/** How near a quantifier stands to what it limits. */
const QUANTIFIER_WORDS = 2;
/** How many words and marks of a sentence are read on each side: speech without full stops is no one sentence. */
const MAX_SENTENCE = 300;

/**
 * Words that govern what is quoted and stand before it in the same sentence:
 * - a negation, or a word that denies (`a myth that`), of the same clause, or one that reaches further: of a verb of
 *   thinking or saying (`I don't think, as some do, that`), or in front of a clause that begins with `that`;
 * - a condition (`if`) anywhere before; a hedge (`perhaps`) of the same clause;
 * - an attribution to somebody else (`experts predict`) that no semicolon divides from the quotation;
 * - a quantifier directly before, or with one word between (`most of`);
 * - the rest of a number, or its sign.
 */
export function findCutOffBefore(stretch: Stretch, from: number): GraveWords[] {
  const start = sentenceStart(stretch, from);
  const { tokens, language } = stretch;
  const found: GraveWords[] = [];
  const add = (kind: GraveKind, at: number): void => {
    if (at >= start) found.push(cutOff(kind, tokens[at]));
  };
  const before = (test: (token: SourceToken, at: number) => boolean): number => {
    for (let at = from - 1; at >= start; at -= 1) {
      const token = tokens[at];
      if (token?.kind === "word" && test(token, at)) return at;
    }
    return -1;
  };
  const clause = clauseStart(stretch, start, from);
  add("negation", before((_, at) => denies(stretch, at, from) && (at >= clause || reaches(stretch, at, from))));
  add("condition", before(({ key }, at) => hasWord(language.conditions, key) || ((at >= clause || tokens[at + 1]?.key === ",") && hedges(stretch, at))));
  const semicolon = before((_, at) => tokens[at + 1]?.key === ";");
  add("attribution", before((_, at) => at > semicolon && attributesToOthers(stretch, at)));
  const near = Math.max(clause, from - QUANTIFIER_WORDS);
  add("quantifier", before(({ key }, at) => at >= near && hasWord(language.quantifiers, key)));
  add("number", numberBefore(stretch, from));
  return found;
}

/**
 * Words that govern what is quoted and stand behind it in the same sentence: a condition, a hedge or a quantifier that
 * follows directly (`…, if we are attacked`, `… in part`), a negation of the same clause (`Ich glaube es | nicht`) that
 * denies no verb behind the quotation (`The treaty | has not`), an attribution to somebody else (`…, critics say`), and the rest of a number (`5 | million`).
 */
export function findCutOffAfter(stretch: Stretch, to: number): GraveWords[] {
  const { tokens, language } = stretch;
  let at = to;
  while (tokens[at]?.kind === "mark" && stretch.sentenceStarts[at] !== true) at += 1;
  const direct = at === to;
  const found: GraveWords[] = [];
  if (direct && isNumberAt(stretch, to - 1) && isNumberAt(stretch, to)) found.push(cutOff("number", tokens[to]));
  const first = at;
  let hasVerb = !direct;
  for (; at < first + MAX_SENTENCE && stretch.sentenceStarts[at] !== true; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && isClauseBreak(stretch, token))) break;
    hasVerb ||= hasWord(language.auxiliaries, token.key) || hasWord(language.preverbal, token.key);
    hasVerb ||= endsWithOne(token.key, language.negatedEndings);
    const kind = kindBehind(stretch, token, at, { near: at - first, direct, hasVerb });
    if (kind !== null) found.push(cutOff(kind, token));
    if (kind === "condition") break;
    const { key } = token;
    const breaks = language.conjunctions.has(key) || language.firstPersons.has(key) || isClauseBreak(stretch, token);
    if (breaks && opensAnother(stretch, at)) break;
  }
  // "only if": the quantifier limits the condition.
  return found.some(({ kind }) => kind === "condition") ? found.filter(({ kind }) => kind !== "quantifier") : found;
}

/** `and only if`, `or so they say`: a condition or an attribution may follow on a conjunction within three words. */
function opensAnother(stretch: Stretch, at: number): boolean {
  const { conditions } = stretch.language;
  return ![1, 2, 3].some(
    (step) => hasWord(conditions, stretch.tokens[at + step]?.key ?? "") || attributesToOthers(stretch, at + step),
  );
}

function kindBehind(
  stretch: Stretch,
  { key, kind }: SourceToken,
  at: number,
  { near, direct, hasVerb }: { readonly near: number; readonly direct: boolean; readonly hasVerb: boolean },
): GraveKind | null {
  if (kind === "mark") return null;
  const { conditions, hedges: mayBe, quantifiers } = stretch.language;
  if (!hasVerb && isNegation(key, stretch.language) && denies(stretch, at)) return "negation";
  if (hasWord(conditions, key) && (direct || near <= 3)) return "condition";
  if (near === 0 && hasWord(mayBe, key)) return "condition";
  if (near <= 1 && hasWord(quantifiers, key) && (direct || near === 0)) return "quantifier";
  return attributesToOthers(stretch, at) ? "attribution" : null;
}

function cutOff(kind: GraveKind, token: SourceToken | undefined): GraveWords {
  return {
    kind,
    change: "cut-off",
    source: token === undefined ? [] : [{ kind, value: token.key, token }],
    quoted: [],
  };
}

function sentenceStart(stretch: Stretch, from: number): number {
  let start = from;
  while (start > Math.max(0, from - MAX_SENTENCE) && stretch.sentenceStarts[start] !== true) start -= 1;
  return start;
}

function clauseStart(stretch: Stretch, start: number, from: number): number {
  let clause = from;
  while (clause > start) {
    const token = stretch.tokens[clause - 1];
    if (token === undefined || isClauseBreak(stretch, token)) break;
    clause -= 1;
  }
  return clause;
}

/** A dash divides clauses, a hyphen inside a compound does not. */
function isClauseBreak(stretch: Stretch, token: SourceToken): boolean {
  if (token.kind === "word") return stretch.language.clauseBreaks.has(token.key);
  return CLAUSE_MARKS.has(token.key) && !(token.key === "-" && token.raw.length === 1 && token.before === "");
}

/**
 * Whether a word denies. Of two words that deny nothing together (`no doubt`) the first does where the second is quoted
 * without it.
 *
 * @param quoted Where the quotation begins.
 */
function denies(stretch: Stretch, at: number, quoted = Infinity): boolean {
  const { tokens, language } = stretch;
  const key = tokens[at]?.key ?? "";
  if (!isNegation(key, language) && !hasWord(language.denials, key)) return false;
  const pair = (first: number): boolean =>
    first + 1 !== quoted && language.notNegating.has(`${tokens[first]?.key ?? ""}-${tokens[first + 1]?.key ?? ""}`);
  return !pair(at) && !pair(at - 1);
}

function reaches(stretch: Stretch, at: number, from: number): boolean {
  const { tokens, language } = stretch;
  const near = tokens.slice(Math.max(0, at - REACH_WORDS), Math.min(from, at + 1 + REACH_WORDS));
  if (near.some(({ key }) => hasWord(language.reachingVerbs, key) || hasWord(language.denials, key))) return true;
  for (let next = at + 1; next <= from; next += 1) {
    const { key = "" } = tokens[next] ?? {};
    if (language.clauseBreaks.has(key)) return false;
    if (CLAUSE_MARKS.has(tokens[next - 1]?.key ?? "") && hasWord(language.complementizers, key)) return true;
  }
  return false;
}

/** `would like to` and its kind make nothing uncertain. */
function hedges({ tokens, language }: Stretch, at: number): boolean {
  return hasWord(language.hedges, tokens[at]?.key ?? "") && !hasWord(language.auxiliaries, tokens[at + 1]?.key ?? "");
}

function attributesToOthers(stretch: Stretch, at: number): boolean {
  const { attributions, auxiliaries, firstPersons } = stretch.language;
  if (!hasWord(attributions, stretch.tokens[at]?.key ?? "")) return false;
  let others = 0;
  for (let before = at - 1; before >= Math.max(0, at - SUBJECT_WORDS) && others <= 1; before -= 1) {
    const key = stretch.tokens[before]?.key ?? "";
    if (hasWord(firstPersons, key)) return false;
    if (!hasWord(auxiliaries, key)) others += 1;
  }
  // "glaube ich", "creo yo": the subject may follow.
  return !hasWord(firstPersons, stretch.tokens[at + 1]?.key ?? "");
}

function isNumberAt({ tokens, language }: Stretch, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "word" && isNumber(token.key, language);
}

/** The number or the minus sign that a quotation beginning with a number was divided from; -1 where there is none. */
function numberBefore(stretch: Stretch, from: number): number {
  if (!isNumberAt(stretch, from)) return -1;
  const { tokens } = stretch;
  const sign = tokens[from - 1];
  if (sign?.key !== "-") return isNumberAt(stretch, from - 1) ? from - 1 : -1;
  const attached = tokens[from]?.before === "" && (sign.before !== "" || isNumberAt(stretch, from - 2));
  return attached ? from - 1 : -1;
}
