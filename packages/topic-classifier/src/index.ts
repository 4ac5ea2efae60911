export { classifyTexts, type TextClassification, type TextEvidence, type TextTopic } from "./classify-texts.js";
export { classifyTranscript } from "./classify-transcript.js";
export type { CodebookDiagnostic, CodebookProblem } from "./codebook/codebook-diagnostic.js";
export { keywordModel, type KeywordModelOptions } from "./models/keyword-model.js";
export { countBackground, type Background } from "./models/keyword/background.js";
export { DEFAULT_KEYWORD_WEIGHTS, type KeywordWeights } from "./models/keyword/keyword-weights.js";
export type {
  CodeScore,
  DocumentPart,
  PartEvidence,
  PartRole,
  ScoreOptions,
  TopicDiagnostic,
  TopicDocument,
  TopicModel,
} from "./models/topic-model.js";
export { bayesLearner, type BayesLearner, type BayesOptions } from "./models/bayes/bayes-learner.js";
export { selfTrain, type SelfTrainOptions } from "./models/bayes/self-train.js";
export { classifyWithScorer, type OutsideClassification } from "./models/outside/classify-outside.js";
export type { OutsideCode, OutsideDiagnostic, OutsideProblem, OutsideScorer, ScoringRequest } from "./models/outside/outside-scorer.js";
export { trainModel, type TrainOptions } from "./models/trained/train-model.js";
export { conversationsOf, type CodedConversation, type CodedText } from "./models/trained/training-example.js";
export type { ClassifyOptions } from "./select-codes.js";
export type { TrainingDiagnostic, TrainingProblem } from "./models/trained/training-diagnostic.js";
export type { TrainedModel } from "./models/trained/trained-model.js";
