import type { Cite, Disambiguation } from "./context.js";
import { createContext, renderLayout, type Engine, type RenderedLayout } from "./render-layout.js";

/**
 * Renders one cite, or one entry of the bibliography, by the layout of its section. What it prints follows from these
 * arguments alone.
 *
 * @param hidden variables that are not printed.
 */
export function renderCite(
  engine: Engine,
  section: "citation" | "bibliography",
  cite: Cite,
  disambiguation: Disambiguation,
  hidden: readonly string[] = [],
): RenderedLayout {
  const context = createContext(engine, section, cite, disambiguation);
  for (const variable of hidden) context.trace.suppressed.add(variable);
  return renderLayout(context);
}
