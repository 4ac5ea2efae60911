import type { PartRole } from "../topic-model.js";
import type { KeywordWeights } from "./keyword-weights.js";
import type { DocumentMatch, MatchedDocument } from "./match-document.js";

/** A place with what it adds to the evidence for a code. */
export interface WeighedMatch {
  readonly match: DocumentMatch;
  readonly evidence: number;
}

/** What speaks for a code in a document. */
export interface CodeTotal {
  /** The sum over all places. `scoreOf` makes a score of it. */
  readonly evidence: number;
  readonly matches: readonly WeighedMatch[];
}

/** No single term proves a code, however often it comes. */
const SUREST_TERM = 0.9;

/**
 * The evidence for each code, by position, from its own terms.
 *
 * The places of one term are put together as in BM25F (Robertson, Zaragoza and Taylor 2004): each counts by the
 * weight of its field, question or answer, and less in a longer one, and further places count less and less. That
 * gives the chance `p` that the term speaks for the code. The terms of a code are independent witnesses (noisy-or), so
 * that many different terms say more than one term many times: their evidence, `-ln(1 - p)`, adds up.
 *
 * @param importance how telling a term is for a code, from 0 to 1.
 */
export function scoreDocument(
  document: MatchedDocument,
  weights: KeywordWeights,
  importance: (match: DocumentMatch) => number,
): Map<number, CodeTotal> {
  const codes = new Map<number, Map<string, DocumentMatch[]>>();
  for (const match of document.matches) {
    const terms = codes.get(match.entry.code) ?? new Map<string, DocumentMatch[]>();
    codes.set(match.entry.code, terms);
    const places = terms.get(match.entry.term);
    if (places === undefined) terms.set(match.entry.term, [match]);
    else places.push(match);
  }
  const weigh = (places: readonly DocumentMatch[]): WeighedMatch[] => weighTerm(document, places, weights, importance);
  return new Map([...codes].map(([code, terms]) => [code, totalOf([...terms.values()].flatMap(weigh))]));
}

/** The places of one term, with its evidence shared out among them. */
function weighTerm(
  document: MatchedDocument,
  places: readonly DocumentMatch[],
  weights: KeywordWeights,
  importance: (match: DocumentMatch) => number,
): WeighedMatch[] {
  const first = places[0];
  const counts = places.map(({ role }) => countOf(role, document, weights));
  const sum = counts.reduce((total, count) => total + count, 0);
  if (first === undefined || sum === 0) return [];
  const chance = SUREST_TERM * importance(first) * (sum / (sum + weights.saturation));
  const evidence = -Math.log1p(-chance);
  return places.map((match, index) => ({ match, evidence: evidence * ((counts[index] ?? 0) / sum) }));
}

function countOf(role: PartRole, document: MatchedDocument, weights: KeywordWeights): number {
  const { lengthDamping, pivotLength } = weights;
  const length = document.lengths.get(role) ?? 0;
  return (role === "question" ? weights.question : 1) / (1 - lengthDamping + (lengthDamping * length) / pivotLength);
}

/** The score, from 0 to 1, that some evidence comes to. */
export function scoreOf(evidence: number): number {
  return -Math.expm1(-evidence);
}

/** Sums up places. */
export function totalOf(matches: readonly WeighedMatch[]): CodeTotal {
  return { evidence: matches.reduce((total, match) => total + match.evidence, 0), matches };
}
