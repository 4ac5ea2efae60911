import type { FeatureSpace } from "../features/feature-space.js";
import type { LinearWeights } from "../models/linear/dual-coordinate-descent.js";
import { trainedModel, type TrainedModel } from "../models/trained/trained-model.js";
import { ByteReader } from "./byte-stream.js";
import { checksum } from "./checksum.js";
import { modelFileFinding, type ModelFileDiagnostic, type ModelFileProblem } from "./model-file-diagnostic.js";
import { MAGIC, readHeader, VERSION, type ModelHeader } from "./model-header.js";

/** A model, or why a file is none. */
export type LoadedModel =
  | { readonly ok: true; readonly value: TrainedModel }
  | { readonly ok: false; readonly diagnostics: readonly ModelFileDiagnostic[] };

/** Bytes before the checksummed content: the beginning, the version, the checksum. */
const FRAME = MAGIC.length + 8;

/**
 * Reads a model that `saveModel` wrote. Any bytes are accepted: what is no sound model is refused with the reason, and no
 * more memory is taken than the file's own length calls for.
 */
export function loadModel(bytes: Uint8Array): LoadedModel {
  const reader = new ByteReader(bytes);
  if (!MAGIC.every((byte) => reader.byte() === byte)) return refuse("not-a-model", "The file does not begin as a topic model.");
  const version = reader.uint32();
  if (version !== VERSION) return refuse("model-version", `The file is in version ${version} of the format, known is ${VERSION}.`);
  const expected = reader.uint32();
  const headerLength = reader.uint32();
  const bodyLength = reader.uint32();
  if (reader.overrun || reader.left !== headerLength + bodyLength) {
    return refuse("model-cut-off", `The file says that ${headerLength + bodyLength} bytes follow; there are ${reader.left}.`);
  }
  if (checksum(bytes.subarray(FRAME)) !== expected) return refuse("model-damaged", "The checksum does not fit the content.");
  const header = readHeader(new TextDecoder().decode(reader.some(headerLength)));
  if (typeof header === "string") return refuse("model-header", header);
  return readBody(header, reader);
}

function readBody(header: ModelHeader, reader: ByteReader): LoadedModel {
  const { columns, features, precision, chain, ...rest } = header;
  const classes = header.classes.length;
  const cells = (features + 1) * classes;
  const weightBytes = precision === 32 ? cells * 4 : cells + classes * 4;
  // A column takes at least one byte: what is allocated below is bounded by the file.
  if (features > columns || reader.left < features * 5 + weightBytes) {
    return refuse("model-cut-off", `${features} features of ${classes} classes do not fit into ${reader.left} bytes.`);
  }
  const space = readSpace(reader, columns, features);
  if (space === null) return refuse("model-numbers", "The features are not in order.");
  if (reader.left !== weightBytes) return refuse("model-cut-off", `The weights take ${weightBytes} bytes; ${reader.left} are left.`);
  const weights = { classes, features, weights: readWeights(reader, cells, classes, features, precision) };
  const sound = (numbers: Float32Array): boolean => numbers.every(Number.isFinite);
  if (!sound(weights.weights) || !sound(space.importance)) return refuse("model-numbers", "A weight is no number.");
  const priors = Float64Array.from(chain.priors);
  const follow = chain.follow === null ? null : Float64Array.from(chain.follow);
  const model = trainedModel({ ...rest, chain: { stay: chain.stay, priors, follow }, space, weights });
  return { ok: true, value: model };
}

function readSpace(reader: ByteReader, columns: number, count: number): FeatureSpace | null {
  const features = new Int32Array(columns).fill(-1);
  let column = -1;
  for (let feature = 0; feature < count; feature += 1) {
    column += reader.varint() + 1;
    if (column >= columns) return null;
    features[column] = feature;
  }
  const importance = Float32Array.from({ length: count }, () => reader.float32());
  return { features, importance };
}

function readWeights(reader: ByteReader, cells: number, classes: number, features: number, precision: 8 | 32): LinearWeights["weights"] {
  if (precision === 32) return Float32Array.from({ length: cells }, () => reader.float32());
  const weights = new Float32Array(cells);
  for (let k = 0; k < classes; k += 1) {
    const scale = reader.float32();
    for (let feature = 0; feature <= features; feature += 1) {
      weights[feature * classes + k] = ((reader.byte() << 24) >> 24) * scale;
    }
  }
  return weights;
}

function refuse(code: ModelFileProblem, message: string): LoadedModel {
  return { ok: false, diagnostics: [modelFileFinding(code, message)] };
}
