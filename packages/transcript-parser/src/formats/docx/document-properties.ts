import { folded, shownTitle } from "../paragraphs/shown-title.js";
import type { PartHandler } from "./part-handler.js";
import type { WordParagraph } from "./word-story.js";

const MAX_VALUE = 1_000;

/** Reads the properties of a document: those that all packages have (part 2, section 11) and Word's own (part 1, 22.2). */
export class PropertyReader implements PartHandler {
  readonly #values = new Map<string, string>();
  #name = "";

  start(name: string): void {
    this.#name = name;
  }

  end(): void {
    this.#name = "";
  }

  text(text: string): void {
    const held = this.#values.get(this.#name) ?? "";
    if (this.#name !== "" && held.length < MAX_VALUE) this.#values.set(this.#name, held + text.slice(0, MAX_VALUE));
  }

  /** The value of a property, with the usual prefix of its namespace; null for none. */
  value(name: string): string | null {
    const value = folded(this.#values.get(name) ?? "");
    return value === "" ? null : value;
  }

  /** How many pages the program counted when it saved the document; null where it does not say. */
  get pages(): number | null {
    const pages = this.value("ep:Pages") ?? "";
    return /^\d{1,5}$/.test(pages) && Number(pages) > 0 ? Number(pages) : null;
  }

  /**
   * The title, as the document shows it. Nothing else is taken of the properties. The author is whoever had the program,
   * or wrote the template; the dates say when the file was made and saved, and not when people spoke; the language is
   * that of the program's spelling.
   */
  shownTitle(paragraphs: readonly WordParagraph[]): string | null {
    return shownTitle(paragraphs, this.value("dc:title") ?? "");
  }
}
