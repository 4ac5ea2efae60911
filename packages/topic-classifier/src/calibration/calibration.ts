import { smoothChain, type Chain } from "../conversation/chain.js";
import { exp } from "../numeric/exponential.js";
import { ln } from "../numeric/logarithm.js";

/** How margins become chances. */
export interface Calibration {
  /**
   * `one`: a document has one code, the chances of all codes add up to 1 (softmax). `several`: each code has a chance of
   * its own (Platt 1999).
   */
  readonly codes: "one" | "several";
  /** What margins are multiplied with before they are weighed against the surroundings. */
  readonly scale: number;
  /** Added to the scaled margins, with `several` codes. */
  readonly offset: number;
  /** How much of the priors is taken to be in the margins already, from 0 to 1 in quarters. */
  readonly priorPower: number;
  /**
   * The power that the chances are raised to afterwards, with `one` code: the inverse of the temperature of Guo, Pleiss,
   * Sun and Weinberger (2017). It changes no order.
   */
  readonly sharpness: number;
  /** How much of the chances is then given to all classes alike, with `one` code: surroundings mislead whole stretches. */
  readonly doubt: number;
}

/** The chances of each class in the documents of one conversation, given their margins: a row for each document. */
export function chancesOf(margins: Float64Array, calibration: Calibration, chain: Chain): Float64Array {
  if (calibration.codes === "several") return ofSeveral(margins, calibration, chain);
  return sharpen(ofOne(margins, calibration, chain), calibration, chain.priors.length);
}

/** A chance below this is none: most classes of most documents. */
const NOTHING = 1e-9;

/** Chances that add up to 1 in each row, made sharper or duller, without a change of their order. */
function sharpen(chances: Float64Array, { sharpness, doubt }: Calibration, classes: number): Float64Array {
  const sharpened = new Float64Array(chances.length);
  for (let base = 0; base < chances.length; base += classes) {
    let sum = 0;
    for (let k = 0; k < classes; k += 1) {
      const chance = chances[base + k] ?? 0;
      const power = chance > NOTHING ? exp(sharpness * ln(chance)) : 0;
      sharpened[base + k] = power;
      sum += power;
    }
    for (let k = 0; k < classes; k += 1) sharpened[base + k] = ((1 - doubt) * (sharpened[base + k] ?? 0)) / sum + doubt / classes;
  }
  return sharpened;
}

/** The chances before they are sharpened: they give the order. */
export function ofOne(margins: Float64Array, { scale, priorPower }: Calibration, chain: Chain): Float64Array {
  return weighSurroundings(scaleMargins(margins, scale, chain.priors.length), priorPower, chain);
}

/** What the margins alone speak for: e to the power of the scaled margins, at most 1 in each row. */
export function scaleMargins(margins: Float64Array, scale: number, classes: number): Float64Array {
  const scaled = new Float64Array(margins.length);
  for (let base = 0; base < margins.length; base += classes) {
    let highest = -Infinity;
    for (let k = 0; k < classes; k += 1) highest = Math.max(highest, margins[base + k] ?? 0);
    for (let k = 0; k < classes; k += 1) scaled[base + k] = exp(scale * ((margins[base + k] ?? 0) - highest));
  }
  return scaled;
}

/** The chances under scaled margins, given what stands around. */
export function weighSurroundings(scaled: Float64Array, priorPower: number, chain: Chain): Float64Array {
  const classes = chain.priors.length;
  const discounts = chain.priors.map((prior) => power(prior, -priorPower));
  return smoothChain(scaled.map((evidence, cell) => evidence * (discounts[cell % classes] ?? 1)), chain);
}

/** Each class against its absence, as a conversation of two classes. */
function ofSeveral(margins: Float64Array, { scale, offset, priorPower }: Calibration, chain: Chain): Float64Array {
  const classes = chain.priors.length;
  const places = classes === 0 ? 0 : margins.length / classes;
  const chances = new Float64Array(margins.length);
  const likelihoods = new Float64Array(places * 2);
  for (let k = 0; k < classes; k += 1) {
    const prior = chain.priors[k] ?? 0;
    for (let place = 0; place < places; place += 1) {
      const chance = logistic(scale * (margins[place * classes + k] ?? 0) + offset);
      likelihoods[place * 2] = chance * power(prior, -priorPower);
      likelihoods[place * 2 + 1] = (1 - chance) * power(1 - prior, -priorPower);
    }
    const smoothed = smoothChain(likelihoods, { stay: chain.stay, priors: Float64Array.of(prior, 1 - prior), follow: null });
    for (let place = 0; place < places; place += 1) chances[place * classes + k] = smoothed[place * 2] ?? 0;
  }
  return chances;
}

function logistic(x: number): number {
  return 1 / (1 + exp(-x));
}

/** A prior to a power that is a multiple of 1/4, by square roots alone: the same bits on every engine. */
function power(prior: number, exponent: number): number {
  if (prior <= 0) return 1;
  const quarters = Math.round(Math.abs(exponent) * 4);
  const root = Math.sqrt(Math.sqrt(prior));
  let product = 1;
  for (let quarter = 0; quarter < quarters; quarter += 1) product *= root;
  return exponent < 0 ? 1 / product : product;
}
