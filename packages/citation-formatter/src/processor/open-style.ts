import { parseStyle, type Style, type StyleProblem } from "@colloquy/csl-processor";
import { chicagoNotes } from "../styles/chicago-notes.csl.js";
import { citationWarning, type CitationWarning } from "../warning.js";

/** A style ready to use, and what was wrong with it. */
export interface OpenedStyle {
  readonly style: Style;
  readonly warnings: readonly CitationWarning[];
}

/** Reads a style where it is given as text. For one that cannot be read, Chicago notes stand in. */
export function openStyle(style: string | Style): OpenedStyle {
  if (typeof style !== "string") return { style, warnings: [] };
  const result = parseStyle(style);
  const code = result.ok ? "style-problem" : "invalid-style";
  const warnings = result.problems.map((problem) => styleWarning(code, problem));
  if (result.ok) return { style: result.value, warnings };
  const standIn = parseStyle(chicagoNotes);
  if (!standIn.ok) throw new Error("The style of this package that stands in cannot be read.");
  return { style: standIn.value, warnings };
}

function styleWarning(code: "invalid-style" | "style-problem", problem: StyleProblem): CitationWarning {
  const { line, column, message, hint } = problem;
  const place = `line ${line}, column ${column}`;
  return citationWarning(code, `The style, ${place}: ${message}`, hint === undefined ? {} : { hint });
}
