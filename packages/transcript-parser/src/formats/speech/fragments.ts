/** So many texts are looked at. */
const SAMPLE = 64;
/** This share of texts that begin with a space is no chance, nor are this many. */
const SPACED = 0.15;
const FEW = 2;
/** This share of texts without a space within them are pieces of words, and not sentences. */
const PIECES = 0.8;
const IS_PIECE = /^\s*\S+\s*$/;
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** What begins something new: brackets, music, quotations, dashes of speakers. */
const OPENING = /^[([{<♪♫“„«‹¿¡—–]|^-\s/u;
/** A sentence that lacks its space goes on with a capital. */
const SENTENCE_END = /[.?!…]["'”’»)\]]*$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * Tells how texts are joined that a recogniser writes with the space that parts each from the one before, as Whisper does:
 * one without a space goes on with the word before it. Where no text begins with a space, nothing is known.
 */
export class Fragments {
  readonly #isSpaced: boolean;
  readonly #isPieces: boolean;
  #last = "";

  constructor(texts: Iterable<string>) {
    let [count, spaced, pieces] = [0, 0, 0];
    for (const text of texts) {
      if (text.trim() === "") continue;
      count += 1;
      spaced += text.startsWith(" ") ? 1 : 0;
      pieces += IS_PIECE.test(text) ? 1 : 0;
      if (count === SAMPLE) break;
    }
    this.#isSpaced = spaced >= FEW && spaced >= SPACED * count;
    this.#isPieces = pieces >= PIECES * count;
  }

  /** What stands between the last text and this one: nothing, or what the script asks for (undefined). */
  before(text: string): "" | undefined {
    const last = this.#last;
    if (text.trim() !== "") this.#last = text;
    if (!this.#isSpaced || last === "" || /^\s/.test(text) || /\s$/.test(last)) return undefined;
    // Among sentences, one that lacks its space is a sentence all the same: signs alone belong to the one before.
    if (!IS_PIECE.test(text) || (!this.#isPieces && HAS_LETTER.test(text))) return undefined;
    return OPENING.test(text) || (SENTENCE_END.test(last) && CAPITAL.test(text)) ? undefined : "";
  }
}
