import type { KnownTurn } from "../source-format.js";
import type { Mark, TextView } from "./text-view.js";

/**
 * Where a block stands in which nobody speaks:
 * - `text`: in the text of a document, where it may be all that there is;
 * - `record`: in the record of a meeting, which speaks of the meeting;
 * - `back`: after the conversation.
 */
export type BlockPlace = "text" | "record" | "back";

/**
 * Blocks of a document in which nobody speaks. Where others speak, those after the first words that are said are notes;
 * in a document in which nobody speaks they are its text. Of what follows the conversation only the first block is
 * marked: it ends what is said, and what the others are shows in their words.
 */
export class OutsideBlocks {
  readonly #view: TextView;
  readonly #blocks: { readonly mark: Mark; readonly place: BlockPlace }[] = [];

  constructor(view: TextView) {
    this.#view = view;
  }

  /** A block begins. The mark is to be left when it ends. */
  begin(place: BlockPlace): Mark {
    const mark = this.#view.enter();
    this.#blocks.push({ mark, place });
    return mark;
  }

  /** Sets the notes among the blocks apart. A block in which somebody speaks after all is none. */
  finish(turns: readonly KnownTurn[]): void {
    const [first] = turns;
    const last = turns.at(-1);
    if (first === undefined || last === undefined) return;
    const start = first.labelSpan?.start ?? first.span.start;
    let isEnded = false;
    let next = 0;
    for (const { mark, place } of this.#blocks) {
      if (mark.start === -1) continue;
      while ((turns[next]?.span.end ?? Infinity) <= mark.start) next += 1;
      const turn = turns[next];
      if (turn !== undefined && (turn.labelSpan?.start ?? turn.span.start) < mark.end) continue;
      const follows = mark.start >= last.span.end;
      const isNote = place === "record" || (mark.start >= start && (place === "text" || (follows && !isEnded)));
      if (isNote) this.#view.style({ start: mark.start, end: mark.end }, "aside");
      isEnded ||= follows;
    }
  }
}
