import type { Span } from "@colloquy/corpus-schema";
import type { KnownTurn } from "../source-format.js";
import type { Mark, TextView } from "./text-view.js";

interface OpenTurn {
  readonly speaker: string | null;
  readonly label: Span | null;
  readonly mark: Mark;
  /** Where the turn begins, if that is before what is read in it; -1 where it is not. */
  readonly from: number;
}

/** Makes turns out of the utterances of a document: consecutive ones of one speaker without a name between them are one. */
export class TurnRecorder {
  readonly turns: KnownTurn[] = [];
  readonly #view: TextView;
  #open: OpenTurn | null = null;
  #mayGoOn = false;

  constructor(view: TextView) {
    this.#view = view;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Whether what was read last at a place is the first that was read of the turn. */
  opensWith({ start }: Span): boolean {
    return this.#open?.mark.start === start;
  }

  /**
   * Somebody begins to speak. A turn that is open ends.
   *
   * @param isParted whether notes stand between the name and the speech: they belong to the turn
   */
  begin(speaker: string | null, label: Span | null, isParted = false): void {
    this.end();
    if (label !== null) this.#mayGoOn = false;
    this.#open = { speaker, label, mark: this.#view.enter(), from: isParted && label !== null ? label.end : -1 };
  }

  /** The name of who speaks turns out to stand in the turn: what has been read of it is no speech. */
  named(speaker: string | null, label: Span): void {
    if (this.#open === null) return;
    this.#view.leave(this.#open.mark);
    this.#mayGoOn = false;
    this.#open = { speaker, label, mark: this.#view.enter(), from: -1 };
  }

  end(): void {
    if (this.#open === null) return;
    const { speaker, label, mark, from } = this.#open;
    this.#open = null;
    this.#view.leave(mark);
    if (mark.start === -1) return;
    const last = this.turns.at(-1);
    if (last !== undefined && this.#mayGoOn && label === null && last.speaker === speaker) {
      this.turns[this.turns.length - 1] = { ...last, span: { start: last.span.start, end: mark.end } };
    } else {
      this.turns.push({ span: { start: from === -1 ? mark.start : from, end: mark.end }, labelSpan: label, speaker });
    }
    this.#mayGoOn = true;
  }

  /** What stands here parts the turns around it, such as the heading of a section. */
  part(): void {
    this.#mayGoOn = false;
  }
}
