/** A code unit between words. */
export const SEPARATOR = 1;
/** A code unit inside of a word that makes no difference: a combining mark, a soft hyphen, a zero-width joiner. */
export const SILENT = 2;

const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const UNKNOWN = 0;

/** Each code unit is folded once. It is the same for everyone, so that one table serves all models. */
const FOLDED = new Uint16Array(0x10000);

/**
 * What a UTF-16 code unit counts as in a feature: the lower-case letter without accent, `SEPARATOR` or `SILENT`.
 * Halves of a surrogate pair count as letters.
 */
export function foldUnit(unit: number): number {
  const folded = FOLDED[unit] ?? SEPARATOR;
  return folded === UNKNOWN ? (FOLDED[unit] = fold(unit)) : folded;
}

function fold(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const character = String.fromCharCode(unit);
  if (MARK.test(character) || unit === 0xad || (unit >= 0x200b && unit <= 0x200d)) return SILENT;
  if (!WORD.test(character)) return SEPARATOR;
  const lower = character.toLowerCase();
  const [base = lower, mark = ""] = lower.normalize("NFD");
  return (MARK.test(mark) ? base : lower).charCodeAt(0);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a code unit is of a script without spaces: each character is a word. */
export function isUnspacedUnit(unit: number): boolean {
  return unit >= 0x2e80 && (unit <= 0x9fff ? UNSPACED.test(String.fromCharCode(unit)) : false);
}
