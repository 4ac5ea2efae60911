import { reportError, type ProblemSink, type XmlElement } from "../xml/xml-element.js";

/**
 * Reports every call of a macro that does not exist, and every cycle of macros. A style that passes can be rendered
 * by following its macros: that always ends.
 */
export function checkMacros(style: XmlElement, sink: ProblemSink): void {
  const macros = new Map(
    style.children
      .filter((child) => child.name === "macro")
      .map((macro) => [macro.attributes.get("name") ?? "", macro]),
  );
  const calls = new Map<string, XmlElement[]>();
  for (const child of style.children) {
    const made = callsIn(child);
    if (child.name === "macro") calls.set(child.attributes.get("name") ?? "", made);
    for (const call of made) reportUndefined(call, macros, sink);
  }
  reportCycles(calls, sink);
}

function callsIn(element: XmlElement): XmlElement[] {
  const here = ["text", "key"].includes(element.name) && element.attributes.has("macro") ? [element] : [];
  return [...here, ...element.children.flatMap(callsIn)];
}

function reportUndefined(call: XmlElement, macros: ReadonlyMap<string, XmlElement>, sink: ProblemSink): void {
  const name = call.attributes.get("macro") ?? "";
  if (macros.has(name)) return;
  reportError(sink, call, "undefined-macro", `There is no macro "${name}".`, "Define it, or correct the name.");
}

function reportCycles(calls: ReadonlyMap<string, readonly XmlElement[]>, sink: ProblemSink): void {
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    for (const call of calls.get(name) ?? []) {
      const callee = call.attributes.get("macro") ?? "";
      if (path.includes(callee)) {
        const cycle = [...path.slice(path.indexOf(callee)), callee].join('" calls "');
        reportError(sink, call, "macro-cycle", `Macros call each other in a circle: "${cycle}".`);
      } else if (!done.has(callee)) {
        visit(callee, [...path, callee]);
      }
    }
    done.add(name);
  };
  for (const name of calls.keys()) if (!done.has(name)) visit(name, [name]);
}
