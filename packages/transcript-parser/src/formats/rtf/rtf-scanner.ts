/** What stands at a place of a file: see {@link RtfScanner}. */
export type RtfToken = "open" | "close" | "word" | "symbol" | "byte" | "text" | "end";

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const MAX_WORD = 32;
const MAX_DIGITS = 10;

/**
 * The tokens of a file ("RTF Syntax"): groups, control words with their number, control symbols, `\'hh` as a byte, and
 * stretches of text. One token at a time, without an object for each: `next` says what it is, and the fields hold it.
 */
export class RtfScanner {
  /** Where the text token begins and ends. */
  start = 0;
  end = 0;
  /** The control word without its backslash, or the control symbol. */
  word = "";
  /** The number of a control word; null where it has none. */
  parameter: number | null = null;
  /** The value of `\'hh`. */
  byte = 0;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes are read. */
  get offset(): number {
    return this.#at;
  }

  next(): RtfToken {
    const bytes = this.#bytes;
    // Ends of lines mean nothing: they are there for people who read the file.
    while (bytes[this.#at] === LINE_FEED || bytes[this.#at] === CARRIAGE_RETURN) this.#at += 1;
    const code = bytes[this.#at];
    if (code === undefined) return "end";
    this.start = this.#at;
    if (code === BACKSLASH) return this.#control();
    this.#at += 1;
    if (code === OPEN) return "open";
    if (code === CLOSE) return "close";
    while (isText(bytes[this.#at])) this.#at += 1;
    this.end = this.#at;
    return "text";
  }

  /** Passes over the data of `\binN`. False where the file ends in it. */
  skip(length: number): boolean {
    const isWhole = this.#at + length <= this.#bytes.length;
    this.#at = Math.min(this.#bytes.length, this.#at + length);
    return isWhole;
  }

  #control(): RtfToken {
    const bytes = this.#bytes;
    this.#at += 1;
    const code = bytes[this.#at];
    this.parameter = null;
    if (code === undefined) return "end";
    if (isLetter(code)) return this.#word();
    this.#at += 1;
    if (code !== QUOTE) {
      this.word = String.fromCharCode(code);
      return "symbol";
    }
    const high = hexValue(bytes[this.#at]);
    const low = hexValue(bytes[this.#at + 1]);
    this.word = "'";
    // Without two digits it is no byte, and what follows is text.
    if (high < 0 || low < 0) return "symbol";
    this.#at += 2;
    this.byte = high * 16 + low;
    return "byte";
  }

  #word(): RtfToken {
    const bytes = this.#bytes;
    const start = this.#at;
    while (this.#at - start < MAX_WORD && isLetter(bytes[this.#at] ?? 0)) this.#at += 1;
    this.word = String.fromCharCode(...bytes.subarray(start, this.#at));
    const isNegative = bytes[this.#at] === MINUS && isDigit(bytes[this.#at + 1] ?? 0);
    if (isNegative) this.#at += 1;
    const digits = this.#at;
    let value = 0;
    while (this.#at - digits < MAX_DIGITS && isDigit(bytes[this.#at] ?? 0)) {
      value = value * 10 + (bytes[this.#at] ?? 0) - 0x30;
      this.#at += 1;
    }
    if (this.#at > digits) this.parameter = isNegative ? -value : value;
    // One space ends a control word and is no text.
    if (bytes[this.#at] === SPACE) this.#at += 1;
    return "word";
  }
}

function isText(code: number | undefined): boolean {
  return (
    code !== undefined && code !== BACKSLASH && code !== OPEN && code !== CLOSE && code !== LINE_FEED && code !== CARRIAGE_RETURN
  );
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function hexValue(code = 0): number {
  if (isDigit(code)) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
