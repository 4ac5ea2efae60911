import { keyReadsVariable, readsVariable } from "./calls-variable.js";
import { someElement } from "./some-element.js";
import type { Style } from "./style.js";

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
export function dependenciesOf(style: Style): Dependencies {
  const { citation, bibliography } = style;
  const { addNames, addGivenName, addYearSuffix, collapse } = citation.options;
  const cites = (variable: string): boolean =>
    readsVariable(style, citation.layout.children, variable) ||
    citation.sort.some((key) => keyReadsVariable(style, key, variable));
  const macros = (bibliography?.sort ?? []).filter(({ by }) => "macro" in by);
  return {
    citesNumber: collapse === "citation-number" || cites("citation-number"),
    citesFirstNote: cites("first-reference-note-number"),
    citesOthers: addNames || addGivenName || addYearSuffix || testsDisambiguation(style),
    listsNumber: readsVariable(style, bibliography?.layout.children ?? [], "citation-number"),
    sortsByNumber: macros.some((key) => keyReadsVariable(style, key, "citation-number")),
  };
}

function testsDisambiguation(style: Style): boolean {
  return someElement(
    style,
    style.citation.layout.children,
    (element) =>
      element.kind === "choose" &&
      element.branches.some(({ conditions }) => conditions.some(({ test }) => test === "disambiguate")),
  );
}
