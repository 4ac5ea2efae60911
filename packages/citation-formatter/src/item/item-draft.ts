import type {
  CslDate,
  CslItem,
  CslName,
  DateVariable,
  NameVariable,
  NumberVariable,
  TextVariable,
} from "@colloquy/csl-processor";
import type { CitationWarning } from "../warning.js";
import type { DatePrecision } from "./csl-date.js";

/** A CSL variable that a transcript can fill. */
export type ItemVariable = TextVariable | NumberVariable | NameVariable | DateVariable;

/** Where a value of an item comes from: how a report can tell which metadata a reference shows. */
export interface Origin extends Partial<DatePrecision> {
  /** JSON Pointer into the metadata. */
  readonly pointer: string;
  readonly variable: ItemVariable;
  /**
   * Words of the value that a printed reference must hold, for variables that a style may print in part: a name of a
   * list that "et al." cuts short, the day of a date. Empty where the variable is printed whole or not at all.
   */
  readonly words: readonly string[];
}

/** A CSL item with what is known about how it came about. */
export interface MappedItem {
  readonly item: CslItem;
  readonly origins: readonly Origin[];
  readonly warnings: readonly CitationWarning[];
}

/** An item while it is put together. */
export interface ItemDraft {
  readonly texts: Partial<Record<TextVariable | NumberVariable, string>>;
  readonly names: Partial<Record<NameVariable, readonly CslName[]>>;
  readonly dates: Partial<Record<DateVariable, CslDate>>;
  readonly origins: Origin[];
  readonly warnings: CitationWarning[];
}

/** A draft with nothing in it. */
export function newDraft(): ItemDraft {
  return { texts: {}, names: {}, dates: {}, origins: [], warnings: [] };
}

/** The finished item. Names come first, then texts, then dates, each in the order in which they were added. */
export function finishDraft(draft: ItemDraft, id: string, type: string): MappedItem {
  const item: CslItem = { id, type, ...draft.names, ...draft.texts, ...draft.dates };
  return { item, origins: draft.origins, warnings: draft.warnings };
}
