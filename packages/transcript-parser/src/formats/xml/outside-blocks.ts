import type { KnownTurn } from "../source-format.js";
import type { Mark, TextView } from "./text-view.js";

/**
 * Blocks of a document in which nobody speaks. Where others speak, those after the first words that are said are notes;
 * in a document in which nobody speaks they are its text. Of what follows the conversation only the first block is
 * marked: it ends what is said, and what the others are shows in their words.
 */
export class OutsideBlocks {
  readonly #view: TextView;
  readonly #blocks: { readonly mark: Mark; readonly isBack: boolean }[] = [];

  constructor(view: TextView) {
    this.#view = view;
  }

  /** A block begins. The mark is to be left when it ends. */
  begin(isBack: boolean): Mark {
    const mark = this.#view.enter();
    this.#blocks.push({ mark, isBack });
    return mark;
  }

  /** Sets the notes among the blocks apart. */
  finish(turns: readonly KnownTurn[]): void {
    const [first] = turns;
    const last = turns.at(-1);
    if (first === undefined || last === undefined) return;
    const start = first.labelSpan?.start ?? first.span.start;
    let isEnded = false;
    for (const { mark, isBack } of this.#blocks) {
      if (mark.start < start) continue;
      const follows = mark.start >= last.span.end;
      if (!isBack || (follows && !isEnded)) this.#view.style({ start: mark.start, end: mark.end }, "aside");
      isEnded ||= follows;
    }
  }
}
