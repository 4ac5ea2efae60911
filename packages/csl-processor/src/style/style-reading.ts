import type { ProblemSink } from "../xml/xml-element.js";
import type { MacroCall } from "./check-macros.js";
import type { NameOptions, SectionName } from "./name-options.js";

/** What is known of a style while its elements are read. */
export interface StyleReading extends ProblemSink {
  /** Options of the style and each section, merged: what `cs:names` inherits. */
  readonly nameOptions: Readonly<Record<SectionName, NameOptions>>;
  /** All calls of macros so far. */
  readonly calls: MacroCall[];
  /** How many elements of the macro or section are around the one that is read. */
  depth: number;
}
