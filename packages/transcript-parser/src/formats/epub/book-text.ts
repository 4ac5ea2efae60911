import type { Location } from "@colloquy/corpus-schema";
import type { SourceDocument, StyledSpan } from "../source-format.js";
import type { ReadChapter } from "./read-chapter.js";

/** The text of a book as it grows, chapter by chapter. */
export class BookText {
  readonly #parts: string[] = [];
  readonly #chapters: Location[] = [];
  readonly #styles: StyledSpan[] = [];
  readonly #pages: { readonly start: number; readonly label: string }[] = [];
  #length = 0;

  /** @param name of the entry of the chapter, by which its place is called */
  add(name: string, { text, styles, pages }: ReadChapter): void {
    const gap = text === "" || this.#length === 0 ? "" : "\n\n";
    const start = this.#length + gap.length;
    this.#pages.push(...pages.map(({ offset, label }) => ({ start: start + offset, label })));
    if (text === "") return;
    this.#parts.push(gap, text);
    this.#length = start + text.length;
    this.#chapters.push({ kind: "element", span: { start, end: this.#length }, label: name });
    for (const { span, style } of styles) this.#styles.push({ span: { start: start + span.start, end: start + span.end }, style });
  }

  finish(): Pick<SourceDocument, "text" | "locations" | "styles"> {
    // A page goes on until the next one begins, also into another chapter.
    const pages = this.#pages.map(({ start, label }, index): Location => ({ kind: "page", span: { start, end: this.#pages[index + 1]?.start ?? this.#length }, label }));
    return {
      text: this.#parts.join(""),
      locations: [...this.#chapters, ...pages.filter(({ span }) => span.start < span.end)],
      styles: this.#styles,
    };
  }
}
