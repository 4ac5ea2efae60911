/** Where a token ends, or, where it is not whole, the offset of what spoils it: the text's length when it is cut off. */
export interface Scan {
  readonly at: number;
  readonly whole: boolean;
}

/** Characters that may follow a backslash in a string, besides `u` (RFC 8259, section 7). */
const ESCAPES = '"\\/bfnrt';
const LITERALS = ["true", "false", "null"];

/** A string, a number or a literal name that begins at `start`. */
export function scanScalar(text: string, start: number): Scan {
  const character = text.charAt(start);
  if (character === '"') return scanString(text, start);
  if (character === "-" || isDigit(character)) return scanNumber(text, start);
  return scanLiteral(text, start);
}

/** A string whose opening quotation mark stands at `start`. */
export function scanString(text: string, start: number): Scan {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return { at: at + 1, whole: true };
    if (character < " ") return { at, whole: false };
    const escape = character === "\\" ? scanEscape(text, at) : null;
    if (escape?.whole === false) return escape;
    at = escape?.at ?? at + 1;
  }
  return { at, whole: false };
}

function scanEscape(text: string, start: number): Scan {
  const kind = text.charAt(start + 1);
  if (kind !== "" && ESCAPES.includes(kind)) return { at: start + 2, whole: true };
  if (kind !== "u") return { at: start + 1, whole: false };
  let at = start + 2;
  while (at < start + 6 && /^[0-9A-Fa-f]$/.test(text.charAt(at))) at += 1;
  return { at, whole: at === start + 6 };
}

function scanLiteral(text: string, start: number): Scan {
  const literal = LITERALS.find((candidate) => candidate.startsWith(text.charAt(start))) ?? "";
  let length = 0;
  while (length < literal.length && text.charAt(start + length) === literal.charAt(length)) length += 1;
  return { at: start + length, whole: length > 0 && length === literal.length };
}

/** RFC 8259, section 6: an integer part without a leading zero, then a fraction and an exponent where there are any. */
function scanNumber(text: string, start: number): Scan {
  const first = text.charAt(start) === "-" ? start + 1 : start;
  let end = text.charAt(first) === "0" ? first + 1 : skipDigits(text, first);
  if (end === first) return { at: end, whole: false };
  for (const mark of [/^\.$/, /^[eE]$/]) {
    if (!mark.test(text.charAt(end))) continue;
    const signed = text.charAt(end) !== "." && /^[+-]$/.test(text.charAt(end + 1));
    const digits = end + (signed ? 2 : 1);
    end = skipDigits(text, digits);
    if (end === digits) return { at: end, whole: false };
  }
  return { at: end, whole: true };
}

function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charAt(at))) at += 1;
  return at;
}

function isDigit(character: string): boolean {
  return /^[0-9]$/.test(character);
}
