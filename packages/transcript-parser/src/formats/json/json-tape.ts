/** What a value of JSON is; `unknown` for what stands in the place of a value and is none. */
export type JsonKind = "object" | "array" | "string" | "number" | "boolean" | "null" | "unknown";

/**
 * Where the values of a JSON text stand: a list in the order of the text, in which an object is followed by its keys and
 * values in turns, and an array by its elements. It takes eight bytes for a value, and nothing is decoded before
 * somebody asks for it, so that a file of a hundred megabytes fits into memory.
 */
export class JsonTape {
  readonly text: string;
  /** Whether an object has a key twice. */
  hasDuplicates = false;
  /** For each value the offset at which it begins in the text. */
  #starts = new Int32Array(1024);
  /** For objects and arrays the place after their last value in this list; for all others the offset of their end. */
  #ends = new Int32Array(1024);
  #count = 0;

  constructor(text: string) {
    this.text = text;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds a value, which may be missing; gives its place in the list. */
  push(start: number, end: number): number {
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts);
      this.#ends = grown(this.#ends);
    }
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
    return this.#count - 1;
  }

  /** Says that everything that was added since belongs to the object or array at a place. */
  close(index: number): void {
    this.#ends[index] = this.#count;
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** The place of the value after this one and all that is in it. */
  next(index: number): number {
    return this.isContainer(index) ? this.end(index) : index + 1;
  }

  isContainer(index: number): boolean {
    const code = this.text.charCodeAt(this.start(index));
    return (code === 0x7b || code === 0x5b) && !this.isMissing(index);
  }

  /** Whether a value has no characters of its own: what stands at its offset is another one. */
  isMissing(index: number): boolean {
    return this.end(index) === MISSING;
  }
}

/** The end of a value that is missing. */
export const MISSING = -1;

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}
