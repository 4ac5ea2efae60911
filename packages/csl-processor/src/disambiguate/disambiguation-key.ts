import type { Disambiguation } from "../render/context.js";

/** A text that is the same for the same disambiguation. */
export function disambiguationKey(disambiguation: Disambiguation): string {
  const { names, conditions, yearSuffix } = disambiguation;
  if (names.size === 0 && conditions === 0 && yearSuffix === "") return "";
  const expansions: string[] = [];
  for (const [variable, { shown, levels }] of names) expansions.push(`${variable} ${shown} ${levels.join("")}`);
  if (expansions.length > 1) expansions.sort();
  return `${expansions.join()}|${conditions}|${yearSuffix}`;
}
