/** A value of a file of Praat: a number or a text, and where it stands in the file. */
export interface PraatValue {
  readonly kind: "number" | "text";
  readonly start: number;
  readonly end: number;
  /** Of a number; `NaN` of a text. */
  readonly number: number;
  /** Of a text, its doubled quotation marks made one. */
  readonly text: string;
  /** Whether a text has its closing quotation mark. */
  readonly isClosed: boolean;
}

const QUOTE = 0x22;
const COMMENT = 0x21;
const LESS_THAN = 0x3c;
const MAX_NUMBER = 60;
const NUMBER = /^[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?/;

/**
 * The values of a file of Praat in their order, one at a time. Only numbers that stand free, texts in quotation marks
 * and flags count; names, signs, numbers in brackets and comments after `!` are there for people. Linear in the text.
 */
export function* scanValues(file: string): Generator<PraatValue, void, undefined> {
  let at = 0;
  while (at < file.length) {
    const code = file.charCodeAt(at);
    if (isBlank(code)) at += 1;
    else if (code === QUOTE) {
      const value = textAt(file, at);
      yield value;
      at = value.end;
    } else if (code === COMMENT) at = endOfLine(file, at);
    else {
      const end = wordEnd(file, at);
      const number = code === LESS_THAN ? null : NUMBER.exec(file.slice(at, Math.min(end, at + MAX_NUMBER)));
      if (number !== null) yield { kind: "number", start: at, end, number: Number(number[0]), text: "", isClosed: true };
      at = end;
    }
  }
}

function textAt(file: string, start: number): PraatValue {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = file.indexOf('"', from);
    if (quote === -1) {
      parts.push(file.slice(from));
      return { kind: "text", start, end: file.length, number: NaN, text: parts.join(""), isClosed: false };
    }
    if (file.charCodeAt(quote + 1) !== QUOTE) {
      parts.push(file.slice(from, quote));
      return { kind: "text", start, end: quote + 1, number: NaN, text: parts.join(""), isClosed: true };
    }
    parts.push(file.slice(from, quote + 1));
    from = quote + 2;
  }
}

function wordEnd(file: string, start: number): number {
  let at = start;
  while (at < file.length && !isBlank(file.charCodeAt(at))) at += 1;
  return at;
}

function endOfLine(file: string, start: number): number {
  let at = start;
  while (at < file.length && file.charCodeAt(at) !== 0x0a && file.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}
