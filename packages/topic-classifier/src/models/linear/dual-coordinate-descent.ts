import { seededRandom } from "../../numeric/random.js";
import { rowCount, type SparseMatrix } from "../../features/sparse-matrix.js";

export interface DescentOptions {
  /** What an example on the wrong side costs, against a large weight. */
  readonly cost: number;
  /** Stops where no example's gradient is larger. */
  readonly tolerance: number;
  readonly maxPasses: number;
  readonly seed: number;
}

/** One hyperplane per class. */
export interface LinearWeights {
  readonly classes: number;
  /** Number of features. */
  readonly features: number;
  /** The weight of feature `f` for class `k` is at `f * classes + k`; the biases follow as one more feature. */
  readonly weights: Float32Array;
}

/** What is measured with weights that were learnt without some of the rows. */
export interface HoldOut {
  /** The rows left out, for each measurement. */
  readonly folds: readonly Int32Array[];
  readonly measure: (weights: LinearWeights, rows: Int32Array) => void;
}

/**
 * Linear support vector machines, one class against the rest, by dual coordinate descent with squared hinge loss and
 * shrinking (Hsieh, Chang, Lin, Keerthi and Sundararajan 2008, algorithm 3). All classes are descended in one pass over
 * the rows, since they share them. Deterministic for a seed.
 *
 * @param rows examples of length 1 or 0.
 * @param targets 1 at `row * classes + class` where the example is of the class.
 * @param holdOut each fold is taken out of what was learnt so far, and the descent goes on from there: much cheaper than
 *   to begin anew.
 */
export function descend(
  rows: SparseMatrix,
  targets: Uint8Array,
  features: number,
  options: DescentOptions,
  holdOut?: HoldOut,
): LinearWeights {
  const count = rowCount(rows);
  const descent = new Descent(rows, targets, features, options);
  const result = { classes: descent.classes, features, weights: descent.weights };
  const all = Int32Array.from({ length: count }, (_, row) => row);
  descent.run(all, options.maxPasses);
  for (const fold of holdOut?.folds ?? []) {
    const out = new Set(fold);
    const learnt = descent.save();
    descent.forget(fold);
    descent.run(all.filter((row) => !out.has(row)), PASSES_WITHOUT);
    holdOut?.measure(result, fold);
    descent.restore(learnt);
  }
  return result;
}

/** The margins of a row, one per class, into `margins` from `offset` on. */
export function measureRow(weights: LinearWeights, rows: SparseMatrix, row: number, margins: Float64Array, offset: number): void {
  const { classes, features } = weights;
  for (let k = 0; k < classes; k += 1) margins[offset + k] = weights.weights[features * classes + k] ?? 0;
  const end = rows.starts[row + 1] ?? 0;
  const { columns, values } = rows;
  const table = weights.weights;
  let at = rows.starts[row] ?? 0;
  // Two features at a time: a margin is read and written half as often.
  for (; at + 1 < end; at += 2) {
    const one = values[at] ?? 0;
    const other = values[at + 1] ?? 0;
    const base = (columns[at] ?? 0) * classes;
    const next = (columns[at + 1] ?? 0) * classes;
    for (let k = 0; k < classes; k += 1) {
      margins[offset + k] = (margins[offset + k] ?? 0) + one * (table[base + k] ?? 0) + other * (table[next + k] ?? 0);
    }
  }
  if (at < end) {
    const one = values[at] ?? 0;
    const base = (columns[at] ?? 0) * classes;
    for (let k = 0; k < classes; k += 1) margins[offset + k] = (margins[offset + k] ?? 0) + one * (table[base + k] ?? 0);
  }
}

/** After rows were taken out, so many passes over the others settle what hung on them. */
const PASSES_WITHOUT = 2;

/** What a descent has learnt. */
interface Learnt {
  readonly weights: Float32Array;
  readonly duals: Float32Array;
}

class Descent {
  readonly weights: Float32Array;
  /** The dual variables. */
  private readonly duals: Float32Array;
  /** 1 where a dual variable rests at 0 and is left alone. */
  private readonly shrunk: Uint8Array;
  private readonly diagonal: number;
  private readonly curvatures: Float64Array;
  private order = new Int32Array(0);
  private active = 0;
  private readonly random: () => number;
  private readonly margins: Float64Array;
  private readonly steps: Float64Array;
  private readonly chosen: Int32Array;
  /** Gradients above this shrink; from the pass before. */
  private bar = Infinity;
  private largest = 0;
  private highest = -Infinity;

  private readonly rows: SparseMatrix;
  private readonly targets: Uint8Array;
  private readonly features: number;
  readonly classes: number;
  private readonly options: DescentOptions;

  constructor(rows: SparseMatrix, targets: Uint8Array, features: number, options: DescentOptions) {
    const count = rowCount(rows);
    const classes = count === 0 ? 0 : targets.length / count;
    this.rows = rows;
    this.targets = targets;
    this.features = features;
    this.classes = classes;
    this.options = options;
    this.weights = new Float32Array((features + 1) * classes);
    this.duals = new Float32Array(count * classes);
    this.shrunk = new Uint8Array(count * classes);
    this.diagonal = 0.5 / options.cost;
    this.curvatures = Float64Array.from({ length: count }, (_, row) => squareOf(rows, row) + 1 + this.diagonal);
    this.random = seededRandom(options.seed);
    this.margins = new Float64Array(classes);
    this.steps = new Float64Array(classes);
    this.chosen = new Int32Array(classes);
  }

  save(): Learnt {
    return { weights: this.weights.slice(), duals: this.duals.slice() };
  }

  restore({ weights, duals }: Learnt): void {
    this.weights.set(weights);
    this.duals.set(duals);
  }

  /** Descends some of the rows until none has a large gradient. */
  run(rows: Int32Array, maxPasses: number): void {
    this.order = rows.slice();
    this.active = rows.length;
    this.shrunk.fill(0);
    this.bar = Infinity;
    let whole = true;
    for (let pass = 0; pass < maxPasses; pass += 1) {
      if (this.pass() > this.options.tolerance) whole = false;
      else if (whole) return;
      else {
        // What was left alone is looked at once more before all is taken to be settled.
        this.active = rows.length;
        this.shrunk.fill(0);
        this.bar = Infinity;
        whole = true;
      }
    }
  }

  /** Takes what rows have taught out of the weights. */
  forget(rows: Int32Array): void {
    const { classes, duals, targets, chosen, steps } = this;
    for (const row of rows) {
      let moved = 0;
      for (let k = 0; k < classes; k += 1) {
        const dual = duals[row * classes + k] ?? 0;
        if (dual === 0) continue;
        duals[row * classes + k] = 0;
        chosen[moved] = k;
        steps[moved] = targets[row * classes + k] === 1 ? -dual : dual;
        moved += 1;
      }
      this.update(row, moved);
    }
  }

  /** Goes over all rows that are not at rest, in random order. Gives the largest gradient that was met. */
  private pass(): number {
    this.largest = 0;
    this.highest = -Infinity;
    for (let at = 0; at < this.active; at += 1) {
      const other = at + Math.floor(this.random() * (this.active - at));
      this.swap(at, other);
    }
    for (let at = 0; at < this.active; ) {
      const row = this.order[at] ?? 0;
      const count = this.chooseClasses(row);
      if (count === 0) {
        this.active -= 1;
        this.swap(at, this.active);
        continue;
      }
      this.measure(row, count);
      this.update(row, this.step(row, count));
      at += 1;
    }
    this.bar = this.highest <= 0 ? Infinity : this.highest;
    return this.largest;
  }

  private swap(one: number, other: number): void {
    const row = this.order[one] ?? 0;
    this.order[one] = this.order[other] ?? 0;
    this.order[other] = row;
  }

  private chooseClasses(row: number): number {
    const { classes, shrunk, chosen } = this;
    const base = row * classes;
    let count = 0;
    for (let k = 0; k < classes; k += 1) if (shrunk[base + k] === 0) chosen[count++] = k;
    return count;
  }

  /** The margins of a row for the chosen classes, or for all. */
  private measure(row: number, count: number): void {
    const { classes, features, weights, margins, chosen } = this;
    if (count * 2 >= classes) {
      measureRow({ classes, features, weights }, this.rows, row, margins, 0);
      return;
    }
    for (let k = 0; k < classes; k += 1) margins[k] = weights[features * classes + k] ?? 0;
    const { starts, columns, values } = this.rows;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const base = (columns[at] ?? 0) * classes;
      for (let c = 0; c < count; c += 1) {
        const k = chosen[c] ?? 0;
        margins[k] = (margins[k] ?? 0) + value * (weights[base + k] ?? 0);
      }
    }
  }

  /** Moves the dual variables of a row. Gives how many moved: `chosen` and `steps` then begin with those. */
  private step(row: number, count: number): number {
    const { classes, targets, duals, shrunk, chosen, margins, steps } = this;
    const curvature = this.curvatures[row] ?? 1;
    let moved = 0;
    for (let c = 0; c < count; c += 1) {
      const k = chosen[c] ?? 0;
      const cell = row * classes + k;
      const sign = targets[cell] === 1 ? 1 : -1;
      const dual = duals[cell] ?? 0;
      const gradient = sign * (margins[k] ?? 0) - 1 + this.diagonal * dual;
      if (dual === 0 && gradient > this.bar) {
        shrunk[cell] = 1;
        continue;
      }
      const projected = dual === 0 && gradient > 0 ? 0 : gradient;
      this.highest = Math.max(this.highest, projected);
      this.largest = Math.max(this.largest, Math.abs(projected));
      const next = Math.fround(Math.max(0, dual - gradient / curvature));
      if (next === dual) continue;
      duals[cell] = next;
      chosen[moved] = k;
      steps[moved] = (next - dual) * sign;
      moved += 1;
    }
    return moved;
  }

  private update(row: number, moved: number): void {
    const { classes, features, weights, chosen, steps } = this;
    const { starts, columns, values } = this.rows;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; moved > 0 && at < end; at += 1) {
      const value = values[at] ?? 0;
      const base = (columns[at] ?? 0) * classes;
      for (let c = 0; c < moved; c += 1) {
        const cell = base + (chosen[c] ?? 0);
        weights[cell] = (weights[cell] ?? 0) + (steps[c] ?? 0) * value;
      }
    }
    for (let c = 0; c < moved; c += 1) {
      const cell = features * classes + (chosen[c] ?? 0);
      weights[cell] = (weights[cell] ?? 0) + (steps[c] ?? 0);
    }
  }
}

function squareOf({ starts, values }: SparseMatrix, row: number): number {
  let square = 0;
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) square += (values[at] ?? 0) * (values[at] ?? 0);
  return square;
}
