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
  TopicDocument,
  TopicModel,
} from "./models/topic-model.js";
export type { ClassifyOptions } from "./select-codes.js";
