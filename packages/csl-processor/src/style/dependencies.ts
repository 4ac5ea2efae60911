import type { SortKey, Style } from "./style.js";

/** What the texts of a style depend on beyond the item that they cite. */
export interface Dependencies {
  /** Cites on the numbers of their items in the bibliography. */
  readonly citesNumber: boolean;
  /** Cites on the note that first cites their items. */
  readonly citesFirstNote: boolean;
  /** Cites on those of other items, from which they are told apart. */
  readonly citesOthers: boolean;
  /** Entries on their numbers. */
  readonly listsNumber: boolean;
  /** The order of entries on the order of citation, in a key that is more than the number itself. */
  readonly sortsByNumber: boolean;
}

/** Finds out what texts depend on: where nothing of it changes, they stay as they are. */
export function dependenciesOf({ citation, bibliography }: Style): Dependencies {
  const { addNames, addGivenName, addYearSuffix, collapse } = citation.options;
  const cites = (variable: string): boolean =>
    citation.layout.mentions.read.has(variable) || citation.sort.some((key) => keyReads(key, variable));
  const macros = (bibliography?.sort ?? []).filter(({ by }) => "macro" in by);
  return {
    citesNumber: collapse === "citation-number" || cites("citation-number"),
    citesFirstNote: cites("first-reference-note-number"),
    citesOthers: addNames || addGivenName || addYearSuffix || citation.layout.mentions.disambiguation,
    listsNumber: bibliography?.layout.mentions.read.has("citation-number") ?? false,
    sortsByNumber: macros.some((key) => keyReads(key, "citation-number")),
  };
}

function keyReads({ by }: SortKey, variable: string): boolean {
  return "variable" in by ? by.variable === variable : by.mentions.read.has(variable);
}
