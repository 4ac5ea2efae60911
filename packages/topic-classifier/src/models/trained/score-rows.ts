import { chancesOf } from "../../calibration/calibration.js";
import { countFeatures, RowWriter } from "../../features/conversation-rows.js";
import { createFeatureReader, type FeatureReader } from "../../features/count-features.js";
import { normaliseRows, SparseMatrixBuilder, type SparseMatrix } from "../../features/sparse-matrix.js";
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
  /** Memory for the rows of the conversation at hand. */
  readonly builder: SparseMatrixBuilder;
  /** For each class, the positions of its code and of the wider ones. */
  readonly paths: readonly (readonly number[])[];
}

export function createScorer(parameters: TrainedParameters): Scorer {
  const codebook = compileCodebook(parameters.codebook);
  const reader = createFeatureReader(parameters.shape, codebook);
  const paths = parameters.classes.map((id) => pathOf(codebook, id));
  const writer = new RowWriter(countFeatures(reader, parameters.space), parameters.context);
  return { parameters, codebook, reader, paths, writer, builder: new SparseMatrixBuilder() };
}

function pathOf({ positions, parents }: CompiledCodebook, id: string | null): number[] {
  const path: number[] = [];
  let position = id === null ? undefined : positions.get(id);
  for (; position !== undefined; position = parents.get(position)) path.push(position);
  return path;
}

/** The documents of a conversation in the model's space, and the chance of each class in each of them. */
export interface ScoredRows {
  readonly rows: SparseMatrix;
  /** A row of classes for each document. */
  readonly chances: Float64Array;
}

/** The rows last until the next call. */
export function scoreRows({ parameters, writer, builder }: Scorer, conversation: readonly TopicDocument[]): ScoredRows {
  builder.clear();
  writer.write(conversation, builder);
  const rows = builder.build();
  normaliseRows(rows);
  const classes = parameters.classes.length;
  const margins = new Float64Array(conversation.length * classes);
  for (let row = 0; row < conversation.length; row += 1) {
    measureRow(parameters.weights, rows, row, margins, row * classes);
  }
  return { rows, chances: chancesOf(margins, parameters.calibration, parameters.chain) };
}
