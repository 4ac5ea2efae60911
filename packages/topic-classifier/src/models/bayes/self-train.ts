import type { Codebook } from "@colloquy/corpus-schema";
import { keywordModel, type KeywordModelOptions } from "../keyword-model.js";
import type { TopicDocument, TopicModel } from "../topic-model.js";
import type { TrainedModel } from "../trained/trained-model.js";
import type { CodedConversation } from "../trained/training-example.js";
import { bayesLearner, type BayesOptions } from "./bayes-learner.js";

/** What can be set about self-training. */
export interface SelfTrainOptions {
  /** How often the model learns from its own guesses. 1 unless given. */
  readonly rounds?: number;
  /** The share of the documents, the surest ones, that each round learns from. 0.5 unless given. */
  readonly share?: number;
  readonly keywords?: KeywordModelOptions;
  readonly learner?: BayesOptions;
}

/**
 * A model without coded examples that goes beyond the terms of its codebook: what the keyword model is surest of is
 * learnt as if a person had coded it (self-training, Yarowsky 1995). It helps with texts of a paragraph or more; with
 * single sentences it does harm. Throws a RangeError for options that cannot be meant.
 */
export function selfTrain(
  codebook: Codebook,
  conversations: readonly (readonly TopicDocument[])[],
  options: SelfTrainOptions = {},
): TrainedModel {
  const { rounds = 1, share = 0.5 } = options;
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 20) throw new RangeError(`Not from 1 to 20 rounds: ${rounds}`);
  if (!(share > 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  let model: TopicModel = keywordModel(codebook, options.keywords);
  let trained = bayesLearner(codebook, options.learner).model();
  for (let round = 0; round < rounds; round += 1) {
    const learner = bayesLearner(codebook, options.learner);
    learner.learn(guess(model, conversations, share));
    trained = learner.model();
    model = trained;
  }
  return trained;
}

/** The conversations with the likeliest code of each document that is among the surest. */
function guess(model: TopicModel, conversations: readonly (readonly TopicDocument[])[], share: number): CodedConversation[] {
  const scored = conversations.map((documents) => model.score(documents, { evidence: false, least: 0 }).map(([first]) => first));
  const sorted = scored.flatMap((codes) => codes.map((code) => code?.score ?? 0)).sort((a, b) => b - a);
  const least = Math.max(sorted[Math.ceil(sorted.length * share) - 1] ?? 0, Number.MIN_VALUE);
  return conversations.map((documents, index) => ({
    documents,
    codes: documents.map((_, at) => {
      const code = scored[index]?.[at];
      return code === undefined || code.score < least ? null : [code.codeId];
    }),
  }));
}
