/** Front matter is looked for this far: longer than any list of facts. */
const MAX_LENGTH = 65_536;

const OPENING = /^---[ \t]*\r?\n/;
const KEY = /^[\w"'][^\n:]{0,60}:(?:[ \t\r]|$)/m;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$(?![^]))/m;

/**
 * Where the YAML front matter at the very start of a text ends: after the line of `---` or `...` that closes it; 0
 * where there is none. Without a `key:` in it, the lines are rules with something between them.
 */
export function frontMatterEnd(text: string): number {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return 0;
  const rest = text.slice(opening.length, MAX_LENGTH);
  const closing = CLOSING.exec(rest);
  if (closing === null || !KEY.test(rest.slice(0, closing.index))) return 0;
  return opening.length + closing.index + closing[0].length;
}
