import { isHyphenated, type Tokens } from "../tokenize/tokens.js";
import { isAllCapitals } from "./is-all-capitals.js";
import type { TermEntry, TermNode } from "./term-trie.js";

/** A place where a term stands. */
export interface TermMatch {
  readonly entry: TermEntry;
  /** Half-open, in UTF-16 code units of the text that was tokenised. */
  readonly start: number;
  readonly end: number;
}

/** Where words lead to from the root of a trie, as far as they were met before. */
export type KnownSteps = Map<string, Step>;

/** More words than this are not remembered. */
const MOST_KNOWN = 50_000;

/** What a word leads to from a node: terms whose last stem it has, and the node behind it. */
export interface Step {
  readonly stems: readonly TermEntry[];
  readonly node: TermNode | undefined;
}

type Report = (entry: TermEntry, next: number) => void;

/**
 * Every place where a term of the trie stands, sorted by start; overlapping ones too. Words joined by a hyphen are
 * also tried closed up. The work at each token is bounded by the longest term, so it is linear in the tokens.
 *
 * @param firstSteps of this root; given by whoever reads many texts.
 */
export function findTerms(root: TermNode, tokens: Tokens, firstSteps: KnownSteps = new Map()): TermMatch[] {
  const matches: TermMatch[] = [];
  let caseCounts: boolean | undefined;
  const firstStep = (word: string): Step => {
    const known = firstSteps.get(word);
    if (known !== undefined) return known;
    const step = stepFrom(root, word);
    if (firstSteps.size < MOST_KNOWN) firstSteps.set(word, step);
    return step;
  };
  for (let first = 0; first < tokens.forms.length; first += 1) {
    if (leadsNowhere(firstStep(tokens.forms[first]?.text ?? "")) && !isHyphenated(tokens, first)) continue;
    caseCounts ??= !isAllCapitals(tokens);
    const matters = caseCounts;
    const report: Report = (entry, next) => {
      if (isAsWritten(entry, tokens, first, next, matters)) {
        matches.push({ entry, start: tokens.starts[first] ?? 0, end: tokens.ends[next - 1] ?? 0 });
      }
    };
    readWords(tokens, first, (word, next) => takeStep(firstStep(word), tokens, next, report));
  }
  return matches;
}

function leadsNowhere({ stems, node }: Step): boolean {
  return node === undefined && stems.length === 0;
}

/** Gives the words that can be read at a token: itself, and closed up with the next one over a hyphen. */
function readWords(tokens: Tokens, at: number, read: (word: string, next: number) => void): void {
  const word = tokens.forms[at]?.text;
  if (word === undefined) return;
  read(word, at + 1);
  if (isHyphenated(tokens, at)) read(word + (tokens.forms[at + 1]?.text ?? ""), at + 2);
}

function takeStep({ stems, node }: Step, tokens: Tokens, next: number, report: Report): void {
  for (const entry of stems) report(entry, next);
  if (node === undefined) return;
  for (const entry of node.entries) report(entry, next);
  if (node.words.size === 0 && node.stems.size === 0) return;
  readWords(tokens, next, (word, after) => takeStep(stepFrom(node, word), tokens, after, report));
}

function stepFrom(node: TermNode, word: string): Step {
  const stems: TermEntry[] = [];
  for (const length of node.stemLengths) {
    if (length <= word.length) stems.push(...(node.stems.get(word.slice(0, length)) ?? []));
  }
  return { stems, node: node.words.get(word) };
}

/**
 * Whether a term that only matches as written does so at some tokens. Where a whole text is in capitals, case says
 * nothing: `US` may be "us" and `WHO` "who", so only an acronym with dots counts.
 */
function isAsWritten(entry: TermEntry, tokens: Tokens, first: number, next: number, caseCounts: boolean): boolean {
  if (entry.written === null) return true;
  const forms = tokens.forms.slice(first, next);
  if (!caseCounts && !forms.some((form) => form.dotted)) return false;
  const written = forms.map((form) => form.written).join("");
  return entry.stem ? written.startsWith(entry.written) : written === entry.written;
}
