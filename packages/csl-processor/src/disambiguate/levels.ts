import type { CitationOptions } from "../style/style.js";

/** How far given names may be expanded: with initials, and in full unless the rule forbids it. */
export function levelsOf(options: CitationOptions): readonly number[] {
  return options.givenNameRule.endsWith("-with-initials") ? [1] : [1, 2];
}
