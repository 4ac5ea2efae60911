import { informativeness } from "./informativeness.js";
import type { KeywordWeights } from "./keyword-weights.js";
import type { MatchedDocument } from "./match-document.js";
import { scoreDocument, scoreOf, type CodeTotal } from "./score-document.js";

/**
 * The evidence for each code, by position, in each document of a conversation. A code that comes up in many documents
 * tells less about each of them; what counts is the code, since one place goes by several names.
 */
export function scoreConversation(
  documents: readonly MatchedDocument[],
  weights: KeywordWeights,
  importance: (term: string) => number,
): Map<number, CodeTotal>[] {
  const plain = documents.map((document) =>
    scoreDocument(document, weights, ({ entry }) => importance(entry.term)),
  );
  if (!weights.distinctiveness) return plain;
  const spreads = spreadOf(plain);
  return documents.map((document) =>
    scoreDocument(document, weights, ({ entry }) => {
      return importance(entry.term) * informativeness(spreads.get(entry.code) ?? 1, documents.length);
    }),
  );
}

/**
 * Over how many documents each code is spread: the sum of its scores over the highest of them. A passing mention
 * counts as a part of a document, so that a subject is not held to be everywhere for being named elsewhere.
 */
function spreadOf(documents: readonly ReadonlyMap<number, CodeTotal>[]): Map<number, number> {
  const sums = new Map<number, { readonly sum: number; readonly highest: number }>();
  for (const totals of documents) {
    for (const [code, { evidence }] of totals) {
      const score = scoreOf(evidence);
      const { sum, highest } = sums.get(code) ?? { sum: 0, highest: 0 };
      sums.set(code, { sum: sum + score, highest: Math.max(highest, score) });
    }
  }
  return new Map([...sums].map(([code, { sum, highest }]) => [code, highest === 0 ? 1 : sum / highest]));
}
