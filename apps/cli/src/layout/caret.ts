import { displayWidth } from "./display-width.js";
import { printable } from "./printable.js";
import type { TextPlace } from "./text-place.js";
import { LEAST_WIDTH } from "./wrap.js";

/** What stands before a place on a long line, so that the place itself can be seen. */
const CONTEXT = 20;

/**
 * The line of a place and, under it, carets below what is meant:
 *
 *     12 | The balanced policy
 *        |     ^^^^^^^^
 */
export function caretLines(place: TextPlace, columns: number): string[] {
  const gutter = ` ${place.line} | `;
  const available = Math.max(LEAST_WIDTH, columns - gutter.length);
  const start = place.column - 1;
  const cut = displayWidth(place.lineText) > available ? Math.max(0, start - CONTEXT) : 0;
  const before = toOneWidth((cut > 0 ? "…" : "") + place.lineText.slice(cut, start));
  const meant = toOneWidth(place.lineText.slice(start, start + place.length));
  const after = toOneWidth(place.lineText.slice(start + place.length));
  const line = fit(before + meant + after, available);
  const carets = Math.max(1, Math.min(displayWidth(meant), available - displayWidth(before)));
  const margin = " ".repeat(gutter.length - 2) + "| ";
  return [gutter + line, margin + " ".repeat(displayWidth(before)) + "^".repeat(carets)];
}

function toOneWidth(text: string): string {
  return printable(text.replaceAll("\t", " "));
}

function fit(text: string, columns: number): string {
  let fitted = "";
  for (const character of text) {
    if (displayWidth(fitted + character) > columns - 1) return `${fitted}…`;
    fitted += character;
  }
  return fitted;
}
