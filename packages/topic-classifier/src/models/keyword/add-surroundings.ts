import type { CodeScore } from "../topic-model.js";

/**
 * Adds a share of the scores of the documents before and after, in a conversation whose subject stays for a while. Codes
 * that only the surroundings have come without evidence.
 */
export function addSurroundings(conversation: readonly (readonly CodeScore[])[], share: number): CodeScore[][] {
  return conversation.map((own, index) => {
    const scores = new Map(own.map((code) => [code.codeId, code]));
    for (const beside of [conversation[index - 1], conversation[index + 1]]) {
      for (const { codeId, score } of beside ?? []) {
        const known = scores.get(codeId) ?? { codeId, score: 0, evidence: [] };
        scores.set(codeId, { ...known, score: known.score + share * score });
      }
    }
    // Scores stay from 0 to 1: at most the own one and a share from either side.
    return [...scores.values()]
      .map((code) => ({ ...code, score: code.score / (1 + 2 * share) }))
      .sort((a, b) => b.score - a.score);
  });
}
