import { APOSTROPHES, DASHES, INVISIBLE, LINE_HYPHENS, NARROW_SPACES, UNSPACED_SCRIPTS } from "./characters.table.js";
import { foldAll, MARK_FOLDINGS, WORD_FOLDINGS } from "./foldings.js";
import type { Token } from "./token.js";

const LETTER = `(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{N}]`;
const INNER = `(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{N}\\p{M}${INVISIBLE}])*`;
/** What joins letters to one word: an apostrophe, the point, comma or narrow space of a number, the points of an abbreviation. */
const JOINTS = [
  // Korean parts no word by an apostrophe: there it is a quotation mark.
  `(?<!\\p{Script=Hangul})[${APOSTROPHES}](?!\\p{Script=Hangul})`,
  "(?<=\\p{N})[.,](?=\\p{N})",
  `(?<=\\p{Nd})[${NARROW_SPACES}](?=\\p{Nd}{3}(?!\\p{N}))`,
  "(?<=(?<![\\p{L}\\p{N}\\p{M}])\\p{L})\\.(?=\\p{L})"];
/** A hyphen at a line end in front of a small letter, read as the division of a word. */
const LINE_HYPHEN = `(?:[${LINE_HYPHENS}]|(?<=\\u00AD))[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})`;
const MARKS = `[${DASHES}]+|[…⋯‥]+\\.{0,2}|\\.(?:\\.{2,}|(?:[^\\S\\r\\n]\\.){2,})|\`\`|''|,,|<<|>>|[^\\s${INVISIBLE}]`;

const TOKEN = tokenExpression(JOINTS);
const TOKEN_ACROSS_LINES = tokenExpression([...JOINTS, LINE_HYPHEN]);

function tokenExpression(joints: readonly string[]): RegExp {
  const unspaced = `[${UNSPACED_SCRIPTS}][\\p{M}${INVISIBLE}]*`;
  const word = `${LETTER}${INNER}(?:(?:${joints.join("|")})${LETTER}${INNER})*`;
  return new RegExp(`(${unspaced}|${word})|${MARKS}`, "gu");
}

/** How a text is cut into tokens. */
export interface TokeniseOptions {
  /** Whether a hyphen at a line end joins the halves of a word. Off by default. */
  readonly joinLines?: boolean;
}

/**
 * The words and marks of a text, in order; white space and invisible marks lie between them. A word is a run of
 * letters, digits and accents with inner apostrophes (`don’t`), decimal points (`1.5`), narrow spaces between thousands
 * and points of abbreviations (`U.S`, of which the last point is a mark). In scripts written without spaces each letter
 * is a word. A run of dashes and an ellipsis are one mark each. Linear in the length of the text; any string is accepted.
 */
export function tokenise(text: string, options: TokeniseOptions = {}): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(options.joinLines === true ? TOKEN_ACROSS_LINES : TOKEN)) {
    const raw = match[0];
    const kind = match[1] === undefined ? "mark" : "word";
    const before = text.slice(end, match.index);
    const start = match.index;
    end = start + raw.length;
    tokens.push({ kind, key: keyOf(kind, raw), raw, before, start, end });
  }
  return tokens;
}

/** What a token is compared by: its folded form; for words in lower case. */
function keyOf(kind: Token["kind"], raw: string): string {
  if (kind === "mark")
    return raw.length === 1 && raw < "\u0080" && !"\"'-`".includes(raw) ? raw : foldAll(raw, MARK_FOLDINGS);
  return PLAIN.test(raw) ? raw.toLowerCase() : foldAll(raw, WORD_FOLDINGS).toLowerCase();
}

/** Words that no folding changes, which are most of them. */
const PLAIN = /^[A-Za-z0-9]+$/;
