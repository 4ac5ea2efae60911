import type { Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { AGENT_WORDS, DETERMINERS, NAMING_WORDS, PASSIVE_AUXILIARIES, PERFECT_AUXILIARIES } from "./attribution.table.js";
import { Clause, NEAR, SUBJECT_REACH } from "./clause.js";
import { isParticiple, isReportingVerb } from "./is-reporting-verb.js";
import type { KnownSpeakers } from "./known-speakers.js";
import { ENGLISH_VERBS, PUT_TO, PUT_TO_PHRASES, REPORTING_VERBS, WEAK_VERBS } from "./reporting-verbs.table.js";

/** Whom an article gives a quotation to. */
export interface Attribution {
  /** The name that is looked up; empty where a pronoun stands for it, or an office for nobody in particular. */
  readonly claim: string;
  /** Its place in the reading. Half-open, UTF-16. */
  readonly span: Span;
  readonly by: "name" | "pronoun" | "office";
  /** Whether the verb is one of asking: somebody else may answer. */
  readonly asks: boolean;
}

/** The words of a sentence on both sides of a quotation, other quotations taken out. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * Who is said to speak, from the sentence around a quotation: `said Tokaev`, `Tokaev said`, `according to Tokaev`,
 * `Tokaev:`, `— Tokaev`. A verb next to the quotation counts before one further off, one in front before one
 * behind. What somebody is asked is nobody's who is named behind it (`Asked “And now?”, Osei said …`). Words in round
 * brackets are passed over.
 */
export function findAttribution(surroundings: Surroundings, known: KnownSpeakers): Attribution | null {
  const before = withoutBrackets(surroundings.before, true);
  const after = withoutBrackets(surroundings.after, false);
  const inFront = new Clause({ tokens: before.slice(-NEAR - SUBJECT_REACH), isBefore: true }, known);
  const behind = new Clause({ tokens: after.slice(0, NEAR + SUBJECT_REACH), isBefore: false }, known);
  return (
    findAsker(before, known) ??
    inFront.label(false) ??
    inFront.nearest(NEAR) ??
    new Clause({ tokens: surroundings.after.slice(0, NEAR + SUBJECT_REACH), isBefore: false }, known).signature() ??
    behind.nearest(NEAR) ??
    new Clause({ tokens: before, isBefore: true }, known).nearest(before.length) ??
    new Clause({ tokens: after, isBefore: false }, known).nearest(after.length) ??
    inFront.label(true)
  );
}

/** Whether a sentence around a quotation has a verb, or a colon, that gives it to anybody. */
export function hasReportingVerb({ before, after }: Surroundings): boolean {
  const has = (tokens: readonly Token[], isBefore: boolean): boolean =>
    tokens.some(({ key }, at) => {
      // `„…“, freut sich der Wirt`, and not `im „Anker“ gab es Suppe`
      const isPlain = !WEAK_VERBS.has(key) || (at === 1 && !isBefore && /^[,-]$/.test(tokens[0]?.key ?? ""));
      return isPlain && isReportingVerb({ tokens, isBefore }, at);
    });
  return before.at(-1)?.key === ":" || has(before, true) || has(after, false);
}

/** Whether such a verb stands beside the quotation, or a name and a verb, or a colon. */
export function isVerbBeside({ before, after }: Surroundings): boolean {
  const last = before.length - 1;
  const isObject = DETERMINERS.has(before[last]?.key ?? "");
  const isVerb = (at: number): boolean => isReportingVerb({ tokens: before, isBefore: true }, at);
  const isBehind = isVerb(last) || (!isObject && isVerb(last - 1));
  return isBehind || before[last]?.key === ":" || [0, 1, 2, 3].some((at) => isReportingVerb({ tokens: after, isBefore: false }, at));
}

/** Whether the last word in front of a quotation only names something by it: `the word “…”`, `a pub called “…”`. */
export function isMention(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ kind }) => kind === "word");
  const key = before[at]?.key ?? "";
  if (!NAMING_WORDS.has(key)) return key === "as" && before[at - 1]?.key === "known";
  return !REPORTING_VERBS.has(key) || isParticiple(before, at);
}

/** How many words and marks may stand between `asked` and the question. */
const QUESTION_REACH = 8;

/** Whose the question is that somebody is asked: `Asked by Pike “And now?”`; nobody's where it is not said; null for other words. */
function findAsker(before: readonly Token[], known: KnownSpeakers): Attribution | null {
  const at = before.findLastIndex((_, place) => isPutTo(before, place));
  if (at === -1 || before.length - 1 - at > QUESTION_REACH) return null;
  const rest = before.slice(at + 1);
  const isOver = rest.some(({ key }, place) => key === "," || isReportingVerb({ tokens: rest, isBefore: true }, place));
  if (isOver) return null;
  const { names } = new Clause({ tokens: before, isBefore: true }, known);
  const agent = names.ranges.find(({ from }) => from > at && AGENT_WORDS.has(before[from - 1]?.key ?? ""));
  return agent === undefined ? names.nobody(at) : { ...names.attribute(agent), asks: true };
}

/** A participle without a subject (`Asked`, `when asked`, `Osei, asked`), or `auf die Frage`. */
function isPutTo(tokens: readonly Token[], at: number): boolean {
  const { key = "" } = tokens[at] ?? {};
  const phrase = (length: number): string => tokens.slice(Math.max(0, at + 1 - length), at + 1).map((token) => token.key).join("-");
  if (PUT_TO_PHRASES.has(phrase(2)) || PUT_TO_PHRASES.has(phrase(3))) return at === tokens.length - 1 || tokens[at + 1]?.kind !== "word";
  if (!PUT_TO.has(key)) return false;
  const previous = tokens[at - 1];
  if (ENGLISH_VERBS.has(key)) {
    return previous === undefined || previous.key === "," || previous.key === "when" || PASSIVE_AUXILIARIES.has(previous.key);
  }
  return !tokens.slice(0, at).some((token) => PERFECT_AUXILIARIES.has(token.key));
}

/** The words without what stands in round brackets, unless that has a verb of speech. */
function withoutBrackets(tokens: readonly Token[], isBefore: boolean): readonly Token[] {
  if (!tokens.some(({ key }) => key === ")")) return tokens;
  const kept: Token[] = [];
  let opened = -1;
  tokens.forEach((token, at) => {
    kept.push(token);
    if (token.key === "(") opened = kept.length - 1;
    if (token.key !== ")" || opened === -1) return;
    const length = kept.length - opened;
    const hasVerb = tokens.some((_, place) => place > at - length && place < at && isReportingVerb({ tokens, isBefore }, place));
    if (!hasVerb) kept.length = opened;
    opened = -1;
  });
  return kept;
}
