import type { Codebook } from "@colloquy/corpus-schema";
import { chancesOf } from "../../calibration/calibration.js";
import { fitCalibration, type FittedCalibration, type HeldOut } from "../../calibration/fit-calibration.js";
import { judge } from "../../calibration/judge-order.js";
import { completeContext, countColumns, RowWriter, type ContextWeights } from "../../features/conversation-rows.js";
import { createFeatureReader } from "../../features/count-features.js";
import { completeShape, type FeatureShape } from "../../features/feature-shape.js";
import { learnFeatureSpace, projectRows } from "../../features/feature-space.js";
import { SparseMatrixBuilder, type SparseMatrix } from "../../features/sparse-matrix.js";
import { deal } from "../../numeric/deal.js";
import { compileCodebook } from "../keyword/compile-codebook.js";
import { descend, measureRow, type LinearWeights } from "../linear/dual-coordinate-descent.js";
import { learnChain } from "./learn-chain.js";
import { prepareExamples, type PreparedExamples } from "./prepare-examples.js";
import { trainedModel, type TrainedModel } from "./trained-model.js";
import type { TrainedParameters } from "./trained-parameters.js";
import type { CodedConversation } from "./training-example.js";

/** What can be set about training. */
export interface TrainOptions {
  /** What of a text becomes a feature. */
  readonly features?: Partial<FeatureShape>;
  /** How much the documents around one count for it: 0.3 beside it, 0.1 two places away unless given. */
  readonly context?: Partial<ContextWeights>;
  /** Whether the scores of a conversation are smoothed along it, as much as subjects stay in the examples. Yes unless given. */
  readonly smoothing?: boolean;
  /** A feature stands in at least this many examples. 1 unless given. */
  readonly minDocuments?: number;
  /** What an example on the wrong side costs: C. 1 unless given. */
  readonly cost?: number;
  /** The score from which on the model gives a code. 0.5 unless given. */
  readonly threshold?: number;
  /** 1 unless given. */
  readonly seed?: number;
}

/** Weights times classes: 256 MB. */
const MAX_WEIGHTS = 2 ** 26;
/** Into so many parts the conversations are divided for the calibration. */
const FOLDS = 8;
/** Of more conversations than this only one part is held out. */
const MANY = 1000;
const DESCENT = { tolerance: 0.3, maxPasses: 20 };

/**
 * Learns a linear model (support vector machines, one code against the rest) from coded conversations. The codebook's
 * own terms are features beside words, so that a few examples go far. A part of the examples is held out for a while to
 * learn how far scores can be trusted.
 *
 * The same examples, in the same order, give the same model. Examples with faults are left out; the model's
 * `diagnostics` says which. Throws a RangeError for options that cannot be meant.
 */
export function trainModel(codebook: Codebook, examples: readonly CodedConversation[], options: TrainOptions = {}): TrainedModel {
  const prepared = prepareExamples(codebook, examples);
  return trainedModel(learnParameters(codebook, examples, prepared, options), prepared.diagnostics);
}

/** What to expect of other documents: how well those were coded that were held out. Null where none could be. */
function expectationOf(heldOut: readonly HeldOut[], { calibration, chain }: FittedCalibration): TrainedParameters["expectation"] {
  if (heldOut.length === 0) return null;
  const judged = heldOut.map(({ margins, targets }) => ({ chances: chancesOf(margins, calibration, chain), targets }));
  const { accuracy, macroF1 } = judge(judged, chain.priors.length);
  const documents = heldOut.reduce((sum, { margins }) => sum + margins.length / chain.priors.length, 0);
  return { accuracy, macroF1, documents };
}

function learnParameters(
  codebook: Codebook,
  examples: readonly CodedConversation[],
  prepared: PreparedExamples,
  options: TrainOptions,
): TrainedParameters {
  const { cost = 1, minDocuments = 1, threshold = 0.5, seed = 1 } = options;
  if (!(cost > 0 && cost < Infinity)) throw new RangeError(`Not a cost: ${cost}`);
  if (!(minDocuments >= 0)) throw new RangeError(`Not a number of documents: ${minDocuments}`);
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError(`Not from 0 to 1: threshold ${threshold}`);
  const shape = completeShape(options.features);
  const context = completeContext(options.context);
  const reader = createFeatureReader(shape, compileCodebook(codebook));
  const { classes, codes } = prepared;
  const counted = countExamples(new RowWriter(countColumns(reader), context), examples, prepared);
  const maxFeatures = Math.floor(MAX_WEIGHTS / Math.max(1, classes.length));
  const columns = reader.hashed + codebook.codes.length;
  const space = learnFeatureSpace(counted.rows, columns, { minDocuments, maxFeatures });
  const rows = projectRows(counted.rows, space);
  const chain = learnChain(prepared);
  const task = { rows, targets: counted.targets, features: space.importance.length, classes: classes.length };
  const descent = { ...DESCENT, cost, seed };
  const { weights, heldOut } = learnWeights(task, counted.conversations, descent);
  const fitted = fitCalibration(heldOut, codes, options.smoothing === false ? { ...chain, stay: 0 } : chain);
  return { learner: "svm", codebook, classes, shape, context, space, weights, ...fitted, threshold, expectation: expectationOf(heldOut, fitted) };
}

interface CountedExamples {
  readonly rows: SparseMatrix;
  /** 1 at `row * classes + class`. */
  readonly targets: Uint8Array;
  /** The rows of each conversation. */
  readonly conversations: readonly Int32Array[];
}

/** The rows of the coded documents, each with its context, coded or not. */
function countExamples(writer: RowWriter, examples: readonly CodedConversation[], { classes, labels }: PreparedExamples): CountedExamples {
  const builder = new SparseMatrixBuilder();
  const conversations: Int32Array[] = [];
  const coded: (readonly number[])[] = [];
  for (const [index, { documents }] of examples.entries()) {
    const given = labels[index] ?? [];
    const first = coded.length;
    for (const codes of given) if (codes !== null) coded.push(codes);
    if (coded.length === first) continue;
    writer.write(documents, builder, (at) => (given[at] ?? null) !== null);
    conversations.push(Int32Array.from({ length: coded.length - first }, (_, at) => first + at));
  }
  const targets = new Uint8Array(coded.length * classes.length);
  for (const [row, codes] of coded.entries()) for (const code of codes) targets[row * classes.length + code] = 1;
  return { rows: builder.build(), targets, conversations };
}

interface Task {
  readonly rows: SparseMatrix;
  readonly targets: Uint8Array;
  readonly features: number;
  readonly classes: number;
}

type DescentOptions = Parameters<typeof descend>[3];

/**
 * Learns the weights, and measures conversations with weights that know nothing of them: a part of the conversations
 * where they are many, else each of them in one of some folds.
 */
function learnWeights(
  { rows, targets, features, classes }: Task,
  conversations: readonly Int32Array[],
  options: DescentOptions,
): { weights: LinearWeights; heldOut: HeldOut[] } {
  const folds = deal(conversations, options.seed, FOLDS)
    .slice(0, conversations.length > MANY ? 1 : FOLDS)
    .filter((of) => of.length > 0 && of.length < conversations.length);
  const heldOut: HeldOut[] = [];
  let fold = 0;
  const measure = (weights: LinearWeights): void => {
    for (const of of folds[fold] ?? []) {
      const margins = new Float64Array(of.length * classes);
      of.forEach((row, at) => measureRow(weights, rows, row, margins, at * classes));
      const start = (of[0] ?? 0) * classes;
      heldOut.push({ margins, targets: targets.slice(start, start + of.length * classes) });
    }
    fold += 1;
  };
  const rowsOf = folds.map((of) => Int32Array.from(of.flatMap((rowsOfOne) => [...rowsOfOne])));
  return { weights: descend(rows, targets, features, options, { folds: classes < 2 ? [] : rowsOf, measure }), heldOut };
}
