/** A value of PDF syntax (ISO 32000-2, section 7.3); text and strings hold a byte in each character. */
export type PdfValue =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name" | "string"; readonly text: string }
  | { readonly kind: "reference"; readonly number: number }
  | { readonly kind: "array"; readonly items: readonly PdfValue[] }
  | { readonly kind: "dictionary"; readonly entries: ReadonlyMap<string, PdfValue> }
  /** A keyword or operator, `true`, `false` and `null` among them. */
  | { readonly kind: "operator"; readonly text: string };

const WHITE = "[\\0\\t\\n\\f\\r ]";
const BLANK = new RegExp(`(?:${WHITE}|%[^\\r\\n]*)*`, "y");
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const REFERENCE = new RegExp(`(\\d{1,10})${WHITE}{1,20}\\d{1,5}${WHITE}{1,20}R(?![^\\0\\t\\n\\f\\r ()<>[\\]{}/%])`, "y");
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const HEX = /<([0-9A-Fa-f\0\t\n\f\r ]*)>/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
/** Deeper than any file that a program writes. */
const MOST_DEPTH = 40;

/** Reads values one after another. Never throws; what is no PDF is passed over. Linear. */
export class PdfTokens {
  readonly #text: string;
  #at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  /** Where the next value is looked for. */
  get at(): number {
    return this.#at;
  }

  skipTo(at: number): void {
    this.#at = at;
  }

  /** The next value; null at the end. */
  next(depth = 0): PdfValue | null {
    this.#match(BLANK);
    if (this.#at >= this.#text.length) return null;
    const sign = this.#text.charAt(this.#at);
    if (sign === "/") return this.#name();
    if (sign === "(") return this.#literal();
    if (sign === "[") return this.#array(depth);
    if (sign === "<") return this.#text.charAt(this.#at + 1) === "<" ? this.#dictionary(depth) : this.#hex();
    const reference = this.#match(REFERENCE);
    if (reference !== null) return { kind: "reference", number: Number(reference[1]) };
    const number = this.#match(NUMBER);
    if (number !== null) return { kind: "number", value: Number(number[0]) };
    const word = this.#match(REGULAR)?.[0] ?? this.#take(sign === ">" && this.#text.charAt(this.#at + 1) === ">" ? 2 : 1);
    return { kind: "operator", text: word };
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #take(length: number): string {
    this.#at += length;
    return this.#text.slice(this.#at - length, this.#at);
  }

  #name(): PdfValue {
    this.#at += 1;
    const text = this.#match(REGULAR)?.[0] ?? "";
    return { kind: "name", text: text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) };
  }

  #hex(): PdfValue {
    const digits = this.#match(HEX)?.[1]?.replace(/[^0-9A-Fa-f]/g, "");
    if (digits === undefined) return { kind: "operator", text: this.#take(1) };
    const bytes = digits.match(/../g) ?? [];
    const last = digits.length % 2 === 1 ? String.fromCharCode(parseInt(digits.slice(-1), 16) * 16) : "";
    return { kind: "string", text: bytes.map((byte) => String.fromCharCode(parseInt(byte, 16))).join("") + last };
  }

  #literal(): PdfValue {
    const parts: string[] = [];
    let open = 1;
    this.#at += 1;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const sign = this.#text.charAt(this.#at);
      if (sign === "(") open += 1;
      if (sign === ")") open -= 1;
      if (open === 0) break;
      parts.push(sign === "\\" ? this.#escape() : sign);
    }
    this.#at += 1;
    return { kind: "string", text: parts.join("") };
  }

  /** What stands behind a backslash; afterwards it is at the last character of it. */
  #escape(): string {
    this.#at += 1;
    const sign = this.#text.charAt(this.#at);
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at, this.#at + 3))?.[0];
    if (octal !== undefined) {
      this.#at += octal.length - 1;
      return String.fromCharCode(parseInt(octal, 8) & 0xff);
    }
    if (sign === "\r" && this.#text.charAt(this.#at + 1) === "\n") this.#at += 1;
    return sign === "\r" || sign === "\n" ? "" : (ESCAPES[sign] ?? sign);
  }

  #array(depth: number): PdfValue {
    this.#at += 1;
    const items: PdfValue[] = [];
    for (let item = this.#inner(depth); item !== null && !isSign(item, "]"); item = this.#inner(depth)) items.push(item);
    return { kind: "array", items };
  }

  #dictionary(depth: number): PdfValue {
    this.#at += 2;
    const entries = new Map<string, PdfValue>();
    for (let key = this.#inner(depth); key !== null && !isSign(key, ">>"); key = this.#inner(depth)) {
      if (key.kind !== "name") continue;
      const value = this.#inner(depth);
      if (value === null || isSign(value, ">>")) break;
      entries.set(key.text, value);
    }
    return { kind: "dictionary", entries };
  }

  #inner(depth: number): PdfValue | null {
    return depth >= MOST_DEPTH ? null : this.next(depth + 1);
  }
}

function isSign(value: PdfValue, sign: string): boolean {
  return value.kind === "operator" && value.text === sign;
}
