import type { Distance, ValueCount } from "./distance.js";

/** How far coders agree beyond chance. */
export interface Agreement {
  /** 1: they agree in everything; 0: as much as by chance. Null where nothing can be said: see the function. */
  readonly coefficient: number | null;
  /** How many units were compared. */
  readonly units: number;
}

/**
 * Krippendorff's alpha: one less the observed disagreement over that expected by chance (Krippendorff 2011, "Computing
 * Krippendorff's Alpha-Reliability"). Any number of coders, with or without gaps. Units with fewer than two values are
 * left out. Null where all values that are left are the same: there is nothing to disagree about. Time grows with the
 * square of the number of different values.
 *
 * @param units for each unit the values that it was given, null where a coder gave none; who gave which does not matter.
 */
export function krippendorffAlpha<Value>(units: readonly (readonly (Value | null)[])[], distance: Distance<Value>): Agreement {
  const coded = units.map((values) => values.filter((value) => value !== null && value !== undefined)).filter((values) => values.length > 1);
  const { values, places } = listValues(coded, distance);
  const between = distance.between(values);
  const total = values.reduce((sum, { count }) => sum + count, 0);
  const observed = coded.reduce((sum, unit) => sum + disagreement(countPlaces(unit, places, distance), between) / (unit.length - 1), 0);
  const expected = disagreement(values.map(({ count }, place) => [place, count]), between);
  const coefficient = expected > 0 ? 1 - ((total - 1) * observed) / expected : null;
  return { coefficient, units: coded.length };
}

/** All values that were given, in order, and the place of each key in that list. */
function listValues<Value>(units: readonly (readonly Value[])[], { keyOf, order }: Distance<Value>): { values: ValueCount<Value>[]; places: Map<string, number> } {
  const counts = new Map<string, { value: Value; count: number }>();
  for (const value of units.flat()) {
    const key = keyOf(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count += 1;
  }
  const entries = [...counts];
  if (order !== undefined) entries.sort(([, a], [, b]) => order(a.value, b.value));
  return { values: entries.map(([, value]) => value), places: new Map(entries.map(([key], place) => [key, place])) };
}

type PlaceCount = readonly [place: number, count: number];

function countPlaces<Value>(unit: readonly Value[], places: ReadonlyMap<string, number>, { keyOf }: Distance<Value>): PlaceCount[] {
  const counts = new Map<number, number>();
  for (const value of unit) {
    const place = places.get(keyOf(value)) ?? -1;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts];
}

/** The sum of the distances of all ordered pairs. */
function disagreement(counts: readonly PlaceCount[], between: (a: number, b: number) => number): number {
  let sum = 0;
  for (const [first, [a, countOfA]] of counts.entries()) {
    for (let second = first + 1; second < counts.length; second += 1) {
      const [b, countOfB] = counts[second] ?? [a, 0];
      sum += 2 * countOfA * countOfB * between(a, b);
    }
  }
  return sum;
}
