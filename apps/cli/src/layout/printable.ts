/**
 * What would do something to a terminal instead of being shown: control characters, and the marks that reorder text
 * (bidirectional embeddings, overrides and isolates).
 */
const COMMANDS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
const KEPT: ReadonlyMap<string, string> = new Map([
  ["\n", "\n"],
  ["\t", "\t"],
  ["\r", ""],
]);

/** A text from outside as it may be shown on a terminal: each such character becomes `<U+001B>`, with its number. */
export function printable(text: string): string {
  return text.replace(COMMANDS, (character) => {
    const number = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return KEPT.get(character) ?? `<U+${number}>`;
  });
}

/** A text as one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, " ").trim());
}
