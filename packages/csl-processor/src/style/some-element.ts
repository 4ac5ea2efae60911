import type { RenderingElement } from "./element.js";
import type { Style } from "./style.js";

/** Whether something holds for one of the elements, for one within them, or one of the macros that they call. */
export function someElement(
  style: Style,
  elements: readonly RenderingElement[],
  holds: (element: RenderingElement) => boolean,
): boolean {
  const read = new Set<string>();
  const inside = (element: RenderingElement): readonly RenderingElement[] => {
    switch (element.kind) {
      case "text": {
        const { source } = element;
        // Each macro is read once.
        if (source.from !== "macro" || read.has(source.macro)) return [];
        read.add(source.macro);
        return style.macros.get(source.macro) ?? [];
      }
      case "group":
        return element.children;
      case "choose":
        return element.branches.flatMap((branch) => branch.children);
      case "names":
        return element.substitute;
      default:
        return [];
    }
  };
  const some = (element: RenderingElement): boolean => holds(element) || inside(element).some(some);
  return elements.some(some);
}
