import { chancesOf } from "../../calibration/calibration.js";
import { RowWriter } from "../../features/conversation-rows.js";
import { createFeatureReader, type FeatureReader } from "../../features/count-features.js";
import { projectRows } from "../../features/feature-space.js";
import { SparseMatrixBuilder, type SparseMatrix } from "../../features/sparse-matrix.js";
import { compileCodebook, type CompiledCodebook } from "../keyword/compile-codebook.js";
import { measureRow } from "../linear/dual-coordinate-descent.js";
import type { TopicDocument } from "../topic-model.js";
import type { TrainedParameters } from "./trained-parameters.js";

/** A trained model made ready to score. */
export interface Scorer {
  readonly parameters: TrainedParameters;
  readonly codebook: CompiledCodebook;
  readonly reader: FeatureReader;
  readonly writer: RowWriter;
}

export function createScorer(parameters: TrainedParameters): Scorer {
  const codebook = compileCodebook(parameters.codebook);
  const reader = createFeatureReader(parameters.shape, codebook);
  return { parameters, codebook, reader, writer: new RowWriter(reader, parameters.context) };
}

/** The documents of a conversation in the model's space, and the chance of each class in each of them. */
export interface ScoredRows {
  readonly rows: SparseMatrix;
  /** A row of classes for each document. */
  readonly chances: Float64Array;
}

export function scoreRows({ parameters, writer }: Scorer, conversation: readonly TopicDocument[]): ScoredRows {
  const builder = new SparseMatrixBuilder();
  writer.write(conversation, builder);
  const rows = projectRows(builder.build(), parameters.space);
  const classes = parameters.classes.length;
  const margins = new Float64Array(conversation.length * classes);
  for (let row = 0; row < conversation.length; row += 1) {
    measureRow(parameters.weights, rows, row, margins, row * classes);
  }
  return { rows, chances: chancesOf(margins, parameters.calibration, parameters.chain) };
}
