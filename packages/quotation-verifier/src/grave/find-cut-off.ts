import type { SourceToken, Stretch } from "../index/read-stretch.js";
import type { GraveKind } from "./finding.js";
import type { GraveWords } from "./find-changed.js";
import { isNegation } from "./word-kinds.js";

const CLAUSE_MARKS = new Set([",", ";", ":", "-", "(", ")"]);
/** How far before an attribution its subject is looked for, past auxiliaries and no more than one other word. */
const SUBJECT_WORDS = 8;
/** How far after a negation the verb that it denies is looked for. */
const REACH_WORDS = 2;

/**
 * Words that govern what is quoted and stand before it in the same sentence:
 * - a negation of the same clause, or of a verb whose negation reaches further (`I don't think, as some do, that`);
 * - a condition (`if`) anywhere before;
 * - an attribution to somebody else (`experts predict`) that no semicolon divides from the quotation;
 * - a quantifier directly before.
 */
export function findCutOffBefore(stretch: Stretch, from: number): GraveWords[] {
  const start = sentenceStart(stretch, from);
  const found: GraveWords[] = [];
  const add = (kind: GraveKind, at: number): void => {
    if (at >= start) found.push(cutOff(kind, stretch.tokens[at]));
  };
  const before = (test: (token: SourceToken, at: number) => boolean): number =>
    stretch.tokens.slice(0, from).findLastIndex((token, at) => at >= start && token.kind === "word" && test(token, at));
  const clause = clauseStart(stretch, start, from);
  add(
    "negation",
    before((_, at) => denies(stretch, at) && (at >= clause || reaches(stretch, at, from))),
  );
  add(
    "condition",
    before((token) => stretch.language.conditions.has(token.key)),
  );
  const semicolon = stretch.tokens.slice(0, from).findLastIndex((token) => token.key === ";");
  add(
    "attribution",
    before((_, at) => at > semicolon && attributesToOthers(stretch, at)),
  );
  if (from > start && stretch.language.quantifiers.has(stretch.tokens[from - 1]?.key ?? ""))
    add("quantifier", from - 1);
  return found;
}

/** A condition that follows directly on what is quoted, in the same sentence: `…, if we are attacked`. */
export function findCutOffAfter(stretch: Stretch, to: number): GraveWords[] {
  let at = to;
  while (stretch.tokens[at]?.kind === "mark" && stretch.sentenceStarts[at] !== true) at += 1;
  const token = stretch.tokens[at];
  if (token === undefined || stretch.sentenceStarts[at] === true) return [];
  const second = stretch.tokens[at + 1];
  if (stretch.language.conditions.has(token.key)) return [cutOff("condition", token)];
  // "only if", "but only if": one word may stand before the condition.
  const governed =
    second !== undefined && stretch.language.quantifiers.has(token.key) && stretch.language.conditions.has(second.key);
  return governed ? [cutOff("condition", second)] : [];
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
  while (start > 0 && stretch.sentenceStarts[start] !== true) start -= 1;
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

function denies(stretch: Stretch, at: number): boolean {
  const key = stretch.tokens[at]?.key ?? "";
  if (!isNegation(key, stretch.language)) return false;
  return !stretch.language.notNegating.has(`${key}-${stretch.tokens[at + 1]?.key ?? ""}`);
}

function reaches(stretch: Stretch, at: number, from: number): boolean {
  const following = stretch.tokens.slice(at + 1, Math.min(from, at + 1 + REACH_WORDS));
  return following.some((token) => stretch.language.reachingVerbs.has(token.key));
}

function attributesToOthers(stretch: Stretch, at: number): boolean {
  const { attributions, auxiliaries, firstPersons } = stretch.language;
  if (!attributions.has(stretch.tokens[at]?.key ?? "")) return false;
  let others = 0;
  for (let before = at - 1; before >= Math.max(0, at - SUBJECT_WORDS) && others <= 1; before -= 1) {
    const key = stretch.tokens[before]?.key ?? "";
    if (firstPersons.has(key)) return false;
    if (!auxiliaries.has(key)) others += 1;
  }
  return true;
}
