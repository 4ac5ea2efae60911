import type { ProblemSink } from "../xml/xml-element.js";
import type { MacroCall, Met } from "./mentions.js";
import type { NameOptions, SectionName } from "./name-options.js";

/** What is known of a style while its elements are read. */
export interface StyleReading extends ProblemSink {
  /** Options of the style and each section, merged: what `cs:names` inherits. */
  readonly nameOptions: Readonly<Record<SectionName, NameOptions>>;
  /** All calls of macros so far. */
  readonly calls: MacroCall[];
  /** What each macro that was read has in it. */
  readonly macros: Map<string, Met>;
  /** What was met in the macro, layout or sort key that is being read. */
  met: Met;
  /** How many elements of it are around the one that is read. */
  depth: number;
}

/** Notes a call of a macro. */
export function meetCall(reading: StyleReading, macro: string, offset: number): void {
  const call = { macro, offset, depth: reading.depth };
  reading.calls.push(call);
  reading.met.calls.push(call);
}
