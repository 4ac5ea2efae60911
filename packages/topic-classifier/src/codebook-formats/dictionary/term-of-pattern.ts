import { MAX_TERM_TOKENS, MIN_STEM_LENGTH, termProblem } from "../../terms/term-trie.js";

/** A pattern of a dictionary as a term, or why no term says the same. */
export type PatternReading =
  | { readonly term: string }
  | { readonly problem: string; readonly hint: string };

/** How the patterns of a dictionary are read. */
export interface PatternOptions {
  /**
   * Keep capitals. Without it patterns are lower-cased, since dictionaries match in any case, and a term in capitals
   * matches only as written.
   */
  readonly keepCase?: boolean;
}

const WILD_INSIDE = {
  problem: "has a wildcard elsewhere than at its end",
  hint: "Write out the forms that are meant, or put * at the end of the last word alone.",
};

const PROBLEMS = {
  "empty-term": { problem: "holds no word", hint: "A term needs at least one letter or digit." },
  "long-term": { problem: "is too long", hint: `A term has at most ${MAX_TERM_TOKENS} words.` },
  "short-stem": { problem: "is too short a stem", hint: `A stem has at least ${MIN_STEM_LENGTH} characters.` },
} as const;

/**
 * A pattern of words as a term. Of wildcards a term knows one: `*` at the end of its last word.
 *
 * @param wildcards the characters that are wildcards in the dictionary: `*?` for glob patterns
 */
export function termOfPattern(pattern: string, wildcards: "*" | "*?", options: PatternOptions): PatternReading {
  const words = pattern.trim().replace(/\s+/gu, " ");
  const term = options.keepCase === true ? words : words.toLowerCase();
  const body = /[^\s*]\*$/u.test(term) ? term.slice(0, -1) : term;
  if (body.includes("*") || (wildcards === "*?" && body.includes("?"))) return WILD_INSIDE;
  const problem = termProblem(term);
  return problem === null ? { term } : PROBLEMS[problem];
}
