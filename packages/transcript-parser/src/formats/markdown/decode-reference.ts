import { NAMED_REFERENCES } from "./decode-reference.table.js";

const MAX_CODE_POINT = 0x10ffff;

/**
 * The characters of a reference such as `&amp;` or `&#8212;` (CommonMark 0.31, section 2.5); null where none of that
 * name is known here. A number that is no character gives U+FFFD.
 */
export function decodeReference(reference: string): string | null {
  const numeric = /^&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));$/.exec(reference);
  if (numeric === null) return NAMED_REFERENCES.get(/^&([0-9A-Za-z]{2,31});$/.exec(reference)?.[1] ?? "") ?? null;
  const code = numeric[1] === undefined ? parseInt(numeric[2] ?? "", 16) : Number(numeric[1]);
  const isCharacter = code > 0 && code <= MAX_CODE_POINT && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}
