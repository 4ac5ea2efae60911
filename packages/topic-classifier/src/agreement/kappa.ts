import type { Agreement } from "./krippendorff-alpha.js";

/**
 * Cohen's kappa of two coders: how far they agree beyond what each, with the codes that they favour, would by chance
 * (Cohen 1960). Units that one of them did not code are left out. Null where chance alone makes them agree in all.
 */
export function cohenKappa(units: readonly (readonly [string | null, string | null])[]): Agreement {
  const both = units.filter((unit): unit is readonly [string, string] => unit[0] !== null && unit[1] !== null);
  const total = both.length;
  const first = countValues(both.map(([value]) => value));
  const second = countValues(both.map(([, value]) => value));
  const observed = both.filter(([one, other]) => one === other).length;
  let chance = 0;
  for (const [value, count] of first) chance += count * (second.get(value) ?? 0);
  const coefficient = total * total > chance ? (observed * total - chance) / (total * total - chance) : null;
  return { coefficient, units: total };
}

/**
 * Fleiss' kappa of many coders, who need not be the same for all units (Fleiss 1971). It takes as many values for each
 * unit: those units are compared that have as many as most have; units with fewer than two are never compared. Null where
 * all values are the same.
 */
export function fleissKappa(units: readonly (readonly (string | null)[])[]): Agreement {
  const coded = units.map((values) => values.filter((value) => (value ?? null) !== null));
  const size = commonest(coded.map(({ length }) => length).filter((length) => length > 1));
  const compared = coded.filter(({ length }) => length === size);
  const total = compared.length * size;
  let agreed = 0;
  for (const unit of compared) for (const count of countValues(unit).values()) agreed += count * (count - 1);
  let chance = 0;
  for (const count of countValues(compared.flat()).values()) chance += (count / total) ** 2;
  const observed = agreed / (total * (size - 1));
  return { coefficient: total > 0 && chance < 1 ? (observed - chance) / (1 - chance) : null, units: compared.length };
}

/** The number that comes up most often, of several the largest; 0 for none. */
function commonest(numbers: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const [value, count] of countValues(numbers)) {
    if (count > most || (count === most && value > best)) [best, most] = [value, count];
  }
  return best;
}

function countValues<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
