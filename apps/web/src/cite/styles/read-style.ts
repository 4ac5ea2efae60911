import { parseStyle, type StyleProblem } from "@colloquy/csl-processor";
import type { Refusal } from "../../reading/refusal.js";
import { formatCount } from "../../text/format-count.js";
import type { StyleChoice } from "../cited.js";
import { MOST_PRINTED, styleSize } from "./style-size.js";

/** A style as it was opened: the name of its file, and its text. */
export interface StyleFile {
  readonly name: string;
  readonly xml: string;
}

/** A style to choose, or why it is none. */
export type ReadStyle = { readonly ok: true; readonly choice: StyleChoice } | { readonly ok: false; readonly refusal: Refusal };

/** How many problems of a style are named. */
const MOST_REASONS = 12;
const ADVICE = "Correct the file, or take another style. The style in use stays as it was.";

/**
 * Reads the text of a `.csl` file (CSL 1.0.2). A style that has an error, or that would print without end, is refused
 * with every reason and its place. Titles are plain text, whatever they look like.
 */
export function readStyle({ name, xml }: StyleFile): ReadStyle {
  const refuse = (reasons: readonly string[]): ReadStyle => {
    return { ok: false, refusal: { message: `${name} is not a style that can be used.`, reasons, advice: ADVICE } };
  };
  const read = parseStyle(xml);
  if (!read.ok) return refuse(nameProblems(read.problems));
  const style = read.value;
  if (styleSize(style) > MOST_PRINTED) {
    return refuse([`Its macros call each other so often that a citation comes to more than ${formatCount(MOST_PRINTED)} elements.`]);
  }
  const kind = style.class === "note" ? "note" : "author-date";
  const title = style.info.title.trim() === "" ? name : style.info.title;
  return { ok: true, choice: { id: `file:${name}`, title, kind, style, fileName: name, problems: read.problems } };
}

/** Problems of a style in words, with line and column; what goes beyond a dozen is counted. */
export function nameProblems(problems: readonly StyleProblem[]): string[] {
  const named = problems.slice(0, MOST_REASONS).map(({ line, column, message, hint }) => {
    return `Line ${line}, column ${column}: ${message}${hint === undefined ? "" : ` ${hint}`}`;
  });
  const more = problems.length - named.length;
  return more === 0 ? named : [...named, `And ${more} more.`];
}
