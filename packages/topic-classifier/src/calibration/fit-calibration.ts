import type { Chain } from "../conversation/chain.js";
import { exp } from "../numeric/exponential.js";
import { ln } from "../numeric/logarithm.js";
import { chancesOf, ofOne, scaleMargins, weighSurroundings, type Calibration } from "./calibration.js";
import { lowestBetween } from "./golden-section.js";
import { judgeOrder } from "./judge-order.js";

/** Margins of a conversation that the weights were not learnt from, with what is right. */
export interface HeldOut {
  readonly margins: Float64Array;
  /** 1 where a document is of a class; rows and classes as in `margins`. */
  readonly targets: Uint8Array;
}

/** A calibration, and the chain that goes with it. */
export interface FittedCalibration {
  readonly calibration: Calibration;
  readonly chain: Chain;
}

const PLAIN: Omit<Calibration, "codes"> = { scale: 4, offset: 0, priorPower: 1, sharpness: 1, doubt: 0 };
const SCALES = [2, 3, 4, 5];
const POWERS = [0.75, 0.5, 0.25];
const DOUBTS = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3];
/** From very dull to very sharp, in small steps: a step too far is over-confidence. */
const SHARPNESSES = rising(0.2, 1.06, 50);
/** Of those that make what is right as likely as the best, but for so much, the dullest is taken. */
const ALIKE = 1.005;
const STEPS = 12;
/** What a chance of nothing counts as. */
const LEAST_CHANCE = 1e-9;
/** Chances of a lower exponent are far below that. */
const LEAST_EXPONENT = -30;
/** Accuracy and macro-F1 together must rise by this much for an order that is not the plain one. */
const LEAST_GAIN = 0.004;

/**
 * The calibration that does best on held-out conversations. With one code for a document, in two steps: what decides the
 * order of the codes is chosen by accuracy and macro-F1 alike; then the chances are made as sharp as makes what is right
 * likeliest, which leaves the order as it is. With several codes, the logistic function under which what is right is
 * likeliest.
 */
export function fitCalibration(heldOut: readonly HeldOut[], codes: Calibration["codes"], chain: Chain): FittedCalibration {
  const plain: Calibration = { ...PLAIN, codes };
  if (heldOut.length === 0 || chain.priors.length < 2) return { calibration: plain, chain };
  if (codes === "several") return fitSeveral(heldOut, plain, chain);
  const ordered = chooseOrder(heldOut, plain, chain);
  return { calibration: fitSharpness(heldOut, ordered), chain: ordered.chain };
}

function chooseOrder(heldOut: readonly HeldOut[], plain: Calibration, chain: Chain): FittedCalibration {
  const classes = chain.priors.length;
  const { stay } = chain;
  const stays = stay === 0 ? [0] : [0, 0.6 * stay, 0.8 * stay, stay, stay + (1 - stay) / 3];
  const judged = SCALES.map((scale) => {
    const scaled = heldOut.map(({ margins, targets }) => ({ evidence: scaleMargins(margins, scale, classes), targets }));
    return POWERS.map((priorPower) =>
      stays.map((candidate) =>
        judgeOrder(
          scaled.map(({ evidence, targets }) => ({
            chances: weighSurroundings(evidence, priorPower, { ...chain, stay: candidate }),
            targets,
          })),
          classes,
        ),
      ),
    );
  });
  const least =
    judgeOrder(heldOut.map(({ margins, targets }) => ({ chances: ofOne(margins, plain, { ...chain, stay: 0 }), targets })), classes) + LEAST_GAIN;
  const [scaleAt, powerAt, stayAt] = steadiest(judged, least) ?? [];
  if (scaleAt === undefined) return { calibration: plain, chain: { ...chain, stay: 0 } };
  const scale = SCALES[scaleAt] ?? plain.scale;
  const priorPower = POWERS[powerAt ?? 0] ?? plain.priorPower;
  return { calibration: { ...plain, scale, priorPower }, chain: { ...chain, stay: stays[stayAt ?? 0] ?? 0 } };
}

type Place = readonly [number, number, number];

/**
 * The place of a grid that is best together with those beside it, if it is better than `least`: a single high place is
 * chance, since a few conversations were held out.
 */
function steadiest(grid: readonly (readonly (readonly number[])[])[], least: number): Place | null {
  let best: Place | null = null;
  let highest = -Infinity;
  grid.forEach((plane, x) =>
    plane.forEach((line, y) =>
      line.forEach((own, z) => {
        const beside = [grid[x - 1]?.[y]?.[z], grid[x + 1]?.[y]?.[z], plane[y - 1]?.[z], plane[y + 1]?.[z], line[z - 1], line[z + 1]];
        const known = beside.filter((value) => value !== undefined);
        const mean = (2 * own + known.reduce((sum, value) => sum + value, 0)) / (2 + known.length);
        if (own <= least || mean <= highest) return;
        [best, highest] = [[x, y, z], mean];
      }),
    ),
  );
  return best;
}

/** Chooses how sharp the chances are, and how much doubt they leave, by what makes the right classes likeliest. */
function fitSharpness(heldOut: readonly HeldOut[], { calibration, chain }: FittedCalibration): Calibration {
  const classes = chain.priors.length;
  const ordered = heldOut.map(({ margins, targets }) => ({
    logarithms: ofOne(margins, calibration, chain).map((chance) => (chance > 0 ? ln(chance) : -Infinity)),
    targets,
  }));
  const fitted: { readonly calibration: Calibration; readonly surprise: number }[] = [];
  for (const sharpness of SHARPNESSES) {
    const rights = ordered.flatMap(({ logarithms, targets }) => chancesOfRight(logarithms, targets, sharpness, classes));
    for (const doubt of DOUBTS) {
      const surprise = rights.reduce((sum, chance) => sum - ln(Math.max((1 - doubt) * chance + doubt / classes, LEAST_CHANCE)), 0);
      fitted.push({ calibration: { ...calibration, sharpness, doubt }, surprise });
    }
  }
  const most = fitted.reduce((lowest, { surprise }) => Math.min(lowest, surprise), Infinity) * ALIKE;
  return fitted.find(({ surprise }) => surprise <= most)?.calibration ?? calibration;
}

/** The chance of each class that is right, once all chances are raised to a power. */
function chancesOfRight(logarithms: Float64Array, targets: Uint8Array, sharpness: number, classes: number): number[] {
  const rights: number[] = [];
  for (let base = 0; base < logarithms.length; base += classes) {
    let sum = 0;
    const before = rights.length;
    for (let k = 0; k < classes; k += 1) {
      const exponent = sharpness * (logarithms[base + k] ?? 0);
      const power = exponent > LEAST_EXPONENT ? exp(exponent) : 0;
      sum += power;
      if (targets[base + k] === 1) rights.push(power);
    }
    for (let at = before; at < rights.length; at += 1) rights[at] = (rights[at] ?? 0) / sum;
  }
  return rights;
}

function fitSeveral(heldOut: readonly HeldOut[], plain: Calibration, chain: Chain): FittedCalibration {
  let best: FittedCalibration = { calibration: plain, chain };
  let lowest = Infinity;
  for (const stay of new Set([0, chain.stay / 2, chain.stay])) {
    const given = { ...chain, stay };
    const surpriseOf = (calibration: Calibration): number =>
      heldOut.reduce((sum, { margins, targets }) => sum + surprise(chancesOf(margins, calibration, given), targets, true), 0);
    let fitted = plain;
    for (let round = 0; round < 2; round += 1) {
      const scaled = (log: number): Calibration => ({ ...fitted, scale: exp(log) });
      fitted = scaled(lowestBetween(ln(0.25), ln(40), STEPS, (log) => surpriseOf(scaled(log))));
      const moved = (offset: number): Calibration => ({ ...fitted, offset });
      fitted = moved(lowestBetween(-6, 6, STEPS, (offset) => surpriseOf(moved(offset))));
    }
    const found = surpriseOf(fitted);
    if (found < lowest) [best, lowest] = [{ calibration: fitted, chain: given }, found];
  }
  return best;
}

/** The sum of the negative logarithms of the chances of what is right, and with `both` of what is not. */
function surprise(chances: Float64Array, targets: Uint8Array, both: boolean): number {
  let sum = 0;
  for (let cell = 0; cell < targets.length; cell += 1) {
    const chance = chances[cell] ?? 0;
    if (targets[cell] === 1) sum -= ln(Math.max(chance, LEAST_CHANCE));
    else if (both) sum -= ln(Math.max(1 - chance, LEAST_CHANCE));
  }
  return sum;
}

function rising(first: number, factor: number, count: number): number[] {
  const values = [first];
  while (values.length < count) values.push((values.at(-1) ?? first) * factor);
  return values;
}
