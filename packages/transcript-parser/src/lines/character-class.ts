/** What kind of character a UTF-16 code unit is, as far as labels and names go. */
export const CHARACTER = {
  other: 0,
  upper: 1,
  lower: 2,
  /** A letter of a script without capitals. */
  caseless: 3,
  digit: 4,
  space: 5,
  /** A combining mark: part of the letter before it. */
  mark: 6,
} as const;

/** Class of each code unit plus one; 0 where it has not been asked for yet. */
const KNOWN = new Uint8Array(0x10000);

/** The class of a code unit. Halves of surrogate pairs count as letters without case. */
export function characterClass(code: number): number {
  const known = KNOWN[code] ?? 0;
  if (known !== 0) return known - 1;
  const found = classify(code);
  KNOWN[code] = found + 1;
  return found;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return CHARACTER.caseless;
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return CHARACTER.space;
  if (/\p{M}/u.test(character)) return CHARACTER.mark;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CHARACTER.upper;
  if (/\p{Ll}/u.test(character)) return CHARACTER.lower;
  if (/\p{L}/u.test(character)) return CHARACTER.caseless;
  return /\p{Nd}/u.test(character) ? CHARACTER.digit : CHARACTER.other;
}
