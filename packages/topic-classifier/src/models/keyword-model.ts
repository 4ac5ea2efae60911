import type { Codebook } from "@colloquy/corpus-schema";
import { diagnoseCodebook } from "../codebook/diagnose-codebook.js";
import { addSurroundings } from "./keyword/add-surroundings.js";
import { addPrevious } from "./keyword/add-previous.js";
import { termImportance, type Background } from "./keyword/background.js";
import { compileCodebook, type CompiledCodebook } from "./keyword/compile-codebook.js";
import { completeWeights, type KeywordWeights } from "./keyword/keyword-weights.js";
import { matchDocument } from "./keyword/match-document.js";
import { rollUp } from "./keyword/roll-up.js";
import { scoreConversation } from "./keyword/score-conversation.js";
import { scoreOf, type CodeTotal } from "./keyword/score-document.js";
import type { CodeScore, TopicModel } from "./topic-model.js";

/** What can be set about a keyword model. */
export interface KeywordModelOptions {
  /** How common the terms are elsewhere (`countBackground`). Without it all terms are taken to be equally telling. */
  readonly background?: Background;
  readonly weights?: Partial<KeywordWeights>;
}

const NAME = "keyword-model 1";
const THRESHOLD = 0.25;

/**
 * A model that needs no training: it looks up the terms of a codebook. What speaks for a code in an exchange is
 * 1. its terms, in question and answer, damped by length and repetition, each as telling as it is rare in the
 *    background (`scoreDocument`);
 * 2. less so the more exchanges of the conversation the code comes up in, so that what is said everywhere, such as the
 *    name of the interviewee's own country, tells little about any one of them (`scoreConversation`);
 * 3. a share of what speaks for its narrower codes (`rollUp`), and of what spoke for it in the previous exchange
 *    (`addPrevious`);
 * 4. if so wished, a share of the scores of the documents on either side (`addSurroundings`).
 *
 * A codebook with faults still gives a model; `diagnostics` says what was ignored. Throws a RangeError for weights
 * that are no weights.
 */
export function keywordModel(codebook: Codebook, options: KeywordModelOptions = {}): TopicModel {
  const weights = completeWeights(options.weights);
  const compiled = compileCodebook(codebook);
  return {
    name: NAME,
    codebook,
    threshold: THRESHOLD,
    diagnostics: diagnoseCodebook(codebook),
    score: (conversation, { evidence = true } = {}) => {
      const documents = conversation.map((document) => matchDocument(compiled, document));
      const totals = scoreConversation(documents, weights, termImportance(options.background)).map((own) =>
        rollUp(compiled, own, weights.rollUp),
      );
      const scores = totals.map((own, index) => {
        const previous = totals[documents[index]?.previous ?? -1];
        return toScores(compiled, addPrevious(own, previous, weights.previous));
      });
      if (weights.surroundings === 0) return scores;
      const heard = addSurroundings(scores, weights.surroundings);
      return evidence ? heard.map((codes) => codes.filter((code) => code.evidence.length > 0)) : heard;
    },
  };
}

/** The scores of a document, the highest first; codes that score alike in the codebook's order. */
function toScores(codebook: CompiledCodebook, totals: ReadonlyMap<number, CodeTotal>): CodeScore[] {
  const scores = [...totals].flatMap(([position, { evidence, matches }]) => {
    const node = codebook.nodes.get(position);
    if (node === undefined || evidence === 0) return [];
    const score = scoreOf(evidence);
    const places = matches
      .map(({ match, evidence: part }) => ({
        part: match.part,
        span: match.span,
        term: match.entry.term,
        weight: (score * part) / evidence,
      }))
      .sort((a, b) => a.part - b.part || a.span.start - b.span.start);
    return [{ position, codeId: node.code.id, score, evidence: places }];
  });
  scores.sort((a, b) => b.score - a.score || a.position - b.position);
  return scores.map(({ codeId, score, evidence }) => ({ codeId, score, evidence }));
}
