import type { Location, Span } from "@colloquy/corpus-schema";
import type { KnownTurn, StyledSpan } from "../source-format.js";
import { betweenWords } from "../speech/unspaced-scripts.js";

/** What is written for a turn that is still going on. */
interface OpenTurn {
  readonly speaker: string;
  readonly start: number;
  end: number;
  tail: string;
}

/** Writes what is said in the order of time: a paragraph for each turn, and notes as paragraphs set apart. */
export class TierWriter {
  readonly locations: Location[] = [];
  readonly turns: KnownTurn[] = [];
  readonly styles: StyledSpan[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #turn: OpenTurn | null = null;
  /** Whether a note stands after what was said last. */
  #isInterrupted = false;

  /** Whether somebody else speaks, or nobody. */
  isOther(speaker: string): boolean {
    return this.#turn?.speaker !== speaker;
  }

  /**
   * @param gap what stands between this and what the same speaker said last, where the file says it; else what stands
   *   between words
   */
  say(speaker: string, text: string, gap?: "" | " "): Span {
    const turn = this.#turn?.speaker === speaker ? this.#turn : null;
    if (turn === null) this.endTurn();
    const before = turn === null || this.#isInterrupted ? this.#paragraph() : (gap ?? betweenWords(turn.tail, text));
    this.#isInterrupted = false;
    const span = this.#write(before, text);
    this.#turn = { speaker, start: turn?.start ?? span.start, end: span.end, tail: text };
    return span;
  }

  note(text: string): Span {
    const span = this.#write(this.#paragraph(), text);
    this.styles.push({ span, style: "aside" });
    this.#isInterrupted = true;
    return span;
  }

  endTurn(): void {
    if (this.#turn === null) return;
    const { speaker, start, end } = this.#turn;
    this.turns.push({ span: { start, end }, labelSpan: null, speaker });
    this.#turn = null;
  }

  finish(): string {
    this.endTurn();
    return this.#parts.join("");
  }

  #paragraph(): string {
    return this.#length === 0 ? "" : "\n\n";
  }

  #write(gap: string, text: string): Span {
    this.#parts.push(gap, text);
    const start = this.#length + gap.length;
    this.#length = start + text.length;
    return { start, end: this.#length };
  }
}
