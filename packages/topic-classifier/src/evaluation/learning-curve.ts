import type { Codebook } from "@colloquy/corpus-schema";
import type { CodedConversation } from "../models/trained/training-example.js";
import { deal } from "../numeric/deal.js";
import { finish, foldsOf, type FoldOptions, type Learn, type StepsDone } from "./cross-validation.js";
import { evaluate, type EvaluateOptions } from "./evaluate.js";
import { judgeConversation, trainedCodes, type JudgedDocument } from "./judge-conversation.js";

/** What can be set about a learning curve. */
export interface LearningCurveOptions extends FoldOptions, EvaluateOptions {
  /** Shares of the examples that are learnt from, in rising order. A tenth, a quarter, a half and all unless given. */
  readonly shares?: readonly number[];
}

/** How well it goes with so many examples. */
export interface LearningCurvePoint {
  /** The share of the examples that each model learnt from. */
  readonly share: number;
  /** Documents that each model learnt from, on average. */
  readonly documents: number;
  readonly accuracy: number;
  readonly macroF1: number;
}

const SHARES = [0.1, 0.25, 0.5, 1];

/**
 * What more examples are worth: cross-validation with a growing share of the conversations to learn from, each share with
 * all that a smaller one had. Where the last step still rises, coding more is worth while. Throws a RangeError for a share
 * that is none.
 */
export function learningCurve(codebook: Codebook, learn: Learn, examples: readonly CodedConversation[], options: LearningCurveOptions = {}): LearningCurvePoint[] {
  return finish(learningCurveSteps(codebook, learn, examples, options));
}

/** The same in steps, one for each model that is learnt, so that the caller can show progress or stop. */
export function* learningCurveSteps(
  codebook: Codebook,
  learn: Learn,
  examples: readonly CodedConversation[],
  options: LearningCurveOptions = {},
): Generator<StepsDone, LearningCurvePoint[], undefined> {
  const shares = options.shares ?? SHARES;
  for (const share of shares) if (!(share > 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  // Files are often sorted by code: a part is a sample, not a beginning.
  const folds = foldsOf(examples, options).map(({ train, test }) => ({ train: deal(train, options.seed ?? 1, 1)[0] ?? [], test }));
  const trained = new Set<string | null>();
  const points: LearningCurvePoint[] = [];
  let done = 0;
  for (const share of folds.length === 0 ? [] : shares) {
    const judged: JudgedDocument[] = [];
    let documents = 0;
    let threshold = options.threshold ?? 0;
    for (const { train, test } of folds) {
      const part = train.slice(0, Math.max(1, Math.round(share * train.length)));
      const model = learn(part);
      documents += countCoded(part);
      threshold = options.threshold ?? model.threshold;
      for (const id of trainedCodes(model)) trained.add(id);
      judged.push(...test.flatMap((conversation) => judgeConversation(model, conversation)));
      yield { done: (done += 1), total: folds.length * shares.length };
    }
    const { accuracy, macroF1 } = evaluate(codebook, judged, { trained: [...trained], ...options, threshold });
    points.push({ share, documents: documents / folds.length, accuracy, macroF1 });
  }
  return points;
}

function countCoded(conversations: readonly CodedConversation[]): number {
  return conversations.reduce((sum, { codes }) => sum + codes.filter((given) => given !== null).length, 0);
}
