/**
 * The punctuation that the number of a note stands after, by language (primary subtag of BCP 47).
 *
 * - English: "Note numbers should generally be placed at the end of a sentence or clause, after the punctuation", but
 *   before a dash (Chicago Manual of Style, 17th edition, 14.26). Also used where a language has no row.
 * - German: after the sentence or clause that the note is about, with its punctuation (Duden, "Fußnoten").
 * - French: before any punctuation.
 * - Spanish: the French system of the two that the Diccionario panhispánico de dudas has ("llamada de nota", 3.a):
 *   before full stop, comma, colon and semicolon, after the ellipsis.
 * - Russian: before full stop, comma, colon and semicolon, after question mark, exclamation mark and ellipsis.
 */
export const NOTE_FOLLOWS: ReadonlyMap<string, RegExp> = new Map([
  ["en", /[.,;:!?…]+["'”’»›“]*(?![\p{L}\p{N}])/uy],
  ["fr", /(?:)/y],
  ["es", /(?:…|\.{3})*/y],
  ["ru", /(?:[!?…]|\.{3})*/y],
]);
