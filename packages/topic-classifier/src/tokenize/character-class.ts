const WORD = 1;
const LETTER = 2;
const UNSPACED = 4;
const CLAUSE_MARK = 8;
const CURRENCY = 16;
const KNOWN = 128;

const CLASSES = [
  [WORD, /[\p{L}\p{M}\p{N}]/u],
  [LETTER, /\p{L}/u],
  [UNSPACED, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [CLAUSE_MARK, /[.,;:!?\u2026\u2014\u3001\u3002\uff0c]/u],
  [CURRENCY, /[$\u20ac\u00a3]/u],
] as const;

/** The classes of each UTF-16 code unit that is a whole character, each looked up once. */
const CLASSES_OF_UNITS = new Uint8Array(0x10000);

/** The classes of the character at an offset; those of none behind the end. */
function classesAt(text: string, offset: number): number {
  if (!(offset < text.length)) return 0;
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit <= 0xdfff) return classesOf(characterAt(text, offset));
  const known = CLASSES_OF_UNITS[unit] ?? 0;
  return known === 0 ? (CLASSES_OF_UNITS[unit] = classesOf(String.fromCharCode(unit))) : known;
}

function classesOf(character: string): number {
  return CLASSES.reduce((classes, [bit, pattern]) => (pattern.test(character) ? classes | bit : classes), KNOWN);
}

/** The whole character at an offset, also where the offset is at the second half of a surrogate pair. */
function characterAt(text: string, offset: number): string {
  const unit = text.charCodeAt(offset);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return String.fromCodePoint(text.codePointAt(isLow && offset > 0 ? offset - 1 : offset) ?? 0);
}

/** Whether a word goes through the UTF-16 code unit at an offset: letters, marks and digits of any script. */
export function isWordAt(text: string, offset: number): boolean {
  return (classesAt(text, offset) & WORD) !== 0;
}

/** Whether a letter stands at an offset. */
export function isLetterAt(text: string, offset: number): boolean {
  return (classesAt(text, offset) & LETTER) !== 0;
}

/** Whether the character at an offset is of a script that does not part words by spaces: each is a token of its own. */
export function isUnspacedAt(text: string, offset: number): boolean {
  return (classesAt(text, offset) & UNSPACED) !== 0;
}

/** Whether an offset is inside of a word of a script that parts words by spaces. */
export function isSpacedWordAt(text: string, offset: number): boolean {
  return (classesAt(text, offset) & (WORD | UNSPACED)) === WORD;
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
  return (classesAt(text, offset) & CLAUSE_MARK) !== 0;
}

/** Whether a sign stands at an offset that makes a currency of the letters before it: `US$`. */
export function isCurrencyAt(text: string, offset: number): boolean {
  return (classesAt(text, offset) & CURRENCY) !== 0;
}
