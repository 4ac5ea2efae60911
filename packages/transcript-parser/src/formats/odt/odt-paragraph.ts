import type { Span } from "@colloquy/corpus-schema";
import type { TextStyle } from "../source-format.js";
import { softHyphensIn, withSpans } from "../paragraphs/soft-hyphens.js";
import type { ParagraphKind, TextTraits } from "./odt-styles.js";

/** A stretch of a paragraph in a style; offsets count from its beginning. */
export interface OdtMark {
  readonly style: TextStyle;
  readonly span: Span;
}

/** A paragraph or heading as it is read. */
export interface OdtParagraph {
  readonly text: string;
  readonly marks: readonly OdtMark[];
  /** What is there and not read in its line: hidden text, the reading of a word in small type above it. */
  readonly unread: readonly Span[];
  readonly kind: ParagraphKind;
  readonly isAside: boolean;
  /** Whether it stands in a text box. */
  readonly isBoxed: boolean;
}

const MARKS = ["strong", "emphasis", "link"] as const;

/** A paragraph while it is read: white space is folded as part 3, section 6.1.2 says. */
export class ParagraphDraft {
  readonly kind: ParagraphKind;
  readonly isAside: boolean;
  readonly isBoxed: boolean;
  /** How letters are set in the spans that are open, the innermost last; the first is that of the paragraph. */
  readonly looks: TextTraits[];
  links = 0;
  readonly #parts: string[] = [];
  readonly #marks: OdtMark[] = [];
  readonly #unread: Span[] = [];
  readonly #starts = [-1, -1, -1];
  #length = 0;
  #inkEnd = 0;
  /** Whether a space was folded that is written before the next character. */
  #isSpaced = false;
  /** Whether white space that comes now has nothing before it that it could part. */
  #isFresh = true;

  constructor(look: TextTraits, kind: ParagraphKind, { isAside, isBoxed }: Pick<OdtParagraph, "isAside" | "isBoxed">) {
    this.looks = [look];
    this.kind = kind;
    this.isAside = isAside;
    this.isBoxed = isBoxed;
  }

  /** Characters as they stand in the file. */
  add(characters: string, isUnread: boolean): void {
    const folded = characters.replace(/[ \t\r\n]+/g, " ");
    if (folded.startsWith(" ") && !this.#isFresh) this.#isSpaced = true;
    const words = folded.slice(folded.startsWith(" ") ? 1 : 0, folded.endsWith(" ") ? -1 : undefined);
    if (words === "") return;
    this.addSign(words, isUnread);
    this.#isSpaced = folded.endsWith(" ");
  }

  /** Characters that are meant as they are: words, spaces of `text:s`, a tab, a line break. */
  addSign(text: string, isUnread: boolean): void {
    if (text === "") return;
    const look = this.looks.at(-1) ?? {};
    const isHidden = isUnread || look.hidden === true;
    const space = this.#isSpaced ? " " : "";
    this.#isSpaced = false;
    this.#isFresh = false;
    const start = this.#length;
    this.#push(space);
    if (!isHidden) this.#mark(text, look);
    this.#push(text);
    if (isHidden) this.#unread.push({ start, end: this.#length });
  }

  finish(): OdtParagraph {
    MARKS.forEach((_, index) => this.#close(index));
    const { kind, isAside, isBoxed } = this;
    const text = this.#parts.join("");
    return { text, marks: this.#marks, unread: withSpans(this.#unread, softHyphensIn(text)), kind, isAside, isBoxed };
  }

  #push(text: string): void {
    if (text === "") return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  #mark(text: string, { strong, emphasis }: TextTraits): void {
    const ink = text.search(/\S/);
    if (ink === -1) return;
    // Headings are set in bold type of their own.
    [strong === true && this.kind !== "heading" && this.kind !== "title", emphasis === true, this.links > 0].forEach((isSet, index) => {
      if (isSet === (this.#starts[index] ?? -1) >= 0) return;
      if (isSet) this.#starts[index] = this.#length + ink;
      else this.#close(index);
    });
    this.#inkEnd = this.#length + text.trimEnd().length;
  }

  #close(index: number): void {
    const start = this.#starts[index] ?? -1;
    const style = MARKS[index];
    if (start >= 0 && style !== undefined) this.#marks.push({ style, span: { start, end: this.#inkEnd } });
    this.#starts[index] = -1;
  }
}
