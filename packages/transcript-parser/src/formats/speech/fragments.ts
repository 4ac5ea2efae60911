/** So many texts are looked at. */
const SAMPLE = 64;
/** This share of texts that begin with a space is no chance, nor are this many. */
const SPACED = 0.15;
const FEW = 2;

const BEGINS_WORD = /^[\p{L}\p{N}\p{M}]/u;
const ENDS_WORD = /[\p{L}\p{N}\p{M}]$/u;
/** Signs that belong to the word before them. */
const CLOSING = /^(?:[.,;:!?%…)\]}»”’'°]|['’]\p{L}{1,3}$|-\p{L})/u;

/**
 * Tells how texts are joined that a recogniser writes with the space that parts each from the one before, as Whisper does:
 * one without a space goes on with the word before it. Where no text begins with a space, nothing is known.
 */
export class Fragments {
  readonly #isSpaced: boolean;
  #last = "";

  constructor(texts: Iterable<string>) {
    let [count, spaced] = [0, 0];
    for (const text of texts) {
      if (text.trim() === "") continue;
      count += 1;
      spaced += text.startsWith(" ") ? 1 : 0;
      if (count === SAMPLE) break;
    }
    this.#isSpaced = spaced >= FEW && spaced >= SPACED * count;
  }

  /** What stands between the last text and this one: nothing, or what the script asks for (undefined). */
  before(text: string): "" | undefined {
    const last = this.#last;
    if (text.trim() !== "") this.#last = text;
    if (!this.#isSpaced || last === "" || /^\s/.test(text) || /\s$/.test(last)) return undefined;
    // A text of several words is a sentence that lacks its space.
    if (/\S\s+\S/.test(text)) return undefined;
    return CLOSING.test(text) || (BEGINS_WORD.test(text) && ENDS_WORD.test(last)) ? "" : undefined;
  }
}
