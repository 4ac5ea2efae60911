/** A value that was given, and how often it was given in all. */
export interface ValueCount<Value> {
  readonly value: Value;
  readonly count: number;
}

/** How far two values are from each other: 0 for the same, and the larger the graver. */
export interface Distance<Value> {
  /** Two values of one key are the same. */
  readonly keyOf: (value: Value) => string;
  /** Puts the values in order, where their order matters. */
  readonly order?: (a: Value, b: Value) => number;
  /** The distance of two values by their places in the list of all that were given. */
  readonly between: (values: readonly ValueCount<Value>[]) => (a: number, b: number) => number;
}

/** Different values are as different as can be (Krippendorff 2011, nominal metric). */
export const nominal: Distance<string | number> = {
  keyOf: (value) => `${typeof value} ${value}`,
  between: () => (a, b) => (a === b ? 0 : 1),
};

/** Ranks: values are as far from each other as many values were given between them (Krippendorff 2011, ordinal metric). */
export const ordinal: Distance<number> = {
  keyOf: String,
  order: (a, b) => a - b,
  between: (values) => {
    const upTo = [0];
    for (const { count } of values) upTo.push((upTo.at(-1) ?? 0) + count);
    const half = (at: number): number => (values[at]?.count ?? 0) / 2;
    return (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return a === b ? 0 : ((upTo[high + 1] ?? 0) - (upTo[low] ?? 0) - half(low) - half(high)) ** 2;
    };
  },
};

/** Numbers: the square of their difference (Krippendorff 2011, interval metric). */
export const interval: Distance<number> = {
  keyOf: String,
  order: (a, b) => a - b,
  between: (values) => (a, b) => ((values[a]?.value ?? 0) - (values[b]?.value ?? 0)) ** 2,
};

/** What a set is worth that is inside the other one, and one that shares something with it. */
const INSIDE = 2 / 3;
const OVERLAPPING = 1 / 3;

/**
 * Sets of codes: one less MASI, which is the share of what two sets have together that both have, times 1, 2/3, 1/3 or 0
 * as they are the same, one inside the other, overlapping or apart (Passonneau 2006). Two empty sets are the same.
 */
export const masi: Distance<readonly string[]> = {
  keyOf: (set) => JSON.stringify([...new Set(set)].sort()),
  between: (values) => {
    const sets = values.map(({ value }) => new Set(value));
    return (a, b) => (a === b ? 0 : distanceOfSets(sets[a] ?? new Set(), sets[b] ?? new Set()));
  },
};

function distanceOfSets(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const item of one) if (other.has(item)) both += 1;
  const together = one.size + other.size - both;
  const isInside = both === Math.min(one.size, other.size);
  const weight = both === together ? 1 : isInside ? INSIDE : OVERLAPPING;
  return together === 0 ? 0 : 1 - (both / together) * weight;
}
