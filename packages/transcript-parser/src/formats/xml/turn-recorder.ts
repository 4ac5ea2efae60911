import type { Span } from "@colloquy/corpus-schema";
import type { KnownTurn } from "../source-format.js";
import type { Mark, TextView } from "./text-view.js";

interface OpenTurn {
  readonly speaker: string | null;
  readonly label: Span | null;
  readonly mark: Mark;
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

  /** Somebody begins to speak. A turn that is open ends. */
  begin(speaker: string | null, label: Span | null): void {
    this.end();
    if (label !== null) this.#mayGoOn = false;
    this.#open = { speaker, label, mark: this.#view.enter() };
  }

  /** The name of who speaks turns out to stand in the turn: what has been read of it is no speech. */
  named(speaker: string | null, label: Span): void {
    if (this.#open === null) return;
    this.#view.leave(this.#open.mark);
    this.#mayGoOn = false;
    this.#open = { speaker, label, mark: this.#view.enter() };
  }

  end(): void {
    if (this.#open === null) return;
    const { speaker, label, mark } = this.#open;
    this.#open = null;
    this.#view.leave(mark);
    if (mark.start === -1) return;
    const last = this.turns.at(-1);
    if (last !== undefined && this.#mayGoOn && label === null && last.speaker === speaker) {
      this.turns[this.turns.length - 1] = { ...last, span: { start: last.span.start, end: mark.end } };
    } else {
      this.turns.push({ span: { start: mark.start, end: mark.end }, labelSpan: label, speaker });
    }
    this.#mayGoOn = true;
  }

  /** What stands here parts the turns around it, such as the heading of a section. */
  part(): void {
    this.#mayGoOn = false;
  }
}
