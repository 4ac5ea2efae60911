import type { Location, Span } from "@colloquy/corpus-schema";
import type { KnownTurn } from "../source-format.js";
import { WordFinder } from "./place-words.js";
import type { SpeechFindings } from "./speech-findings.js";
import { betweenWords } from "./unspaced-scripts.js";
import type { SpokenWord, TimeRange, Utterance } from "./utterance.js";

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Nothing but what is heard: `[Music]`, `(laughter)`. */
const ONLY_NOTES = /^(?:(?:\[[^[\]]{1,80}\]|\([^()]{1,80}\))\s*){1,5}$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Writes what is said as the text of a document: what one speaker says in a row is a turn, set as a paragraph with a
 * blank line between turns. Nothing is in the text but what is said; who says it and when is in the turns and locations.
 */
export class SpeechWriter {
  readonly locations: Location[] = [];
  readonly turns: KnownTurn[] = [];
  readonly #findings: SpeechFindings;
  readonly #parts: string[] = [];
  #length = 0;
  /** The turn that goes on. One that has only notes so far takes the speaker of what follows. */
  #turn: { speaker: string | null; readonly start: number; tail: string; hasSpeech: boolean } | null = null;
  #lastMs = -1;
  /** Words without a time, and the place of the first; they are missing where other words have times. */
  #untimed = 0;
  #firstUntimed = -1;
  #timed = 0;

  constructor(findings: SpeechFindings) {
    this.#findings = findings;
  }

  /** The text so far. The last turn is ended. */
  finish(): string {
    this.#endTurn();
    if (this.#timed > 0 && this.#untimed > 0) this.#findings.add("untimed", this.#firstUntimed, this.#untimed);
    return this.#parts.join("");
  }

  /**
   * Adds what is said. One without a character but white space is passed over.
   *
   * @param offset of its place in the JSON text
   */
  add(utterance: Utterance, offset: number): void {
    const text = wellFormed(utterance.text ?? "").trim();
    const words = utterance.words.filter((word) => word.text.trim() !== "");
    if (text === "" && words.length === 0) return;
    const isNote = utterance.speaker === null && ONLY_NOTES.test(text);
    this.#write(this.#before(utterance, isNote, text === "" ? wellFormed(words[0]?.text ?? "").trim() : text));
    const start = this.#length;
    this.#turn ??= { speaker: utterance.speaker, start, tail: "", hasSpeech: false };
    this.#turn.hasSpeech ||= !isNote;
    // Its own places come before those of its words, and their end is known after them.
    const at = this.locations.length;
    this.locations.push(...places(utterance, { start, end: start }));
    if (text === "") this.#join(words, offset);
    else {
      this.#write(text);
      this.#place(words, text, start, offset);
    }
    places(utterance, { start, end: this.#length }).forEach((place, index) => (this.locations[at + index] = place));
    if (utterance.time !== undefined && utterance.time.startMs >= 0) this.#inOrder(utterance.time.startMs, offset);
  }

  #inOrder(startMs: number, offset: number): void {
    if (startMs < this.#lastMs) this.#findings.add("disordered", offset);
    this.#lastMs = startMs;
  }

  /** What parts an utterance from the one before. Another speaker begins another turn; what is heard and not said begins none. */
  #before({ speaker, isTurn, isParagraph, words, before }: Utterance, isNote: boolean, text: string): string {
    const turn = this.#turn;
    if (turn === null) return "";
    if (!turn.hasSpeech) turn.speaker = speaker;
    if (!isNote && (turn.speaker !== speaker || isTurn === true)) {
      this.#endTurn();
      return "\n\n";
    }
    if (isParagraph === true) return "\n\n";
    return before ?? words[0]?.before ?? betweenWords(turn.tail, text);
  }

  #endTurn(): void {
    const turn = this.#turn;
    if (turn !== null) this.turns.push({ span: { start: turn.start, end: this.#length }, labelSpan: null, speaker: turn.speaker });
    this.#turn = null;
  }

  #write(text: string): void {
    if (text === "") return;
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#turn !== null && text.trim() !== "") this.#turn.tail = text.slice(-2);
  }

  /** Writes words one after the other. */
  #join(words: readonly SpokenWord[], offset: number): void {
    let tail = "";
    for (const word of words) {
      const text = wellFormed(word.text);
      const said = text.trim();
      // White space that the recogniser writes with the word is what parts it from the next one.
      const space = text.startsWith(" ") || /\s$/.test(tail) ? " " : (word.before ?? betweenWords(tail, said));
      if (tail !== "") this.#write(space);
      const start = this.#length;
      this.#write(said);
      this.#locate(word, { start, end: this.#length }, offset);
      tail = text;
    }
  }

  /** Gives words their places in a text that is written already. */
  #place(words: readonly SpokenWord[], text: string, base: number, offset: number): void {
    if (words.length === 0) return;
    const finder = new WordFinder(text);
    for (const word of words) {
      const place = finder.next(wellFormed(word.text));
      if (place !== null) this.#locate(word, { start: base + place.start, end: base + place.end }, offset);
      else if (word.startMs >= 0) this.#findings.add("unplaced", offset);
    }
  }

  #locate(word: SpokenWord, span: Span, offset: number): void {
    if (word.startMs >= 0) {
      this.#timed += 1;
      this.locations.push(timed("word", span, word));
    } else if (word.isSign !== true && /[\p{L}\p{N}]/u.test(word.text)) {
      this.#untimed += 1;
      if (this.#firstUntimed === -1) this.#firstUntimed = offset;
    }
  }
}

/** Where an utterance stands in the file and in the recording. */
function places({ pointer, time }: Utterance, span: Span): Location[] {
  const element: Location[] = pointer === null ? [] : [{ kind: "element", span, label: pointer }];
  return time === undefined || time.startMs < 0 ? element : [...element, timed("cue", span, time)];
}

function timed(kind: "cue" | "word", span: Span, { startMs, endMs }: TimeRange): Location {
  return endMs === -1 ? { kind, span, startMs } : { kind, span, startMs, endMs };
}

/** Without line ends, which would part a paragraph, and without halves of characters. */
function wellFormed(text: string): string {
  const flat = text.replace(LINE_BREAKS, " ");
  return flat.replace(LONE_SURROGATE, "\uFFFD");
}
