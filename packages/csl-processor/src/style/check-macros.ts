import { reportError, type ProblemSink } from "../xml/xml-element.js";
import type { MacroCall, Met } from "./mentions.js";

/** Official styles nest less than 100 deep through their macros; a limit keeps every later recursion within the stack. */
const MAX_DEPTH = 200;

/**
 * Reports every call of a macro that does not exist, every cycle of macros, and calls that lead too deep. A style that
 * passes can be rendered by following its macros: that always ends.
 *
 * @param macros what each macro calls, by its name.
 * @param calls all calls of the style.
 */
export function checkMacros(
  macros: ReadonlyMap<string, Met>,
  calls: readonly MacroCall[],
  sink: ProblemSink,
): void {
  for (const call of calls) {
    if (macros.has(call.macro)) continue;
    const message = `There is no macro "${call.macro}".`;
    reportError(sink, call, "undefined-macro", message, "Define it, or correct the name.");
  }
  checkPaths(macros, sink);
}

/** Follows all calls, each macro once. */
function checkPaths(macros: ReadonlyMap<string, Met>, sink: ProblemSink): void {
  const heights = new Map<string, number>();
  const heightOf = (name: string, path: readonly string[]): number => {
    let height = 0;
    for (const call of macros.get(name)?.calls ?? []) {
      const callee = call.macro;
      if (path.includes(callee)) {
        reportCycle(call, path, sink);
        continue;
      }
      const isLong = path.length === MAX_DEPTH;
      const below = isLong ? MAX_DEPTH : heights.get(callee) ?? heightOf(callee, [...path, callee]);
      if (call.depth + below <= MAX_DEPTH) height = Math.max(height, call.depth + below);
      else reportError(sink, call, "nesting-too-deep", `Macros lead to elements more than ${MAX_DEPTH} deep.`);
    }
    heights.set(name, height);
    return height;
  };
  for (const name of macros.keys()) if (!heights.has(name)) heightOf(name, [name]);
}

function reportCycle(call: MacroCall, path: readonly string[], sink: ProblemSink): void {
  const cycle = [...path.slice(path.indexOf(call.macro)), call.macro].join('" calls "');
  reportError(sink, call, "macro-cycle", `Macros call each other in a circle: "${cycle}".`);
}
