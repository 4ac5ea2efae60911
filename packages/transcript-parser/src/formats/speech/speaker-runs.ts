import type { JsonValue } from "../json/json-value.js";
import type { Speech } from "./speech-reader.js";
import type { SpokenWord, TimeRange } from "./utterance.js";

/** So many words are kept before they are written: a recording in which one person speaks may have a million. */
const AT_ONCE = 512;

/** Puts words of which each has its own speaker into utterances: what one speaker says in a row. */
export class SpeakerRuns {
  readonly #speech: Speech;
  #speaker: string | null | undefined = undefined;
  #words: SpokenWord[] = [];
  #pointer: string | null = null;
  #place: JsonValue | undefined;
  #isParagraph = false;
  #time: TimeRange | undefined;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /**
   * Adds a word. Signs that belong to the word before, with nothing between, are said by whoever says that.
   *
   * @param list pointer of the list in which it is, at `index`
   * @param time that of the segment to which it belongs, the same object for all its words; an utterance is in one segment
   */
  add(word: SpokenWord, speaker: string | null, place: JsonValue, list: string, index: number, time?: TimeRange): void {
    const goesOn = word.isSign === true && word.before === "" && this.#words.length > 0;
    if (!goesOn && (speaker !== this.#speaker || time !== this.#time)) {
      this.#begin(speaker, place, `${list}/${index}`);
      this.#time = time;
    } else if (!goesOn && this.#words.length >= AT_ONCE && time === undefined) this.#begin(speaker, place, null);
    this.#words.push(word);
  }

  /** Ends the utterance: what follows is a paragraph of its own, also where the same person speaks. */
  paragraph(): void {
    this.finish();
    this.#isParagraph = true;
  }

  finish(): void {
    this.#flush();
    this.#speaker = undefined;
    this.#time = undefined;
  }

  #begin(speaker: string | null, place: JsonValue, pointer: string | null): void {
    this.#flush();
    this.#speaker = speaker;
    this.#place = place;
    this.#pointer = pointer;
  }

  #flush(): void {
    if (this.#words.length === 0) return;
    const [words, isParagraph] = [this.#words, this.#isParagraph];
    this.#words = [];
    this.#isParagraph = false;
    const time = this.#time === undefined ? {} : { time: this.#time };
    this.#speech.add({ speaker: this.#speaker ?? null, pointer: this.#pointer, ...time, text: null, words, isParagraph }, this.#place);
  }
}
