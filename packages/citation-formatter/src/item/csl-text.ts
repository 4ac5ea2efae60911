/** What CSL-JSON reads as markup in text: a few elements, and variables in braces in a note. */
const MARKUP = /<(?=\/?(?:i|b|sub|sup|sc|span)[^<>]{0,80}>)|\{(?=:)/g;

const LINE_BREAKS = /[\n\r\u2028\u2029]+/g;

/**
 * Plain text as the value of a CSL text variable. Metadata is plain text, but CSL-JSON reads a few tags in values as
 * markup, and processors take lines `variable: value` and `{:variable: value}` of a note for variables. The first
 * character of such a mark is parted from the rest by an empty `<b></b>`, which prints nothing, so that the reader of
 * the citation sees the characters that the document has. Line breaks become spaces.
 *
 * Limit: as the very start of a note, `variable: value` is still one; notes of this package start with their own words.
 */
export function cslText(text: string): string {
  return text.replace(LINE_BREAKS, " ").replace(MARKUP, "$&<b></b>");
}
