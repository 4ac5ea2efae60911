import type { LengthRange } from "../features/feature-shape.js";
import type { FeatureSpace } from "../features/feature-space.js";
import type { TrainedModel } from "../models/trained/trained-model.js";
import type { LinearWeights } from "../models/linear/dual-coordinate-descent.js";
import { ByteWriter } from "./byte-stream.js";
import { checksum } from "./checksum.js";
import { MAGIC, VERSION, type ModelHeader } from "./model-header.js";

export interface SaveOptions {
  /**
   * Bits of each weight. 8 is a quarter of the size, at a loss that is below what another split of the examples makes.
   * 32 keeps every score to the last bit. 8 unless given.
   */
  readonly precision?: 8 | 32;
}

/**
 * A trained model as bytes: the codebook, the numbers of the model, and a checksum. They compress well. `loadModel` reads
 * them in any later version of the same major version.
 */
export function saveModel(model: TrainedModel, options: SaveOptions = {}): Uint8Array<ArrayBuffer> {
  const { learner, codebook, classes, shape, context, calibration, chain, threshold, expectation, space, weights } = model.parameters;
  const precision = options.precision ?? 8;
  const { codes, scale, offset, priorPower, sharpness, doubt } = calibration;
  // In one order, so that a model that was loaded is saved to the same bytes.
  const header: ModelHeader = {
    learner,
    codebook,
    classes,
    shape: { wordPairs: shape.wordPairs, prefixes: range(shape.prefixes), characters: range(shape.characters), codebook: shape.codebook, bits: shape.bits },
    context: { before: context.before, after: context.after, beyond: context.beyond },
    calibration: { codes, scale, offset, priorPower, sharpness, doubt },
    chain: { stay: chain.stay, priors: [...chain.priors], follow: chain.follow === null ? null : [...chain.follow] },
    threshold,
    expectation,
    columns: space.features.length,
    features: space.importance.length,
    precision,
  };
  const writer = new ByteWriter();
  writer.all(new TextEncoder().encode(JSON.stringify(header)));
  const text = writer.result();
  const body = new ByteWriter();
  const order = columnOrder(space);
  let before = -1;
  for (const column of order) {
    body.varint(column - before - 1);
    before = column;
  }
  const features = order.map((column) => space.features[column] ?? 0);
  for (const feature of features) body.float32(space.importance[feature] ?? 0);
  // The biases come last, as one more feature.
  const rows = [...features, weights.features];
  if (precision === 32) for (const row of rows) for (let k = 0; k < weights.classes; k += 1) body.float32(weights.weights[row * weights.classes + k] ?? 0);
  else writeBytes(body, weights, rows);
  return frame(text, body.result());
}

/** The columns that have a feature, in order: a file does not say how features are numbered in memory. */
function columnOrder({ features }: FeatureSpace): number[] {
  const columns: number[] = [];
  features.forEach((feature, column) => {
    if (feature >= 0) columns.push(column);
  });
  return columns;
}

function range({ min, max }: LengthRange): LengthRange {
  return { min, max };
}

/** Each class has a scale of its own: the largest weight is 127. */
function writeBytes(body: ByteWriter, { classes, weights }: LinearWeights, rows: readonly number[]): void {
  for (let k = 0; k < classes; k += 1) {
    const largest = rows.reduce((most, row) => Math.max(most, Math.abs(weights[row * classes + k] ?? 0)), 0);
    const scale = Math.fround(largest / 127);
    body.float32(scale);
    for (const row of rows) body.byte((scale === 0 ? 0 : Math.round((weights[row * classes + k] ?? 0) / scale)) & 0xff);
  }
}

function frame(header: Uint8Array, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const content = new ByteWriter();
  content.uint32(header.length);
  content.uint32(body.length);
  content.all(header);
  content.all(body);
  const bytes = content.result();
  const file = new ByteWriter();
  file.all(MAGIC);
  file.uint32(VERSION);
  file.uint32(checksum(bytes));
  file.all(bytes);
  return file.result();
}
