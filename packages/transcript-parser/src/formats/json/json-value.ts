import type { JsonKind, JsonTape } from "./json-tape.js";
import { unescapeJson } from "./unescape-json.js";

const QUOTE = 0x22;
const NUMBER = /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** A value of a JSON text. It is decoded when it is asked for. */
export class JsonValue {
  readonly #tape: JsonTape;
  readonly #index: number;

  constructor(tape: JsonTape, index: number) {
    this.#tape = tape;
    this.#index = index;
  }

  /** Where it begins in the JSON text. */
  get offset(): number {
    return this.#tape.start(this.#index);
  }

  get kind(): JsonKind {
    if (this.#tape.isMissing(this.#index)) return "null";
    const code = this.#tape.text.charCodeAt(this.offset);
    if (code === QUOTE) return "string";
    if (code === 0x7b) return "object";
    if (code === 0x5b) return "array";
    const literal = this.#raw;
    if (literal === "null") return "null";
    if (literal === "true" || literal === "false") return "boolean";
    // Python writes NaN and Infinity where JSON has no number.
    return literal === "NaN" || /^-?(?:\d|Infinity$)/.test(literal) ? "number" : "unknown";
  }

  /** The characters of a value that is neither object nor array. */
  get #raw(): string {
    return this.#tape.text.slice(this.offset, this.#tape.end(this.#index));
  }

  /** The member of an object with this key; undefined where there is none, or where this is no object. */
  get(key: string): JsonValue | undefined {
    if (this.kind !== "object") return undefined;
    const tape = this.#tape;
    const end = tape.end(this.#index);
    let found = -1;
    for (let at = this.#index + 1; at + 1 < end; at = tape.next(at + 1)) {
      if (!isKey(tape, at, key)) continue;
      found = at + 1;
      // Of a key that stands twice, the last one counts, as for JSON.parse.
      if (!tape.hasDuplicates) break;
    }
    return found === -1 ? undefined : new JsonValue(tape, found);
  }

  /** The value at the end of a path of keys. */
  at(...path: readonly string[]): JsonValue | undefined {
    return path.reduce<JsonValue | undefined>((value, key) => value?.get(key), this);
  }

  /** The elements of an array, in order; nothing for any other value. */
  *elements(): Generator<JsonValue, undefined> {
    if (this.kind !== "array") return undefined;
    const end = this.#tape.end(this.#index);
    for (let at = this.#index + 1; at < end; at = this.#tape.next(at)) yield new JsonValue(this.#tape, at);
    return undefined;
  }

  /** The members of an object, in order; nothing for any other value. */
  *members(): IterableIterator<readonly [key: string, value: JsonValue]> {
    if (this.kind !== "object") return;
    const end = this.#tape.end(this.#index);
    for (let at = this.#index + 1; at + 1 < end; at = this.#tape.next(at + 1)) {
      yield [new JsonValue(this.#tape, at).literal() ?? "", new JsonValue(this.#tape, at + 1)];
    }
  }

  /** The characters of a string; null for any other value. */
  string(): string | null {
    const { text } = this.#tape;
    if (this.#tape.isMissing(this.#index) || text.charCodeAt(this.offset) !== QUOTE) return null;
    const end = this.#tape.end(this.#index);
    const raw = text.slice(this.offset + 1, end - 1);
    return raw.includes("\\") ? unescapeJson(raw, end > text.length) : raw;
  }

  /** What is written in the place of a string or of a number; null for values of any other kind. */
  literal(): string | null {
    const { kind } = this;
    if (kind === "string") return this.string();
    return kind === "number" || kind === "unknown" ? this.#raw : null;
  }

  /** A number, written as one or in a string; NaN where it is no number, null for values of any other kind. */
  number(): number | null {
    const literal = this.literal();
    if (literal === null) return null;
    return NUMBER.test(literal) ? Number(literal) : Number.NaN;
  }

  boolean(): boolean | null {
    return this.kind === "boolean" ? this.#raw === "true" : null;
  }
}

/** Whether a list is not there or has no elements. */
export function isEmpty(list: JsonValue | undefined): boolean {
  return list?.elements().next().done ?? true;
}

function isKey(tape: JsonTape, index: number, key: string): boolean {
  const start = tape.start(index);
  const end = tape.end(index);
  if (tape.isMissing(index)) return false;
  if (tape.text.charCodeAt(start) !== QUOTE) return tape.text.slice(start, end) === key;
  if (end - start === key.length + 2) return tape.text.startsWith(key, start + 1);
  // A key may be written with escapes, which make it longer.
  return end - start > key.length + 2 && tape.text.slice(start, end).includes("\\") && new JsonValue(tape, index).string() === key;
}
