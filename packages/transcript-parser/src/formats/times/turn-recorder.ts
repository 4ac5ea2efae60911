import type { Edit, Span } from "@colloquy/corpus-schema";
import type { KnownTurn } from "../source-format.js";

/** What is read between two stretches of a turn. */
export type Gap = "" | " ";

/**
 * Makes the edits that turn a file into what is said in it, and its turns. It is told in order what is read; all that
 * lies between is a gap and becomes one edit. A turn is one line of the text that is read, with its label before it
 * where the file has one there.
 */
export class TurnRecorder {
  readonly edits: Edit[] = [];
  readonly turns: KnownTurn[] = [];
  readonly #text: string;
  /** After the last character that was read. */
  #lastEnd = 0;
  #isEmpty = true;
  #speaker: string | null = null;
  #label: Span | null = null;
  /** Whether what is read next begins a turn. */
  #opens = true;
  #turn: { readonly start: number; end: number } | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Who speaks; null for nobody known. */
  get speaker(): string | null {
    return this.#speaker;
  }

  /** Somebody else speaks from here on. */
  change(speaker: string, label: Span | null): void {
    this.#closeTurn();
    this.#speaker = speaker;
    this.#label = label;
  }

  /** A line outside of all turns. */
  line(start: number, end: number): void {
    this.#closeTurn();
    this.#readOn(start, end, "\n");
  }

  /** Characters that are said, and what parts them from those before in the same turn. */
  say(start: number, end: number, gap: Gap): void {
    if (this.#opens) this.#openTurn(start);
    else this.#readOn(start, start, gap);
    this.#lastEnd = end;
    this.#isEmpty = false;
    this.#turn = { start: this.#turn?.start ?? start, end };
  }

  /** Ends the file. */
  finish(): void {
    this.#closeTurn();
    this.#isEmpty = true;
    this.#closeGap(this.#text.length, "");
  }

  #openTurn(start: number): void {
    this.#opens = false;
    if (this.#label !== null) this.#readOn(this.#label.start, this.#label.end, "\n");
    this.#readOn(start, start, this.#label === null ? "\n" : " ");
  }

  #closeTurn(): void {
    if (this.#turn !== null) this.turns.push({ span: this.#turn, labelSpan: this.#label, speaker: this.#speaker });
    this.#turn = null;
    this.#opens = true;
  }

  #readOn(start: number, end: number, gap: Gap | "\n"): void {
    this.#closeGap(start, gap);
    this.#lastEnd = end;
    this.#isEmpty = false;
  }

  #closeGap(end: number, gap: Gap | "\n"): void {
    const start = this.#lastEnd;
    if (end <= start) return;
    const text = this.#isEmpty ? "" : gap === " " && this.#isUnspaced(start, end) ? "" : gap;
    // A space of the file that is read stays what it is.
    if (text === " " && end === start + 1 && this.#text[start] === " ") return;
    this.edits.push({ span: { start, end }, text, reason: "markup" });
  }

  /** Whether scripts that are written without spaces meet: Thai, Lao, Khmer, Chinese, Japanese. */
  #isUnspaced(before: number, after: number): boolean {
    return UNSPACED.test(this.#text.charAt(before - 1)) && UNSPACED.test(this.#text.charAt(after));
  }
}

const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3000-\u9fff\uff00-\uffef]/;
