/** Ranges of common scripts in which every character is a letter or a mark, so that most text needs no look-up. */
const LETTER_RANGES = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2bb],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
] as const;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/u;

/** The whole character at an offset, also where the offset is at the second half of a surrogate pair. */
function characterAt(text: string, offset: number): string {
  const unit = text.charCodeAt(offset);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(isLow && offset > 0 ? offset - 1 : offset) ?? 0);
}

/** Whether a word goes through the UTF-16 code unit at an offset: letters, marks and digits of any script. */
export function isWordAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  }
  if (LETTER_RANGES.some(([first, last]) => unit >= first && unit <= last)) return true;
  return offset < text.length && WORD.test(characterAt(text, offset));
}

/** Whether a letter stands at an offset. */
export function isLetterAt(text: string, offset: number): boolean {
  return isWordAt(text, offset) && LETTER.test(characterAt(text, offset));
}

/** Whether the character at an offset is of a script that does not part words by spaces: each is a token of its own. */
export function isUnspacedAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  return unit >= 0x2e80 && UNSPACED.test(characterAt(text, offset));
}

/** Whether a character has no width and means nothing inside of a word: soft hyphen, zero-width space and joiners. */
export function isIgnorableAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060;
}

/** Whether an apostrophe stands at an offset, straight, curly or modifier letter. */
export function isApostropheAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

/** Whether a hyphen stands at an offset: hyphen-minus, hyphen or non-breaking hyphen. */
export function isHyphenAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** Whether a mark that ends a clause stands at an offset. Phrases run over quotation marks and brackets. */
export function isClauseMarkAt(text: string, offset: number): boolean {
  return ".,;:!?\u2026\u2014\u3001\u3002\uff0c".includes(text.charAt(offset));
}

/** Whether a sign stands at an offset that makes a currency of the letters before it: `US$`. */
export function isCurrencyAt(text: string, offset: number): boolean {
  return "$\u20ac\u00a3".includes(text.charAt(offset)) && offset < text.length;
}
