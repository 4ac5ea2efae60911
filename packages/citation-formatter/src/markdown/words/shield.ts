/**
 * Characters that a processor or an output format would take as marks, each with a noncharacter of Unicode that stands
 * for it on the way (Unicode, "Noncharacters": never in text that is exchanged).
 */
const SHIELDED = "\\`*_[]<>&~^#|$@\"'";
const FIRST = 0xfdd0;

/** The author's own words around a citation, which are Markdown already, so that no processor changes them. */
export function shield(text: string): string {
  return text.replace(/[\\`*_[\]<>&~^#|$@"']/g, (mark) => String.fromCharCode(FIRST + SHIELDED.indexOf(mark)));
}

/** What stands for the words before a citation within a sentence, so that it does not begin like a note. */
export const WORDS_BEFORE = "\uFDEF";

/** The text with the author's marks back in it. */
export function unshield(text: string): string {
  return text.replace(/\uFDEF ?/g, "").replace(/[\uFDD0-\uFDE0]/g, (mark) => SHIELDED.charAt(mark.charCodeAt(0) - FIRST));
}
