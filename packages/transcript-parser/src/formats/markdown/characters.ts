/** Code units of the signs of Markdown, by their names in Unicode. */
export const CODE = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  quotation: 0x22,
  numberSign: 0x23,
  ampersand: 0x26,
  apostrophe: 0x27,
  parenthesisOpen: 0x28,
  parenthesisClose: 0x29,
  asterisk: 0x2a,
  hyphen: 0x2d,
  plus: 0x2b,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  bracketOpen: 0x5b,
  backslash: 0x5c,
  bracketClose: 0x5d,
  underscore: 0x5f,
  backtick: 0x60,
  tilde: 0x7e,
} as const;

/** Kinds of characters beside an emphasis mark: what the rules of flanking ask for (CommonMark 0.31, section 6.2). */
export type CharacterKind = "space" | "punctuation" | "other";

const WIDE_SPACE = /^[\p{Zs}\u2028\u2029]$/u;
const WIDE_PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** Whether a code unit is a space or a tab. */
export function isBlankCode(code: number): boolean {
  return code === CODE.space || code === CODE.tab;
}

/** Whether a code unit is ASCII punctuation: what a backslash escapes. */
export function isAsciiPunctuation(code: number): boolean {
  return (code > 0x20 && code < 0x30) || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x7f);
}

/** The kind of the character that ends at an offset; the edge of the text counts as white space. */
export function kindBefore(text: string, offset: number): CharacterKind {
  const code = text.charCodeAt(offset - 1);
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  return kindOf(text, isLow ? offset - 2 : offset - 1, code);
}

/** The kind of the character that begins at an offset. */
export function kindAfter(text: string, offset: number): CharacterKind {
  return kindOf(text, offset, text.charCodeAt(offset));
}

function kindOf(text: string, offset: number, code: number): CharacterKind {
  if (code < 0x80) {
    if (code <= CODE.space) return "space";
    return isAsciiPunctuation(code) ? "punctuation" : "other";
  }
  const point = text.codePointAt(offset);
  if (point === undefined) return "space";
  const character = String.fromCodePoint(point);
  if (WIDE_SPACE.test(character)) return "space";
  return WIDE_PUNCTUATION.test(character) ? "punctuation" : "other";
}

/** The first offset from `at` on, up to `end`, that is no space or tab. */
export function skipBlanks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isBlankCode(text.charCodeAt(next))) next += 1;
  return next;
}

/** The end of a run of one code unit that begins at `at`. */
export function runEnd(text: string, at: number, end: number, code: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) === code) next += 1;
  return next;
}
