/** The variables whose value depends on the document that an item is cited in, not on the item alone. */
const OF_THE_DOCUMENT: ReadonlySet<string> = new Set([
  "citation-label",
  "citation-number",
  "first-reference-note-number",
  "year-suffix",
]);

/** What rendering elements have to do with the document. */
export interface Mentions {
  /** Variables of the document that they print. */
  readonly printed: ReadonlySet<string>;
  /** Variables of the document that they print, label or test. */
  readonly read: ReadonlySet<string>;
  /** Whether they test whether a cite is ambiguous. */
  readonly disambiguation: boolean;
}

/** A call of a macro. */
export interface MacroCall {
  readonly macro: string;
  /** Where the call stands in the XML. */
  readonly offset: number;
  /** How many elements of the macro or section are around it, itself included. */
  readonly depth: number;
}

/** What was met while the elements of a macro, a layout or a sort key were read, without what their macros hold. */
export interface Met {
  readonly calls: MacroCall[];
  readonly printed: Set<string>;
  readonly read: Set<string>;
  disambiguation: boolean;
}

/** Nothing so far. */
export function nothingMet(): Met {
  return { calls: [], printed: new Set(), read: new Set(), disambiguation: false };
}

/** Notes that a variable is printed. */
export function meetPrinted(met: Met, variable: string): void {
  if (!OF_THE_DOCUMENT.has(variable)) return;
  met.printed.add(variable);
  met.read.add(variable);
}

/** Notes that a variable is labelled or tested. */
export function meetRead(met: Met, variable: string): void {
  if (OF_THE_DOCUMENT.has(variable)) met.read.add(variable);
}

/** What was met, with what the macros that are called hold, each looked at once. */
export function mentionsOf(met: Met, macros: ReadonlyMap<string, Met>): Mentions {
  const reached = new Set([met]);
  for (const { calls } of reached) {
    for (const { macro } of calls) {
      const called = macros.get(macro);
      // A set goes on to what is added while it is gone through.
      if (called !== undefined) reached.add(called);
    }
  }
  const all = [...reached];
  return {
    printed: new Set(all.flatMap(({ printed }) => [...printed])),
    read: new Set(all.flatMap(({ read }) => [...read])),
    disambiguation: all.some(({ disambiguation }) => disambiguation),
  };
}
