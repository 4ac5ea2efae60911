/** What is known of how subjects follow one another: with the chance `stay` the subject stays, else a new one is drawn. */
export interface Chain {
  /** From 0 up to 1. Off: 0. */
  readonly stay: number;
  /** How often each class is drawn; they add up to 1. */
  readonly priors: Float64Array;
  /**
   * Which class is drawn after which, at `before * classes + after`: the chances in each row add up to 1. Null where what
   * came before does not matter.
   */
  readonly follow: Float64Array | null;
}

/** A chance below this is none. */
const NEGLIGIBLE = 1e-12;

/**
 * The chance of each class at each place of a conversation, given what speaks for it there and at all other places: the
 * forward-backward algorithm of a hidden Markov model (Rabiner 1989, section III) whose transitions are `stay` and
 * what is drawn otherwise. Linear in places, and in classes too unless it matters which follows which. A row that speaks for nothing gets the chances of its surroundings.
 *
 * @param likelihoods one row of classes for each place, in order; not changed.
 */
export function smoothChain(likelihoods: Float64Array, chain: Chain): Float64Array {
  const classes = chain.priors.length;
  const places = classes === 0 ? 0 : likelihoods.length / classes;
  const result = new Float64Array(likelihoods.length);
  const ahead = new Float64Array(classes);
  for (let place = 0; place < places; place += 1) forward(likelihoods, chain, place, result);
  ahead.fill(1);
  for (let place = places - 1; place >= 0; place -= 1) {
    const base = place * classes;
    for (let k = 0; k < classes; k += 1) result[base + k] = (result[base + k] ?? 0) * (ahead[k] ?? 0);
    normalise(result, base, classes);
    if (place > 0) backward(likelihoods, chain, base, ahead);
  }
  return result;
}

function forward(likelihoods: Float64Array, { stay, priors, follow }: Chain, place: number, chances: Float64Array): void {
  const classes = priors.length;
  const base = place * classes;
  const before = base - classes;
  if (place === 0) for (let k = 0; k < classes; k += 1) chances[k] = priors[k] ?? 0;
  else {
    if (follow === null) for (let k = 0; k < classes; k += 1) chances[base + k] = priors[k] ?? 0;
    else {
      for (let j = 0; j < classes; j += 1) {
        const chance = chances[before + j] ?? 0;
        const row = j * classes;
        // What is next to impossible adds nothing that a number of this size could show.
        if (chance < NEGLIGIBLE) continue;
        for (let k = 0; k < classes; k += 1) chances[base + k] = (chances[base + k] ?? 0) + chance * (follow[row + k] ?? 0);
      }
    }
    for (let k = 0; k < classes; k += 1) chances[base + k] = stay * (chances[before + k] ?? 0) + (1 - stay) * (chances[base + k] ?? 0);
  }
  for (let k = 0; k < classes; k += 1) chances[base + k] = (chances[base + k] ?? 0) * (likelihoods[base + k] ?? 0);
  normalise(chances, base, classes);
}

/** What a place and all behind it say of the place before, over the class there. */
function backward(likelihoods: Float64Array, { stay, priors, follow }: Chain, base: number, ahead: Float64Array): void {
  const classes = priors.length;
  let drawn = 0;
  for (let k = 0; k < classes; k += 1) {
    ahead[k] = (ahead[k] ?? 0) * (likelihoods[base + k] ?? 0);
    drawn += (priors[k] ?? 0) * (ahead[k] ?? 0);
  }
  if (follow === null) for (let j = 0; j < classes; j += 1) ahead[j] = stay * (ahead[j] ?? 0) + (1 - stay) * drawn;
  else {
    const behind = ahead.slice();
    for (let j = 0; j < classes; j += 1) {
      const row = j * classes;
      drawn = 0;
      for (let k = 0; k < classes; k += 1) drawn += (follow[row + k] ?? 0) * (behind[k] ?? 0);
      ahead[j] = stay * (behind[j] ?? 0) + (1 - stay) * drawn;
    }
  }
  normalise(ahead, 0, classes);
}

function normalise(chances: Float64Array, base: number, classes: number): void {
  let sum = 0;
  for (let k = 0; k < classes; k += 1) sum += chances[base + k] ?? 0;
  for (let k = 0; k < classes; k += 1) chances[base + k] = sum > 0 ? (chances[base + k] ?? 0) / sum : 1 / classes;
}
