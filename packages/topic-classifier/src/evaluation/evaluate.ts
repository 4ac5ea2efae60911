import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree } from "../codebook/code-tree.js";
import type { TopicModel } from "../models/topic-model.js";
import type { CodedConversation } from "../models/trained/training-example.js";
import { calibrationError, type CalibrationError } from "./calibration-error.js";
import { countConfusions, type Confusion } from "./count-confusions.js";
import { compareCodes, type ComparedDocument } from "./compare-codes.js";
import { judgeConversation, trainedCodes, type JudgedDocument } from "./judge-conversation.js";
import { macroF1, measureCodes, microF1, tallyCodes, type CodeMeasures } from "./measure-codes.js";
import { riskCoverage, type RiskCoverage, type ScoredDecision } from "./risk-coverage.js";

/** What can be set about an evaluation. */
export interface EvaluateOptions {
  /** The score from which on a code is given, from 0 to 1, where documents may have several. The model's own unless given. */
  readonly threshold?: number;
  /** The thresholds of risk and coverage: from 0 to 0.9 in tenths, and 0.95, unless given. */
  readonly thresholds?: readonly number[];
  /** Into how many bins scores fall for the calibration error. 10 unless given. */
  readonly bins?: number;
  /** The codes of the training examples, null for none: those that no document has here count as never found. */
  readonly trained?: readonly (string | null)[];
}

/** How well a model codes what people coded. */
export interface Evaluation {
  /** Whether people gave each document one code at most, or several to some. */
  readonly codes: "one" | "several";
  readonly documents: number;
  /** The share of documents whose likeliest code is one that people gave; that has none counts as a code. */
  readonly accuracy: number;
  /** The mean of the F1 of the codes that people gave, here or in training. */
  readonly macroF1: number;
  /** F1 over all codes together; with `one` code it is the accuracy. */
  readonly microF1: number;
  /**
   * Each code that people or the model gave, in the codebook's order. With `one` code, the model gives the likeliest;
   * with `several`, all from the threshold on.
   */
  readonly perCode: readonly CodeMeasures[];
  /** What was taken for what, by the likeliest code, the commonest first. */
  readonly confusions: readonly Confusion[];
  /** How far the scores of likeliest codes are from how often they are right. */
  readonly calibration: CalibrationError;
  /** How much is coded from which score on, and how much of it is wrong. */
  readonly riskCoverage: RiskCoverage;
}

/**
 * Compares a model with what people coded. No document should have been an example in training: what a model has seen
 * it knows. Documents that were not coded are read as surroundings and not judged. `createDecider` says how codes of a
 * hierarchy are compared.
 */
export function evaluateModel(model: TopicModel, gold: Iterable<CodedConversation>, options: EvaluateOptions = {}): Evaluation {
  const judged = Array.from(gold, (conversation) => judgeConversation(model, conversation)).flat();
  return evaluate(model.codebook, judged, { threshold: model.threshold, trained: trainedCodes(model), ...options });
}

/** The measures of documents that were judged already, one conversation at a time. A threshold of 0.5 unless given. */
export function evaluate(codebook: Codebook, judged: readonly JudgedDocument[], options: EvaluateOptions = {}): Evaluation {
  const { codes, compared } = compareCodes(codebook, judged, options.threshold);
  const scored = compared.flatMap(({ decision, right }): ScoredDecision[] => (decision.codeId === null ? [] : [{ score: decision.score, right }]));
  const perCode = measureCodes(tallyCodes(compared), [...codeTree(codebook).keys()]);
  return {
    codes,
    documents: judged.length,
    accuracy: judged.length === 0 ? 0 : compared.filter(({ right }) => right).length / judged.length,
    macroF1: macroF1(perCode, options.trained),
    microF1: microF1(perCode),
    perCode,
    confusions: countConfusions(compared.flatMap(confusionsOf)),
    calibration: calibrationError(scored, options.bins),
    riskCoverage: riskCoverage(scored, judged.length, options.thresholds),
  };
}

function confusionsOf({ gold, decision, right }: ComparedDocument): Omit<Confusion, "documents">[] {
  return right ? [] : gold.map((id) => ({ gold: id, given: decision.codeId }));
}
