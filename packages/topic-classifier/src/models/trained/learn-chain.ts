import type { Chain } from "../../conversation/chain.js";
import type { PreparedExamples } from "./prepare-examples.js";

/** What every class counts as beforehand. */
const PRIOR = 0.5;
/** Of what follows a subject, as many examples as these are taken to be like all others. */
const SMOOTHING = 30;
/** With more classes it is not learnt what follows what: examples do not suffice, and time would grow with the square. */
const MOST_CLASSES = 64;
const MOST_STAY = 0.98;
/** So many neighbours are taken to say nothing of how long subjects stay: a few coded interviews prove little. */
const DOUBTFUL_PAIRS = 50;

interface Transitions {
  readonly pairs: number;
  readonly same: number;
  /** Changes from one class to another, at `before * classes + after`. */
  readonly changes: Float64Array;
}

/**
 * How subjects follow one another in coded conversations. With `stay` the chance that the subject does not change, two
 * neighbours have the same code with the chance `stay + (1 - stay) * sum of the squared priors`.
 */
export function learnChain(prepared: PreparedExamples): Chain {
  const priors = learnPriors(prepared);
  const { pairs, same, changes } = countTransitions(prepared);
  const chance = priors.reduce((sum, prior) => sum + prior * prior, 0);
  const found = pairs === 0 || chance >= 1 ? 0 : (same / pairs - chance) / (1 - chance);
  const stay = (found * pairs) / (pairs + DOUBTFUL_PAIRS);
  const matters = prepared.codes === "one" && pairs > 0 && priors.length <= MOST_CLASSES;
  return { stay: Math.min(MOST_STAY, Math.max(0, stay)), priors, follow: matters ? smooth(changes, priors) : null };
}

function learnPriors({ classes, labels }: PreparedExamples): Float64Array {
  const counts = new Float64Array(classes.length);
  let coded = 0;
  for (const documents of labels) {
    for (const codes of documents) {
      if (codes === null) continue;
      coded += 1;
      for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts.map((count) => (count + PRIOR) / (coded + PRIOR * classes.length));
}

function countTransitions({ classes, labels }: PreparedExamples): Transitions {
  const changes = new Float64Array(classes.length <= MOST_CLASSES ? classes.length ** 2 : 0);
  let pairs = 0;
  let same = 0;
  for (const documents of labels) {
    documents.forEach((codes, at) => {
      const before = documents[at - 1] ?? null;
      if (codes === null || before === null) return;
      pairs += 1;
      if (codes.some((code) => before.includes(code)) || (codes.length === 0 && before.length === 0)) same += 1;
      const cell = (before[0] ?? -1) * classes.length + (codes[0] ?? -1);
      if (codes[0] !== before[0] && cell >= 0 && cell < changes.length) changes[cell] = (changes[cell] ?? 0) + 1;
    });
  }
  return { pairs, same, changes };
}

function smooth(changes: Float64Array, priors: Float64Array): Float64Array {
  const classes = priors.length;
  const follow = new Float64Array(changes.length);
  for (let before = 0; before < classes; before += 1) {
    const row = changes.subarray(before * classes, (before + 1) * classes);
    const total = row.reduce((sum, count) => sum + count, 0);
    row.forEach((count, after) => {
      follow[before * classes + after] = (count + SMOOTHING * (priors[after] ?? 0)) / (total + SMOOTHING);
    });
  }
  return follow;
}
