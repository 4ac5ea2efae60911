import { ln } from "../numeric/logarithm.js";

/** Chances of the documents of a conversation, a row of classes for each, and which are right. */
export interface JudgedRows {
  readonly chances: Float64Array;
  readonly targets: Uint8Array;
}

/** How well likeliest classes do. */
export interface Judgement {
  readonly accuracy: number;
  /** The mean of the F1 of all classes. */
  readonly macroF1: number;
  /** The mean of the negative logarithms of the chances of what is right. */
  readonly surprise: number;
}

/** What a chance of nothing counts as. */
const LEAST_CHANCE = 1e-4;
/** Between orders that do alike, the one that is less sure where it is wrong. */
const PRICE_OF_SURPRISE = 0.05;

/** Accuracy and macro-F1, added up, less a little for how unlikely what is right was held to be. At most 2. */
export function judgeOrder(judged: readonly JudgedRows[], classes: number): number {
  const { accuracy, macroF1, surprise } = judge(judged, classes);
  return accuracy + macroF1 - PRICE_OF_SURPRISE * surprise;
}

/** How well it does to give each document its likeliest class. */
export function judge(judged: readonly JudgedRows[], classes: number): Judgement {
  const right = new Float64Array(classes);
  const given = new Float64Array(classes);
  const wanted = new Float64Array(classes);
  let documents = 0;
  let surprise = 0;
  for (const { chances, targets } of judged) {
    for (let base = 0; base < chances.length; base += classes) {
      let best = 0;
      for (let k = 0; k < classes; k += 1) {
        if ((chances[base + k] ?? 0) > (chances[base + best] ?? 0)) best = k;
        if (targets[base + k] !== 1) continue;
        wanted[k] = (wanted[k] ?? 0) + 1;
        surprise -= ln(Math.max(chances[base + k] ?? 0, LEAST_CHANCE));
      }
      given[best] = (given[best] ?? 0) + 1;
      if (targets[base + best] === 1) right[best] = (right[best] ?? 0) + 1;
      documents += 1;
    }
  }
  const count = Math.max(1, documents);
  const f1 = right.reduce((sum, hits, k) => sum + (2 * hits) / Math.max(1, (given[k] ?? 0) + (wanted[k] ?? 0)), 0);
  return { accuracy: right.reduce((sum, hits) => sum + hits, 0) / count, macroF1: f1 / Math.max(1, classes), surprise: surprise / count };
}
