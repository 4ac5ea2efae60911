import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree } from "../codebook/code-tree.js";
import type { TopicModel } from "../models/topic-model.js";
import type { CodedConversation } from "../models/trained/training-example.js";
import { calibrationError, type CalibrationError } from "./calibration-error.js";
import { countConfusions, type Confusion } from "./count-confusions.js";
import { createDecider, type Decider, type Decision } from "./decide.js";
import { judgeConversation, type JudgedDocument } from "./judge-conversation.js";
import { macroF1, measureCodes, type CodeMeasures } from "./measure-codes.js";
import { riskCoverage, type RiskCoverage, type ScoredDecision } from "./risk-coverage.js";

/** What can be set about an evaluation. */
export interface EvaluateOptions {
  /** The score from which on a code is given, from 0 to 1, where documents may have several. The model's own unless given. */
  readonly threshold?: number;
  /** The thresholds of risk and coverage: from 0 to 0.9 in tenths, and 0.95, unless given. */
  readonly thresholds?: readonly number[];
  /** Into how many bins scores fall for the calibration error. 10 unless given. */
  readonly bins?: number;
}

/** How well a model codes what people coded. */
export interface Evaluation {
  /** Whether people gave each document one code at most, or several to some. */
  readonly codes: "one" | "several";
  readonly documents: number;
  /** The share of documents whose likeliest code is one that people gave; that has none counts as a code. */
  readonly accuracy: number;
  /** The mean of the F1 of the codes that people gave. */
  readonly macroF1: number;
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
  return evaluate(model.codebook, judged, { threshold: model.threshold, ...options });
}

/** The measures of documents that were judged already, one conversation at a time. A threshold of 0.5 unless given. */
export function evaluate(codebook: Codebook, judged: readonly JudgedDocument[], options: EvaluateOptions = {}): Evaluation {
  const decider = createDecider(codebook, judged, options.threshold ?? 0.5);
  const codes = judged.some(({ gold }) => gold.length > 1) ? "several" : "one";
  const decisions = judged.map((document) => ({ document, decision: decider.decide(document) }));
  const right = decisions.filter(({ document, decision }) => isRight(document, decision)).length;
  const scored = decisions.flatMap(({ document, decision }): ScoredDecision[] =>
    decision.codeId === null ? [] : [{ score: decision.score, right: isRight(document, decision) }],
  );
  const pairs = decisions.map(({ document, decision }) => ({
    gold: orNone(document.gold),
    given: codes === "one" ? [decision.codeId] : selected(decider, document),
  }));
  const perCode = measureCodes(pairs, [...codeTree(codebook).keys()]);
  return {
    codes,
    documents: judged.length,
    accuracy: judged.length === 0 ? 0 : right / judged.length,
    macroF1: macroF1(perCode),
    perCode,
    confusions: countConfusions(decisions.flatMap(({ document, decision }) => confusionsOf(document, decision))),
    calibration: calibrationError(scored, options.bins),
    riskCoverage: riskCoverage(scored, judged.length, options.thresholds),
  };
}

function isRight({ gold }: JudgedDocument, { codeId }: Decision): boolean {
  return codeId === null ? gold.length === 0 : gold.includes(codeId);
}

function orNone(ids: readonly string[]): readonly (string | null)[] {
  return ids.length === 0 ? [null] : ids;
}

function selected(decider: Decider, document: JudgedDocument): readonly (string | null)[] {
  return orNone(decider.select(document).map(({ codeId }) => codeId));
}

function confusionsOf(document: JudgedDocument, decision: Decision): Omit<Confusion, "documents">[] {
  if (isRight(document, decision)) return [];
  return orNone(document.gold).map((gold) => ({ gold, given: decision.codeId }));
}
