import { BLOCK_ELEMENTS } from "../words/html-blocks.table.js";

/** Code between fences: three or more backticks, without another on the line, or tildes. */
export const FENCE = /^(?:(`{3,})[^`]*$|(~{3,}))/;
/** A division of pandoc: colons, and words or attributes where it opens. */
export const DIVISION = /^:{3,}(.*)$/;
export const HEADING = /^(#{1,6})(?=[ \t]|$)(.*)$/;
export const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
/** The definition of a footnote: its label, which must be followed by a colon. */
export const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*/;
/** The definition of a link: label, address and perhaps a title. */
export const LINK_DEFINITION = /^\[(?!\^)[^\][]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/;
/** What begins an item of a list, of definitions or of examples. */
export const ITEM = /^(?:[-+*]|\(?(?:\d{1,9}|[a-z#])[.)]|\(@[\w-]*\)|:)(?:[ \t]+|$)/i;
/** Of these, what may follow a paragraph without a blank line (CommonMark 0.31.2, "List items"). */
export const INTERRUPTING_ITEM = /^(?:[-+*]|1[.)]|:)[ \t]+\S/;
export const RULE = /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
/** An element that begins a block of HTML. */
export const HTML_BLOCK = new RegExp(`^</?(?:${BLOCK_ELEMENTS.replaceAll(" ", "|")})(?=[\\s/>]|$)`, "i");
/** A tag alone on its line, which begins one where no paragraph is open (condition 7). */
export const LONE_TAG = /^<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>$/i;

/** A comment with text after it on its line, which pandoc reads as text. */
export const COMMENT_BEFORE_TEXT = /^<!--(?:(?!-->)[^])*-->\s*\S/;

/** Columns of the white space that a line begins with; a tab goes to the next multiple of four. */
export function indentOf(line: string): { readonly columns: number; readonly length: number } {
  let columns = 0;
  let length = 0;
  for (; line[length] === " " || line[length] === "\t"; length += 1) columns += line[length] === "\t" ? 4 - (columns % 4) : 1;
  return { columns, length };
}
