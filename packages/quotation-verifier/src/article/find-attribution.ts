import type { Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import { ADDRESSING_VERBS, ATTRIBUTING_PHRASES, PRONOUNS, REPORTING_VERBS } from "./attribution.table.js";
import { findNames, type NameRange } from "./find-names.js";

/** Whom an article gives a quotation to. */
export interface Attribution {
  /** The name as the article has it; empty where a pronoun stands for it. */
  readonly claim: string;
  /** Its place in the article. Half-open, UTF-16. */
  readonly span: Span;
  readonly by: "name" | "pronoun";
}

/** The words of a sentence on both sides of a quotation, other quotations taken out. */
export interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/** A reporting verb this near to the quotation belongs to it before any other. */
const NEAR = 4;
/** How far its subject may be from a verb. */
const SUBJECT_REACH = 8;
/** How far behind its verb a name may be: `said the foreign minister, Tokaev`. */
const INVERTED_REACH = 5;

/**
 * Who is said to speak, from the sentence around a quotation: `said Tokaev`, `Tokaev said`, `according to Tokaev`,
 * `Tokaev:`, `— Tokaev`. A verb next to the quotation counts before one further off, one in front before one
 * behind.
 */
export function findAttribution({ before, after }: Surroundings): Attribution | null {
  return (
    labelBefore(before) ??
    attributionIn(before.slice(-NEAR - SUBJECT_REACH), before.length > 0 ? "before" : "none", NEAR) ??
    dashName(after) ??
    attributionIn(after.slice(0, NEAR + SUBJECT_REACH), "after", NEAR) ??
    attributionIn(before, "before", before.length) ??
    attributionIn(after, "after", after.length)
  );
}

/** Whether a sentence around a quotation has a verb that gives it to anybody. */
export function hasReportingVerb({ before, after }: Surroundings): boolean {
  return [...before, ...after].some((token) => REPORTING_VERBS.has(token.key));
}

function attributionIn(tokens: readonly Token[], side: "before" | "after" | "none", reach: number): Attribution | null {
  const positions = tokens.map((_, at) => at);
  if (side === "before") positions.reverse();
  for (const at of positions.slice(0, reach)) {
    const found = attributionAt(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

function attributionAt(tokens: readonly Token[], at: number): Attribution | null {
  const key = tokens[at]?.key ?? "";
  if (ATTRIBUTING_PHRASES.has(`${tokens[at - 1]?.key ?? ""}-${key}`)) return nameAfter(tokens, at);
  if (!REPORTING_VERBS.has(key)) return null;
  return subjectBefore(tokens, at) ?? (ADDRESSING_VERBS.has(key) ? null : nameAfter(tokens, at));
}

/** The nearest name or pronoun in front of a verb; none beyond another verb, whose subject it is. */
function subjectBefore(tokens: readonly Token[], verb: number): Attribution | null {
  const from = Math.max(0, verb - SUBJECT_REACH);
  const names = findNames(tokens.slice(0, verb));
  for (let at = verb - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || REPORTING_VERBS.has(token.key)) return null;
    const name = names.find((range) => range.from <= at && at < range.to);
    if (name !== undefined) return toAttribution(tokens, subjectOf(tokens, names, name));
    if (PRONOUNS.has(token.key)) return { claim: "", span: { start: token.start, end: token.end }, by: "pronoun" };
  }
  return null;
}

/** `Tokaev, minister of Kazakhstan, said`: an apposition between commas is not the subject, the name before it is. */
function subjectOf(tokens: readonly Token[], names: readonly NameRange[], name: NameRange): NameRange {
  const previous = names[names.indexOf(name) - 1];
  if (previous === undefined || tokens[name.to]?.key !== ",") return name;
  return tokens[previous.to]?.key === "," && name.to - previous.to <= SUBJECT_REACH ? previous : name;
}

function nameAfter(tokens: readonly Token[], verb: number): Attribution | null {
  const name = findNames(tokens).find(({ from }) => from > verb && from <= verb + INVERTED_REACH);
  return name === undefined ? null : toAttribution(tokens, name);
}

/** `Tokaev: “…”` */
function labelBefore(before: readonly Token[]): Attribution | null {
  if (before.at(-1)?.key !== ":") return null;
  const name = findNames(before).at(-1);
  return name?.to === before.length - 1 ? toAttribution(before, name) : null;
}

/** `“…” — Tokaev` */
function dashName(after: readonly Token[]): Attribution | null {
  if (after[0]?.key !== "-") return null;
  const name = findNames(after).find(({ from }) => from === 1);
  return name === undefined ? null : toAttribution(after, name);
}

function toAttribution(tokens: readonly Token[], { from, to }: NameRange): Attribution | null {
  const name = tokens.slice(from, to);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return null;
  const claim = name.map((token, at) => (at > 0 && token.before !== "" ? ` ${token.raw}` : token.raw)).join("");
  return { claim, span: { start: first.start, end: last.end }, by: "name" };
}
