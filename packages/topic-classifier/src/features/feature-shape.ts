/** What of a text becomes a feature. Each has a value that switches it off. */
export interface FeatureShape {
  /** Pairs of words side by side. */
  readonly wordPairs: boolean;
  /** Beginnings of words from `min` to `max` characters, which stand for stems in most languages. `max` 0: none. */
  readonly prefixes: LengthRange;
  /** Runs of characters inside of words, for spellings and compounds: dearer. `max` 0: none. */
  readonly characters: LengthRange;
  /** How much a hit of the codebook counts beside a word. 0: the codebook is not looked up. */
  readonly codebook: number;
  /** Features are hashed to `2 ** bits` columns. */
  readonly bits: number;
}

/** A range of lengths, both ends included. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

const DEFAULT_FEATURE_SHAPE: FeatureShape = {
  wordPairs: true,
  prefixes: { min: 4, max: 8 },
  characters: { min: 4, max: 0 },
  codebook: 3,
  bits: 20,
};

/** Longest prefix and run of characters. */
const MAX_LENGTH = 16;

/** The shape with the defaults for what is not given. Throws a RangeError for a number that cannot be meant. */
export function completeShape(given: Partial<FeatureShape> = {}): FeatureShape {
  const shape = { ...DEFAULT_FEATURE_SHAPE, ...given };
  for (const name of ["prefixes", "characters"] as const) {
    const { min, max } = shape[name];
    const whole = Number.isInteger(min) && Number.isInteger(max);
    if (!whole || min < 1 || max < 0 || max > MAX_LENGTH) throw new RangeError(`Not lengths from 1 to ${MAX_LENGTH}: ${name} ${min} to ${max}`);
  }
  if (!Number.isInteger(shape.bits) || shape.bits < 8 || shape.bits > 24) throw new RangeError(`Not from 8 to 24: bits ${shape.bits}`);
  if (!(shape.codebook >= 0 && shape.codebook < Infinity)) throw new RangeError(`Not a weight: codebook ${shape.codebook}`);
  return shape;
}
