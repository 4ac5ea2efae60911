import type { Destination } from "./control-words.table.js";
import { TextFlow, type FlowParagraph } from "./text-flow.js";

/** What a document holds beside its text. */
export class SideTexts {
  readonly title = new TextFlow();
  readonly #hidden = new TextFlow();
  readonly #notes: FlowParagraph[] = [];
  readonly #comments: FlowParagraph[] = [];
  readonly #margins: FlowParagraph[] = [];
  #isHiding = false;

  /** Keeps text that is not shown; each stretch of it is a paragraph. */
  hide(text: string): void {
    if (!this.#isHiding) this.#hidden.endParagraph("text");
    this.#isHiding = true;
    this.#hidden.write(text, { strong: false, emphasis: false }, false);
  }

  /** Text that is shown was read. */
  show(): void {
    this.#isHiding = false;
  }

  /** The text of a destination has ended; that of a shape belongs to the one that it stands in. */
  end(kind: Destination | undefined, flow: TextFlow, outer: TextFlow): void {
    if (kind === "frame") outer.attach(flow.finish());
    const group = kind === "note" ? this.#notes : kind === "comment" ? this.#comments : kind === "margin" ? this.#margins : null;
    if (group !== null) for (const paragraph of flow.finish()) group.push(paragraph);
  }

  /** All of it: notes, comments, hidden text, headers and footers. */
  finish(): readonly (readonly FlowParagraph[])[] {
    return [this.#notes, this.#comments, this.#hidden.finish(), this.#margins];
  }
}
