import type { JsonFaults } from "./json-faults.js";
import { JsonTape, MISSING } from "./json-tape.js";
import { stringEnd } from "./string-end.js";

/** What may come next. */
const VALUE = 0;
const KEY = 1;
const COLON = 2;
const COMMA = 3;
type Expected = typeof VALUE | typeof KEY | typeof COLON | typeof COMMA;

const EXPECTED = ["a value", "a key in quotation marks", "a colon", "a comma or a closing bracket"] as const;

const QUOTE = 0x22;
/** Of an object with more keys, the others are not compared with each other. */
const MAX_COMPARED = 64;

/**
 * Finds the values of a JSON text (RFC 8259) without calling itself, so that no depth is too deep. Whatever is wrong is
 * told, and the rest is read: what is open at the end is closed, a bracket without its counterpart is passed over, a
 * missing comma, colon, key or value is taken as given. Several values one after the other, as in JSON Lines, are the
 * elements of a list. Linear in the text.
 */
export class JsonScanner {
  readonly tape: JsonTape;
  readonly #text: string;
  readonly #faults: JsonFaults;
  /** The open objects and arrays: their places on the tape, and where the keys of each begin in `#keys`. */
  readonly #open: number[] = [];
  readonly #keyBase: number[] = [];
  readonly #keys: number[] = [];
  #objects = 0;
  #expected: Expected = VALUE;
  /** Whether something stands before the place: a comma must be followed by more. */
  #afterComma = false;

  constructor(text: string, faults: JsonFaults) {
    this.#text = text;
    this.#faults = faults;
    this.tape = new JsonTape(text);
  }

  /** Reads the whole text. */
  scan(): JsonTape {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at += 1;
      else if (code === QUOTE) at = this.#string(at);
      else if (code === 0x2c) this.#comma(at++);
      else if (code === 0x3a) this.#colon(at++);
      else if (code === 0x7b || code === 0x5b) this.#opening(at++, code === 0x7b);
      else if (code === 0x7d || code === 0x5d) this.#closing(at++, code === 0x7d);
      else at = this.#literal(at);
    }
    if (this.#open.length > 0) this.#faults.add("cutOff", text.length);
    while (this.#open.length > 0) this.#close(text.length);
    return this.tape;
  }

  get #inObject(): boolean {
    const top = this.#open.at(-1);
    return top !== undefined && this.#text.charCodeAt(this.tape.start(top)) === 0x7b;
  }

  #fault(at: number): void {
    this.#faults.add("malformed", at, EXPECTED[this.#expected]);
  }

  #missing(at: number): void {
    this.tape.push(at, MISSING);
  }

  /** Makes room for a value at an offset. */
  #beforeValue(at: number): void {
    if (this.#expected === COMMA && this.#open.length === 0) return;
    if (this.#expected !== VALUE) this.#fault(at);
    if (this.#inObject && (this.#expected === KEY || this.#expected === COMMA)) this.#missing(at);
  }

  #afterValue(): void {
    this.#expected = COMMA;
    this.#afterComma = false;
  }

  #string(at: number): number {
    const end = this.#stringEnd(at);
    const isKey = this.#inObject && (this.#expected === KEY || this.#expected === COMMA);
    if (isKey) {
      if (this.#expected === COMMA) this.#fault(at);
      this.#key(this.tape.push(at, end));
      return end;
    }
    this.#beforeValue(at);
    this.tape.push(at, end);
    this.#afterValue();
    return end;
  }

  /** The offset after the closing quotation mark; one more than the length of the text where there is none. */
  #stringEnd(at: number): number {
    const end = stringEnd(this.#text, at);
    if (end > this.#text.length && this.#open.length === 0) this.#faults.add("cutOff", this.#text.length);
    return end;
  }

  #key(index: number): void {
    this.#expected = COLON;
    this.#afterComma = false;
    const base = this.#keyBase.at(-1) ?? 0;
    const { tape } = this;
    const start = tape.start(index);
    const length = tape.end(index) - start;
    for (let at = base; at < this.#keys.length; at += 1) {
      const other = this.#keys[at] ?? 0;
      if (tape.end(other) - tape.start(other) !== length || !this.#isSame(tape.start(other), start, length)) continue;
      tape.hasDuplicates = true;
      this.#faults.add("duplicate", start);
      return;
    }
    if (this.#keys.length - base < MAX_COMPARED) this.#keys.push(index);
  }

  #isSame(one: number, other: number, length: number): boolean {
    for (let at = 0; at < length; at += 1) {
      if (this.#text.charCodeAt(one + at) !== this.#text.charCodeAt(other + at)) return false;
    }
    return true;
  }

  #comma(at: number): void {
    if (this.#inObject && (this.#expected === COLON || this.#expected === VALUE)) {
      this.#fault(at);
      this.#missing(at);
    } else if (this.#expected !== COMMA || this.#open.length === 0) {
      this.#fault(at);
      return;
    }
    this.#expected = this.#inObject ? KEY : VALUE;
    this.#afterComma = true;
  }

  #colon(at: number): void {
    if (this.#expected === COLON) this.#expected = VALUE;
    else this.#fault(at);
  }

  #opening(at: number, isObject: boolean): void {
    this.#beforeValue(at);
    this.#open.push(this.tape.push(at, 0));
    this.#keyBase.push(this.#keys.length);
    this.#objects += isObject ? 1 : 0;
    this.#expected = isObject ? KEY : VALUE;
    this.#afterComma = false;
  }

  #closing(at: number, isObject: boolean): void {
    const open = isObject ? this.#objects : this.#open.length - this.#objects;
    if (open === 0 || this.#inObject !== isObject || this.#afterComma) this.#fault(at);
    if (open === 0) return;
    while (this.#inObject !== isObject) this.#close(at);
    if (this.#expected === COLON || (isObject && this.#expected === VALUE)) this.#fault(at);
    this.#close(at);
  }

  /** Closes the innermost object or array. */
  #close(at: number): void {
    const isObject = this.#inObject;
    if (isObject && (this.#expected === COLON || this.#expected === VALUE)) this.#missing(at);
    const top = this.#open.pop();
    if (top !== undefined) this.tape.close(top);
    this.#keys.length = this.#keyBase.pop() ?? 0;
    this.#objects -= isObject ? 1 : 0;
    this.#afterValue();
  }

  /** A number, `true`, `false`, `null`, or something that is no JSON. */
  #literal(at: number): number {
    const end = literalEnd(this.#text, at);
    const isKey = this.#inObject && this.#expected === KEY;
    if (isKey || !isLiteral(this.#text, at, end)) this.#fault(at);
    if (isKey) {
      this.#key(this.tape.push(at, end));
      return end;
    }
    this.#beforeValue(at);
    this.tape.push(at, end);
    this.#afterValue();
    return end;
  }
}

/** Where a run of characters ends that are no signs of JSON. */
function literalEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSign = code === 0x2c || code === 0x3a || code === QUOTE || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d;
    if (isSign || code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) break;
  }
  return at;
}

const WORDS: ReadonlySet<string> = new Set(["true", "false", "null", "NaN", "Infinity", "-Infinity"]);

/** Numbers are not checked to the letter: one that is none is found when it is read. */
function isLiteral(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start);
  const isDigit = code >= 0x30 && code <= 0x39;
  if (isDigit) return true;
  const next = text.charCodeAt(start + 1);
  return (code === 0x2d && next >= 0x30 && next <= 0x39) || (end - start < 10 && WORDS.has(text.slice(start, end)));
}
