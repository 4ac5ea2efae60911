/** White space and ASCII punctuation: next to these, marks of emphasis always are marks. */
const LOOSE = /[\s!-/:-@[-`{-~]/;

/** What is surely no punctuation to any version of CommonMark. */
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * What must stand between two neighbours that would be read as something else together: an empty comment, or nothing.
 * Marks of emphasis would merge with other marks, or be none next to a letter (CommonMark, "Emphasis and strong
 * emphasis"); an exclamation mark would make an image of a link.
 */
export function markdownBorder(before: string, after: string): string {
  const enclosed = { last: enclosedAtEnd(before), first: /^\*+(.)/su.exec(after)?.[1] };
  const merge = enclosed.last !== undefined && enclosed.first !== undefined;
  const last = Array.from(before.slice(-2)).at(-1);
  const stuck = clash(enclosed.last, Array.from(after.slice(0, 2))[0]) || clash(enclosed.first, last);
  const image = before.endsWith("!") && after.startsWith("[");
  return merge || stuck || image ? "<!-- -->" : "";
}

/** Whether marks are none, between this first or last character of theirs and that one outside. */
function clash(enclosed: string | undefined, outside: string | undefined): boolean {
  if (enclosed === undefined || outside === undefined) return false;
  return !WORD.test(enclosed) && !LOOSE.test(outside);
}

/** The character before the marks of emphasis that end a text; undefined where there are none. */
function enclosedAtEnd(text: string): string | undefined {
  let stars = 0;
  while (text.at(-1 - stars) === "*") stars += 1;
  let backslashes = 0;
  while (text.at(-1 - stars - backslashes) === "\\") backslashes += 1;
  // After an odd number of backslashes, the first asterisk is one of the text.
  const escaped = backslashes % 2 === 1;
  if (stars === (escaped ? 1 : 0)) return undefined;
  const end = text.length - stars;
  return escaped ? "*" : Array.from(text.slice(Math.max(0, end - 2), end)).at(-1);
}
