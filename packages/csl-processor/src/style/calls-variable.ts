import type { RenderingElement } from "./element.js";
import type { Style } from "./style.js";

/** Whether the layout of a section prints a text variable, directly or through its macros. Each macro is read once. */
export function callsVariable(style: Style, elements: readonly RenderingElement[], variable: string): boolean {
  const read = new Set<string>();
  const calls = (element: RenderingElement): boolean => {
    switch (element.kind) {
      case "text": {
        const { source } = element;
        if (source.from === "variable") return source.variable === variable;
        if (source.from !== "macro" || read.has(source.macro)) return false;
        read.add(source.macro);
        return (style.macros.get(source.macro) ?? []).some(calls);
      }
      case "group":
        return element.children.some(calls);
      case "choose":
        return element.branches.some((branch) => branch.children.some(calls));
      case "names":
        return element.substitute.some(calls);
      case "number":
        return element.variable === variable;
      default:
        return false;
    }
  };
  return elements.some(calls);
}
