import type { Item } from "../item/item.js";
import type { Localisation } from "../locale/localisation.js";
import type { Elements } from "../specialise/specialise.js";
import type { NameOptions } from "../style/name-options.js";
import type { Style } from "../style/style.js";
import type { Memory } from "./memory.js";
import { VariableList } from "./variable-list.js";

/** The position of a cite (CSL 1.0.2, "Choose", `position`). */
export interface Position {
  readonly kind: "first" | "subsequent" | "ibid" | "ibid-with-locator";
  readonly nearNote: boolean;
}

/** One reference to an item within a citation, or the entry of the bibliography. */
export interface Cite {
  readonly item: Item;
  readonly locator: string;
  /** The kind of locator, as a term: `page` when the caller does not say. */
  readonly label: string;
  readonly position: Position;
  readonly citationNumber: number;
  /** The number of the note that first cites the item, when there is one before. */
  readonly firstNote?: number;
  /** Names are left out: the author stands in the text, or the cite is collapsed. */
  readonly withoutNames: boolean;
}

/** What tells ambiguous cites of an item apart (CSL 1.0.2, "Disambiguation"). */
export interface Disambiguation {
  /** By name variable: how many names are shown at least, and how far each is expanded. */
  readonly names: ReadonlyMap<string, NameExpansion>;
  /** Of the `disambiguate` conditions that a cite meets, so many hold: the first ones. */
  readonly conditions: number;
  readonly yearSuffix: string;
}

/** How a list of names is expanded beyond what the style shows. */
export interface NameExpansion {
  /** At least so many names are shown. */
  readonly shown: number;
  /** By position of the name: 0 as the style has it, 1 with initials, 2 with full given names. */
  readonly levels: readonly number[];
}

/** A cite that needs no telling apart. */
export const UNAMBIGUOUS: Disambiguation = { names: new Map(), conditions: 0, yearSuffix: "" };

/** A list of names as it was rendered. */
export interface RenderedNames {
  readonly variable: string;
  readonly total: number;
  readonly shown: number;
  /** The name at a position as it reads at a level of expansion. */
  textAt(index: number, level: number): string;
}

/** What happens while one cite is rendered. */
export interface Trace {
  /** Variables that were printed. */
  readonly printed: VariableList;
  /** Variables that a substitution has used up. */
  readonly suppressed: VariableList;
  readonly nameLists: RenderedNames[];
  /** How many `cs:names` elements were met. */
  namesMet: number;
  yearSuffixPrinted: boolean;
  /** How many variables were printed before the substitute that is being rendered; undefined outside one. */
  printedBefore: number | undefined;
  /** How many `disambiguate` conditions were met: only then can they help. */
  conditionsMet: number;
}

/** Everything that rendering an element may look at. */
export interface RenderContext {
  readonly style: Style;
  readonly localisation: Localisation;
  /** What of the style matters to the cite. */
  readonly elements: Elements;
  readonly memory: Memory;
  readonly section: "citation" | "bibliography";
  /** A sort key is made, not text. */
  readonly sorting: boolean;
  readonly cite: Cite;
  /** Options of the sort key, above all others. */
  readonly keyOptions: NameOptions;
  readonly disambiguation: Disambiguation;
  /** The style places the year suffix itself. */
  readonly explicitYearSuffix: boolean;
  /** Identifiers become links. */
  readonly links: boolean;
  readonly trace: Trace;
}

/** Notes that a variable was printed; inside a substitute, it is thereby used up (CSL 1.0.2, "Substitute"). */
export function notePrinted({ trace }: RenderContext, variable: string): void {
  trace.printed.add(variable);
  if (isUsedUpJustNow(trace, variable)) trace.suppressed.add(variable);
}

/** Whether the substitute that is being rendered has printed a variable that nothing before it had. */
export function isUsedUpJustNow({ printed, printedBefore }: Trace, variable: string): boolean {
  return printedBefore !== undefined && !printed.hadAmongFirst(variable, printedBefore);
}

/** A trace with nothing in it. */
export function newTrace(): Trace {
  return {
    printed: new VariableList(),
    suppressed: new VariableList(),
    nameLists: [],
    namesMet: 0,
    yearSuffixPrinted: false,
    printedBefore: undefined,
    conditionsMet: 0,
  };
}
