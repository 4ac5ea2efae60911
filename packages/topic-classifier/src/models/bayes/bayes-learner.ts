import type { Codebook } from "@colloquy/corpus-schema";
import { fitCalibration, type HeldOut } from "../../calibration/fit-calibration.js";
import { completeContext, countColumns, RowWriter, type ContextWeights } from "../../features/conversation-rows.js";
import { createFeatureReader } from "../../features/count-features.js";
import { completeShape, type FeatureShape } from "../../features/feature-shape.js";
import type { FeatureSpace } from "../../features/feature-space.js";
import { SparseMatrixBuilder, type SparseMatrix } from "../../features/sparse-matrix.js";
import { compileCodebook } from "../keyword/compile-codebook.js";
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
/** The calibration is fitted on about so many documents, of conversations spread over all that was learnt. */
const ENOUGH_MEASURED = 400;
/** Of each conversation at least so many: how long subjects stay is seen in a row of them. */
const LEAST_OF_EACH = 10;
/** A prime, so that places differ. */
const PLACES = 7919;

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
  const newCounts = (): BayesCounts => new BayesCounts(options.prior ?? 0.1);
  const counts = newCounts();
  const learnt: CodedConversation[] = [];
  let measured: MeasuredConversation[] = [];
  /** Every so many conversations one is measured. */
  let stride = 1;

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
      if ((learnt.length - 1) % stride === 0) measured.push({ rows, at: learnt.length - 1 });
      if (measured.length > ENOUGH_MEASURED) {
        stride *= 2;
        measured = measured.filter(({ at }) => at % stride === 0);
      }
    }
  };

  const model = (): TrainedModel => {
    const prepared = prepareExamples(codebook, learnt);
    const space = counts.space(columns);
    const weights = counts.weights(prepared.classes, space);
    const each = Math.max(LEAST_OF_EACH, Math.ceil(ENOUGH_MEASURED / Math.max(1, measured.length)));
    const heldOut = measured.flatMap((conversation) => measureConversation(conversation, each, counts, space, prepared, newCounts()));
    const fitted = fitCalibration(heldOut, prepared.codes, learnChain(prepared));
    const { classes, diagnostics } = prepared;
    const threshold = options.threshold ?? 0.5;
    return trainedModel({ learner: "naive-bayes", codebook, classes, shape, context, space, weights, ...fitted, threshold, expectation: null }, diagnostics);
  };
  return { learn, model };
}

interface MeasuredConversation {
  readonly rows: SparseMatrix;
  /** Index among all that was learnt. */
  readonly at: number;
}

/** The margins of some documents of a conversation, as if it had not been learnt. */
function measureConversation(
  { rows, at }: MeasuredConversation,
  most: number,
  counts: BayesCounts,
  space: FeatureSpace,
  { labels, classes }: PreparedExamples,
  own: BayesCounts,
): HeldOut[] {
  const coded = (labels[at] ?? []).flatMap((given, row) => (given === null ? [] : [{ given, row }]));
  if (coded.length === 0) return [];
  for (const { given, row } of coded) own.add(rows, row, given.map((k) => classes[k] ?? null));
  // Conversations begin and end alike: each is measured from another place on.
  const first = (at * PLACES) % Math.max(1, coded.length - most + 1);
  const measured = coded.slice(first, first + most);
  const margins = new Float64Array(measured.length * classes.length);
  const targets = new Uint8Array(measured.length * classes.length);
  measured.forEach(({ given, row }, index) => {
    counts.marginsWithout(own, rows, row, classes, space, margins, index * classes.length);
    for (const k of given) targets[index * classes.length + k] = 1;
  });
  return [{ margins, targets }];
}
