/** Numbers of a cue: where its head, its identifier and its text begin and end. */
const PLACES = 4;
/** Few files have a cue in fewer characters. */
const LEAST_LENGTH = 96;

/** Where the cues of a file stand and when they are shown, as columns, so that a million of them costs little. */
export class CueTable {
  #count = 0;
  #places: Int32Array;
  #times: Int32Array;

  /** Room for the cues of a file of some length; it grows where there are more. */
  constructor(length: number) {
    const room = Math.ceil((length + 1) / LEAST_LENGTH);
    this.#places = new Int32Array(room * PLACES);
    this.#times = new Int32Array(room * 2);
  }

  get count(): number {
    return this.#count;
  }

  /**
   * Adds a cue whose text begins at an offset; where it ends is said later.
   *
   * @param identifier of the cue; empty where it has none
   * @param startMs -1 where it is not known
   * @param endMs -1 where it is not known
   */
  add(identifierStart: number, identifierEnd: number, textStart: number, startMs: number, endMs: number): void {
    if (this.#count * 2 === this.#times.length) this.#grow();
    const at = this.#count * PLACES;
    this.#places[at] = identifierStart;
    this.#places[at + 1] = identifierEnd;
    this.#places[at + 2] = textStart;
    this.#places[at + 3] = textStart;
    this.#times[this.#count * 2] = startMs;
    this.#times[this.#count * 2 + 1] = endMs;
    this.#count += 1;
  }

  /** Ends the text of the last cue. */
  endText(offset: number): void {
    if (this.#count > 0) this.#places[this.#count * PLACES - 1] = offset;
  }

  identifierStart(index: number): number {
    return this.#places[index * PLACES] ?? 0;
  }

  identifierEnd(index: number): number {
    return this.#places[index * PLACES + 1] ?? 0;
  }

  textStart(index: number): number {
    return this.#places[index * PLACES + 2] ?? 0;
  }

  /** Offset after the text of a cue and whatever follows it up to the next one, without white space at the end. */
  textEnd(index: number): number {
    return this.#places[index * PLACES + 3] ?? 0;
  }

  /** Milliseconds; -1 where the beginning is not known. */
  startMs(index: number): number {
    return this.#times[index * 2] ?? -1;
  }

  /** Milliseconds; -1 where the end is not known. */
  endMs(index: number): number {
    return this.#times[index * 2 + 1] ?? -1;
  }

  #grow(): void {
    const places = new Int32Array(this.#places.length * 2);
    places.set(this.#places);
    this.#places = places;
    const times = new Int32Array(this.#times.length * 2);
    times.set(this.#times);
    this.#times = times;
  }
}
