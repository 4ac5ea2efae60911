import type { Output } from "../io/io.js";
import { displayWidth } from "./display-width.js";

/** Text is never set narrower than this, however narrow the terminal. */
export const LEAST_WIDTH = 12;

/**
 * A text in lines of at most `columns` columns, broken at spaces. A word that is wider has a line of its own, uncut, so
 * that it can be copied. Line feeds in the text stay.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, columns));
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of paragraph.split(" ")) {
    const wordWidth = displayWidth(word);
    if (line !== "" && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      width += wordWidth + (line === "" ? 0 : 1);
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * A text that begins at column `indent`, as lines: on a terminal wrapped to its width, in a pipe one line, for the
 * programs that read lines.
 */
export function foldFor({ isTerminal, columns }: Pick<Output, "isTerminal" | "columns">, text: string, indent: number): string[] {
  return isTerminal ? wrap(text, Math.max(LEAST_WIDTH, columns - indent)) : [text];
}

/** A text in lines with `indent` before each but the first, where `first` stands. */
export function hangingIndent(first: string, text: string, indent: number, columns: number): string {
  const lines = wrap(text, Math.max(LEAST_WIDTH, columns - indent));
  return lines.map((line, index) => `${index === 0 ? first : " ".repeat(indent)}${line}`).join("\n");
}
