import type { Codebook } from "@colloquy/corpus-schema";
import { fitCalibration, type HeldOut } from "../../calibration/fit-calibration.js";
import { completeContext, countColumns, RowWriter, type ContextWeights } from "../../features/conversation-rows.js";
import { createFeatureReader } from "../../features/count-features.js";
import { completeShape, type FeatureShape } from "../../features/feature-shape.js";
import { projectRows } from "../../features/feature-space.js";
import { SparseMatrixBuilder, type SparseMatrix } from "../../features/sparse-matrix.js";
import { compileCodebook } from "../keyword/compile-codebook.js";
import { measureRow } from "../linear/dual-coordinate-descent.js";
import type { TopicDocument } from "../topic-model.js";
import { learnChain } from "../trained/learn-chain.js";
import { prepareExamples, type PreparedExamples } from "../trained/prepare-examples.js";
import { trainedModel, type TrainedModel } from "../trained/trained-model.js";
import type { CodedConversation } from "../trained/training-example.js";
import { BayesCounts } from "./bayes-counts.js";

/** What can be set about a learner. */
export interface BayesOptions {
  /** What of a text becomes a feature. */
  readonly features?: Partial<FeatureShape>;
  /** How much the documents beside one count for it. */
  readonly context?: Partial<ContextWeights>;
  /** What every feature counts as beforehand. 0.1 unless given. */
  readonly prior?: number;
  /** The score from which on the model gives a code. 0.5 unless given. */
  readonly threshold?: number;
}

/** Learns one example after the other. */
export interface BayesLearner {
  /** Learns coded conversations. What was learnt before stays. */
  readonly learn: (examples: readonly CodedConversation[]) => void;
  /** A model of what was learnt so far; later examples do not change it. */
  readonly model: () => TrainedModel;
}

const NO_DOCUMENT: TopicDocument = { parts: [], previous: null };
/** The calibration is fitted on at most so many of the latest conversations. */
const MOST_MEASURED = 1000;

/**
 * A learner that takes examples one at a time, at a cost that depends on the example alone: Complement Naive Bayes. Less
 * exact than `trainModel`, for corrections while a person codes. Throws a RangeError for options that cannot be meant.
 */
export function bayesLearner(codebook: Codebook, options: BayesOptions = {}): BayesLearner {
  const shape = completeShape(options.features);
  const context = completeContext(options.context);
  const reader = createFeatureReader(shape, compileCodebook(codebook));
  const columns = reader.hashed + codebook.codes.length;
  const writer = new RowWriter(countColumns(reader), context);
  const counts = new BayesCounts(options.prior ?? 0.1);
  const learnt: CodedConversation[] = [];
  const measured: { readonly rows: SparseMatrix; readonly at: number }[] = [];

  const learn = (examples: readonly CodedConversation[]): void => {
    const { labels, classes } = prepareExamples(codebook, examples);
    for (const [index, { documents, codes }] of examples.entries()) {
      const builder = new SparseMatrixBuilder();
      writer.write(documents, builder);
      const rows = builder.build();
      labels[index]?.forEach((given, row) => {
        if (given !== null) counts.add(rows, row, given.map((k) => classes[k] ?? null));
      });
      learnt.push({ documents: documents.map(() => NO_DOCUMENT), codes });
      measured.push({ rows, at: learnt.length - 1 });
      if (measured.length > MOST_MEASURED) measured.shift();
    }
  };

  const model = (): TrainedModel => {
    const prepared = prepareExamples(codebook, learnt);
    const space = counts.space(columns);
    const weights = counts.weights(prepared.classes, space);
    const heldOut = measured.flatMap(({ rows, at }): HeldOut[] => {
      const copy = { ...rows, columns: rows.columns.slice(), values: rows.values.slice() };
      return measureConversation(projectRows(copy, space), weights, prepared, at);
    });
    const fitted = fitCalibration(heldOut, prepared.codes, learnChain(prepared));
    const { classes, diagnostics } = prepared;
    const threshold = options.threshold ?? 0.5;
    return trainedModel({ learner: "naive-bayes", codebook, classes, shape, context, space, weights, ...fitted, threshold, expectation: null }, diagnostics);
  };
  return { learn, model };
}

function measureConversation(
  rows: SparseMatrix,
  weights: Parameters<typeof measureRow>[0],
  { labels, classes }: PreparedExamples,
  at: number,
): HeldOut[] {
  const coded = (labels[at] ?? []).flatMap((given, row) => (given === null ? [] : [{ given, row }]));
  if (coded.length === 0) return [];
  const margins = new Float64Array(coded.length * classes.length);
  const targets = new Uint8Array(coded.length * classes.length);
  coded.forEach(({ given, row }, index) => {
    measureRow(weights, rows, row, margins, index * classes.length);
    for (const k of given) targets[index * classes.length + k] = 1;
  });
  return [{ margins, targets }];
}
