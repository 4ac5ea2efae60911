import { z } from "zod";
import { readCodebook, type Codebook } from "@colloquy/corpus-schema";
import { completeShape } from "../features/feature-shape.js";
import type { TrainedParameters } from "../models/trained/trained-parameters.js";

/** How a model file begins. */
export const MAGIC = new TextEncoder().encode("colloquy-topics\n");
export const VERSION = 1;

/** What stands before the numbers of a model, as JSON. */
export interface ModelHeader extends Omit<TrainedParameters, "space" | "weights" | "chain"> {
  readonly chain: { readonly stay: number; readonly priors: readonly number[]; readonly follow: readonly number[] | null };
  /** Hashed columns, and those of the codes. */
  readonly columns: number;
  readonly features: number;
  readonly precision: 8 | 32;
}

const share = z.number().min(0).max(1);
const length = z.object({ min: z.int(), max: z.int() });
const headerSchema = z.object({
  learner: z.enum(["svm", "naive-bayes"]),
  codebook: z.custom<Codebook>((value) => readCodebook(value).ok),
  classes: z.array(z.string().nullable()).max(100_000),
  shape: z.object({ wordPairs: z.boolean(), prefixes: length, characters: length, codebook: z.number(), bits: z.int() }),
  context: z.object({ before: z.number().min(0), after: z.number().min(0), beyond: z.number().min(0) }),
  calibration: z.object({
    codes: z.enum(["one", "several"]),
    scale: z.number().positive(),
    offset: z.number(),
    priorPower: share,
    sharpness: z.number().positive(),
    doubt: share,
  }),
  chain: z.object({ stay: share, priors: z.array(z.number().positive().max(1)), follow: z.array(share).nullable() }),
  threshold: share,
  expectation: z.object({ accuracy: share, macroF1: share, documents: z.number().min(0) }).nullable(),
  columns: z.int().min(0),
  features: z.int().min(0),
  precision: z.union([z.literal(8), z.literal(32)]),
});

/** The header that a text is, or why it is none. */
export function readHeader(text: string): ModelHeader | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "The header is no JSON.";
  }
  const read = headerSchema.safeParse(value);
  if (!read.success) return read.error.issues[0] === undefined ? "No header." : `${read.error.issues[0].path.join("/")}: ${read.error.issues[0].message}`;
  const header = read.data;
  try {
    completeShape(header.shape);
  } catch (error) {
    return error instanceof Error ? error.message : "No shape.";
  }
  const codes = new Set(header.codebook.codes.map(({ id }) => id));
  if (header.columns !== (1 << header.shape.bits) + header.codebook.codes.length) return "The columns are not those of the shape and the codebook.";
  if (header.chain.priors.length !== header.classes.length) return "There is not one prior for each class.";
  const { follow } = header.chain;
  if (follow !== null && follow.length !== header.classes.length ** 2) return "There is not one chance for each pair of classes.";
  if (header.classes.some((id) => id !== null && !codes.has(id))) return "A class has a code that the codebook has not.";
  return header;
}
