import { UNAMBIGUOUS, type Disambiguation } from "../render/context.js";

/** A text that is the same for the same disambiguation. */
export function disambiguationKey(disambiguation: Disambiguation): string {
  if (disambiguation === UNAMBIGUOUS) return "";
  const { names, conditions, yearSuffix } = disambiguation;
  const expansions = [...names].map(([variable, { shown, levels }]) => `${variable} ${shown} ${levels.join("")}`);
  const rest = conditions === 0 && yearSuffix === "" ? "" : `|${conditions}|${yearSuffix}`;
  return `${expansions.sort().join()}${rest}`;
}
