import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree } from "../codebook/code-tree.js";
import { seededRandom } from "../numeric/random.js";
import { compareCodes, type ComparedDocument } from "./compare-codes.js";
import type { JudgedDocument } from "./judge-conversation.js";
import { macroF1, measureCodes, microF1, tallyCodes, tallyOf, type CodeTally } from "./measure-codes.js";

/** What can be set about an interval. */
export interface BootstrapOptions {
  /** How often it is drawn. 1000 unless given. */
  readonly resamples?: number;
  /** How sure the interval is, between 0 and 1. 0.95 unless given. */
  readonly level?: number;
  /** 1 unless given. */
  readonly seed?: number;
}

/** Where a measure would lie with other conversations of the same kind. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Intervals of the measures of an evaluation. */
export interface EvaluationIntervals {
  readonly level: number;
  readonly accuracy: Interval;
  readonly macroF1: Interval;
  readonly microF1: Interval;
}

/** Fewer conversations than this are too few to be drawn from. */
const FEWEST = 6;

/**
 * Percentile intervals by the bootstrap (Efron 1979) over conversations: what one conversation says is not independent,
 * so that whole conversations are drawn, with replacement. Of fewer than six conversations too little would change: then
 * single documents are drawn, and the interval is too narrow rather than none.
 * Throws a RangeError for options that cannot be meant.
 *
 * @param conversations the judged documents of each conversation.
 * @param trained as for `evaluate`; so is the threshold.
 */
export function bootstrapIntervals(
  codebook: Codebook,
  conversations: readonly (readonly JudgedDocument[])[],
  { resamples = 1000, level = 0.95, seed = 1, threshold, trained }: BootstrapOptions & { readonly threshold?: number; readonly trained?: readonly (string | null)[] } = {},
): EvaluationIntervals {
  if (!(level > 0 && level < 1)) throw new RangeError(`Not between 0 and 1: level ${level}`);
  if (!(Number.isInteger(resamples) && resamples > 0)) throw new RangeError(`Not a number of resamples: ${resamples}`);
  const { compared } = compareCodes(codebook, conversations.flat(), threshold);
  const judged = conversations.filter(({ length }) => length > 0);
  const groups = judged.length >= FEWEST ? groupLike(compared, judged) : compared.map((document) => [document]);
  const tallied = groups.map(tallyGroup);
  const order = [...codeTree(codebook).keys()];
  const random = seededRandom(seed);
  const drawn = Array.from({ length: tallied.length === 0 ? 0 : resamples }, () => {
    const { documents, right, codes } = sum(tallied.map(() => tallied[Math.floor(random() * tallied.length)]));
    const measures = measureCodes(codes, order);
    return { accuracy: right / documents, macroF1: macroF1(measures, trained), microF1: microF1(measures) };
  });
  const intervalOf = (name: "accuracy" | "macroF1" | "microF1"): Interval => percentiles(drawn.map((measures) => measures[name]), level);
  return { level, accuracy: intervalOf("accuracy"), macroF1: intervalOf("macroF1"), microF1: intervalOf("microF1") };
}

/** Documents in groups as large as those of the conversations. */
function groupLike(compared: readonly ComparedDocument[], conversations: readonly (readonly unknown[])[]): ComparedDocument[][] {
  let start = 0;
  return conversations.map(({ length }) => compared.slice(start, (start += length)));
}

interface GroupTally {
  readonly documents: number;
  readonly right: number;
  readonly codes: ReadonlyMap<string | null, CodeTally>;
}

function tallyGroup(group: readonly ComparedDocument[]): GroupTally {
  return { documents: group.length, right: group.filter(({ right }) => right).length, codes: tallyCodes(group) };
}

function sum(groups: readonly (GroupTally | undefined)[]): GroupTally {
  const codes = new Map<string | null, CodeTally>();
  let documents = 0;
  let right = 0;
  for (const group of groups) {
    documents += group?.documents ?? 0;
    right += group?.right ?? 0;
    for (const [id, tally] of group?.codes ?? []) {
      const total = tallyOf(codes, id);
      total.right += tally.right;
      total.support += tally.support;
      total.given += tally.given;
    }
  }
  return { documents, right, codes };
}

function percentiles(values: readonly number[], level: number): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
}
