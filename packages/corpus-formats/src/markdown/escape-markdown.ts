/** Signs that mean something anywhere in a line, in CommonMark, GFM or pandoc's Markdown. */
const INLINE = /[\\`*_[\]{<>~|$^@]/g;

/** An ampersand that could begin a character reference. */
const REFERENCE = /&(?=[#A-Za-z0-9])/g;

/** Signs that mean something at the start of a line: headings, lists, rules, definitions, metadata. */
const LINE_START = /^[#+\-=:%]/;

/** A number that would begin a list; for pandoc also a Roman one or a letter, and all of them in brackets. */
const LIST_NUMBER = /^(\d{1,9}|[ivxlcdm]{1,9}|[a-z])([.)])/i;
const BRACKETED_NUMBER = /^\((?=[0-9a-z]{1,9}\))/i;

/** A note's sign that would begin the note itself. */
const NOTE_START = /^(\[\^\d+\]):/;

/**
 * Text as it is printed in the middle of a line of Markdown: backslashes before the signs that mean something. A
 * reader's Markdown, by CommonMark 0.31.2, prints exactly the text. Line breaks become spaces, U+0000 becomes U+FFFD.
 *
 * Limits: what looks like an address may become a link, and dialects that turn quotation marks or `:names:` into other
 * characters are not held off.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\r\n|\r|\n/g, " ")
    .replaceAll("\0", "\uFFFD")
    .replace(INLINE, "\\$&")
    .replace(REFERENCE, "\\&");
}

/** Inline Markdown so that it can begin a line: it makes no heading, list, rule, code block or note. */
export function atLineStart(escaped: string): string {
  return trimBlank(escaped)
    .replace(LINE_START, "\\$&")
    .replace(LIST_NUMBER, "$1\\$2")
    .replace(BRACKETED_NUMBER, "\\(")
    .replace(NOTE_START, "$1\\:");
}

/** Without the blanks at its ends that Markdown takes for indentation or for a line break. */
function trimBlank(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}
