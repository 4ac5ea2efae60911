/**
 * The numbers of the keyword model. Each has a value that switches its part off.
 *
 * The defaults are set by hand, not learnt from any collection.
 */
export interface KeywordWeights {
  /** How often a word of the question counts, against once for one of the answer: it sets the topic. Off: 1. */
  readonly question: number;
  /** The share of the previous exchange's evidence that is added for codes with evidence of their own. Off: 0. */
  readonly previous: number;
  /**
   * The share of the scores of the documents before and after that is added to each code, also to those without evidence
   * of their own. Such codes are only told to callers who want no evidence. Off: 0.
   */
  readonly surroundings: number;
  /** The share of a narrower code's evidence that its parent is given. Off: 0. */
  readonly rollUp: number;
  /** Whether codes that come up in most exchanges of a conversation count less in each of them. */
  readonly distinctiveness: boolean;
  /** How fast further places of the same term stop to count (BM25's k1). 0: one place says all. */
  readonly saturation: number;
  /** How much the length of a text takes from each place in it (BM25's b), from 0 to 1. Off: 0. */
  readonly lengthDamping: number;
  /** The length, in words, at which a text is neither long nor short. */
  readonly pivotLength: number;
}

/** The weights that `keywordModel` uses unless told otherwise. */
export const DEFAULT_KEYWORD_WEIGHTS: KeywordWeights = {
  question: 2,
  previous: 0.2,
  surroundings: 0,
  rollUp: 0.6,
  distinctiveness: true,
  saturation: 1.2,
  lengthDamping: 0.6,
  pivotLength: 50,
};

/** The weights with the defaults for those not given. Throws a RangeError for a number that cannot be a weight. */
export function completeWeights(given: Partial<KeywordWeights> = {}): KeywordWeights {
  const weights = { ...DEFAULT_KEYWORD_WEIGHTS, ...given };
  for (const name of ["question", "previous", "surroundings", "rollUp", "saturation", "lengthDamping", "pivotLength"] as const) {
    const weight = weights[name];
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`Not a weight: ${name} ${weight}`);
  }
  if (weights.lengthDamping > 1) throw new RangeError(`Not from 0 to 1: lengthDamping ${weights.lengthDamping}`);
  if (weights.pivotLength === 0) throw new RangeError("Not a length: pivotLength 0");
  return weights;
}
