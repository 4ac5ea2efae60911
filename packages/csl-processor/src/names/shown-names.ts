import type { RenderContext } from "../render/context.js";
import type { NameOptions } from "../style/name-options.js";
import type { Name } from "./name.js";

/** How much of a list of names is shown. */
export interface ShownNames {
  readonly shown: number;
  readonly truncated: boolean;
}

/** Decides on et-al abbreviation (CSL 1.0.2, "Name"), with what disambiguation adds. */
export function shownNames(
  names: readonly Name[],
  variable: string,
  options: NameOptions,
  context: RenderContext,
): ShownNames {
  const subsequent = context.section === "citation" && context.cite.position.kind !== "first";
  const min = (subsequent ? options.etAlSubsequentMin : undefined) ?? options.etAlMin ?? 0;
  const useFirst = (subsequent ? options.etAlSubsequentUseFirst : undefined) ?? options.etAlUseFirst ?? names.length;
  const total = names.length;
  if (min === 0 || total < min || useFirst >= total) return { shown: total, truncated: false };
  // A key that says itself how many names it is made of is made of so many.
  const isCounted = context.keyOptions.etAlUseFirst !== undefined;
  const added = isCounted ? 0 : context.disambiguation.names.get(variable)?.shown ?? 0;
  const shown = Math.max(useFirst, added);
  return shown >= total ? { shown: total, truncated: false } : { shown, truncated: true };
}
