import type { RenderingElement } from "./element.js";
import { someElement } from "./some-element.js";
import type { SortKey, Style } from "./style.js";

/** Whether the layout of a section prints a text variable, directly or through its macros. */
export function callsVariable(style: Style, elements: readonly RenderingElement[], variable: string): boolean {
  return someElement(style, elements, (element) => calls(element, variable));
}

function calls(element: RenderingElement, variable: string): boolean {
  if (element.kind === "number") return element.variable === variable;
  return element.kind === "text" && element.source.from === "variable" && element.source.variable === variable;
}

/** Whether what elements print may depend on a variable: they print it, label it or test it. */
export function readsVariable(style: Style, elements: readonly RenderingElement[], variable: string): boolean {
  return someElement(style, elements, (element) => {
    if (element.kind === "label") return element.variable === variable;
    if (element.kind !== "choose") return calls(element, variable);
    return element.branches.some(({ conditions }) => conditions.some(({ value }) => value === variable));
  });
}

/** Whether the value of a sort key may depend on a variable. */
export function keyReadsVariable(style: Style, { by }: SortKey, variable: string): boolean {
  if ("variable" in by) return by.variable === variable;
  return readsVariable(style, style.macros.get(by.macro) ?? [], variable);
}
