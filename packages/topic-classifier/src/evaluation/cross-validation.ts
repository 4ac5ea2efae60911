import type { Codebook } from "@colloquy/corpus-schema";
import type { TopicModel } from "../models/topic-model.js";
import type { CodedConversation } from "../models/trained/training-example.js";
import { deal } from "../numeric/deal.js";
import { evaluate, type EvaluateOptions, type Evaluation } from "./evaluate.js";
import { judgeConversation, trainedCodes, type JudgedDocument } from "./judge-conversation.js";

/** How examples are divided. */
export interface FoldOptions {
  /** Into how many parts. 5 unless given; fewer where there are fewer groups. */
  readonly folds?: number;
  /** 1 unless given. */
  readonly seed?: number;
  /**
   * Which conversations must not be divided, such as those with one person: those with the same key. Each is a group of
   * its own unless given.
   */
  readonly groupOf?: (conversation: CodedConversation, index: number) => string;
}

/** Examples to learn from, and others to judge what was learnt by. */
export interface Fold {
  readonly train: readonly CodedConversation[];
  readonly test: readonly CodedConversation[];
}

/** Learns a model. */
export type Learn = (examples: readonly CodedConversation[]) => TopicModel;

/** A cross-validation: how well conversations are coded by models that have not seen them. */
export interface CrossValidation {
  /** Over all documents, each judged once. */
  readonly evaluation: Evaluation;
  /** Of each part, in the order of the folds. */
  readonly folds: readonly Evaluation[];
  /** The judged documents of each conversation, in the order of the folds, for intervals. */
  readonly judged: readonly (readonly JudgedDocument[])[];
  /** What it was judged with, for intervals: the threshold, and the codes that the models had examples of. */
  readonly threshold: number;
  readonly trained: readonly (string | null)[];
}

/**
 * Divides examples for cross-validation. Conversations, and groups of them, stay whole: documents of one conversation are
 * alike, and a model that has seen one of them would be flattered. No folds where there are fewer than two groups. Throws a
 * RangeError for fewer than two folds.
 */
export function foldsOf(examples: readonly CodedConversation[], { folds = 5, seed = 1, groupOf = (_conversation, index) => String(index) }: FoldOptions = {}): Fold[] {
  if (!(Number.isInteger(folds) && folds > 1)) throw new RangeError(`Not a number of folds: ${folds}`);
  const groups = new Map<string, CodedConversation[]>();
  for (const [index, conversation] of examples.entries()) {
    if (conversation.codes.every((given) => given === null)) continue;
    const key = groupOf(conversation, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [conversation]);
    else group.push(conversation);
  }
  if (groups.size < 2) return [];
  const coded = [...groups.values()].flat();
  return deal([...groups.values()], seed, Math.min(folds, groups.size)).map((part) => {
    const test = new Set(part.flat());
    return { train: coded.filter((conversation) => !test.has(conversation)), test: [...test] };
  });
}

/** How much of long work is done. */
export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

/** Learns from all parts but one and judges that one, for each part. */
export function crossValidate(codebook: Codebook, learn: Learn, examples: readonly CodedConversation[], options: FoldOptions & EvaluateOptions = {}): CrossValidation {
  return finish(crossValidationSteps(codebook, learn, examples, options));
}

/** The same in steps, one for each part, so that the caller can show progress or stop. */
export function* crossValidationSteps(
  codebook: Codebook,
  learn: Learn,
  examples: readonly CodedConversation[],
  options: FoldOptions & EvaluateOptions = {},
): Generator<StepsDone, CrossValidation, undefined> {
  const judged: JudgedDocument[][] = [];
  const folds: Evaluation[] = [];
  const trained = new Set<string | null>();
  let threshold = options.threshold ?? 0;
  const divided = foldsOf(examples, options);
  for (const { train, test } of divided) {
    const model = learn(train);
    const ofFold = test.map((conversation) => judgeConversation(model, conversation));
    for (const id of trainedCodes(model)) trained.add(id);
    threshold = options.threshold ?? model.threshold;
    folds.push(evaluate(codebook, ofFold.flat(), { threshold: model.threshold, ...options }));
    judged.push(...ofFold);
    yield { done: folds.length, total: divided.length };
  }
  const judgedWith = { trained: [...trained], ...options, threshold };
  const evaluation = evaluate(codebook, judged.flat(), judgedWith);
  return { evaluation, folds, judged, threshold, trained: judgedWith.trained };
}

/** What a generator returns in the end. */
export function finish<Result>(steps: Generator<StepsDone, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
