import type { SectionDraft } from "./section-draft.js";
import type { NoteReference, WordParagraph, WordSection, WordStory } from "./word-story.js";

/** What a part holds while it is read. */
export class StoryDraft {
  /** The notes or comments of the part, by their identifiers. */
  readonly items = new Map<string, readonly WordParagraph[]>();
  readonly #paragraphs: WordParagraph[] = [];
  readonly #sections: WordSection[] = [];
  readonly #notes: NoteReference[] = [];
  readonly #margins = new Set<string>();
  readonly #unreadKinds = new Set<string>();
  /** Where finished paragraphs go: those of a note, or of the text itself. */
  #target: WordParagraph[] = this.#paragraphs;
  /** Paragraphs of text boxes, which follow the one that they hang on. */
  #boxed: WordParagraph[] = [];
  /** A section that ends with the next paragraph. */
  #ended: SectionDraft | null = null;
  /** Whether the last reference waits for its mark. */
  #isMarking = false;

  add(paragraph: WordParagraph): void {
    this.#target.push(paragraph);
    for (const boxed of this.#boxed) this.#target.push(boxed);
    this.#boxed = [];
    if (this.#ended !== null) this.#sections.push(this.#ended.finish(this.#paragraphs.length));
    this.#ended = null;
  }

  addBoxed(paragraph: WordParagraph): void {
    this.#boxed.push({ ...paragraph, isBoxed: true });
  }

  /** @param inParagraph whether it ends with a paragraph that is not yet there */
  endSection(section: SectionDraft, inParagraph: boolean): void {
    for (const id of section.margins) this.#margins.add(id);
    if (inParagraph) this.#ended = section;
    else this.#sections.push(section.finish(this.#paragraphs.length));
  }

  /** A note or a comment begins; null for one of which nothing is kept. */
  beginItem(id: string | null): void {
    this.#target = [];
    if (id !== null) this.items.set(id, this.#target);
  }

  endItem(): void {
    this.#target = this.#paragraphs;
  }

  /** @param isMarked whether the text that follows in its run is its mark */
  refer(kind: NoteReference["kind"], id: string, isMarked: boolean): void {
    this.#notes.push({ kind, id, mark: "" });
    this.#isMarking = isMarked;
  }

  /** Takes text that is the mark of a note; false where it is none. */
  takeMark(text: string): boolean {
    const last = this.#notes.at(-1);
    if (!this.#isMarking || last === undefined) return false;
    this.#notes[this.#notes.length - 1] = { ...last, mark: last.mark + text };
    return true;
  }

  endMark(): void {
    this.#isMarking = false;
  }

  unread(kind: string): void {
    this.#unreadKinds.add(kind);
  }

  finish(): WordStory {
    return {
      paragraphs: this.#paragraphs,
      sections: this.#sections,
      notes: this.#notes,
      margins: [...this.#margins],
      unreadKinds: this.#unreadKinds,
    };
  }
}
