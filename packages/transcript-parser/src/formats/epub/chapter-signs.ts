import type { Span } from "@colloquy/corpus-schema";
import type { StyledSpan, TextStyle } from "../source-format.js";
import { readXml, type XmlHandler } from "../xml/read-xml.js";
import type { XmlElement } from "../xml/xml-element.js";
import type { ClassStyles } from "./class-styles.js";

const OPS = "http://www.idpf.org/2007/ops";

/** Kinds of elements by `epub:type` (EPUB Structural Semantics Vocabulary 1.1) and by DPUB-ARIA roles. */
const PAGE_BREAK = /^(?:doc-)?pagebreak$/;
const NOTE_MARK = /^(?:(?:doc-)?noteref|doc-backlink|referrer|footnote-ref|footnote-back|noteref|footnoteref)$/i;
const NOTES = /^(?:(?:doc-)?(?:footnotes?|endnotes?|rearnotes?)|footnotes-end-of-document)$/;
const CONTENTS = /^(?:doc-)?(?:toc|landmarks|page-list|pagelist|loi|lot)$/;

/** Where a page of the printed book begins. */
export interface PageStart {
  readonly offset: number;
  readonly label: string;
}

/** A chapter without the marks of its notes, and what its elements say besides. Offsets count in `xhtml`. */
export interface ChapterSigns {
  readonly xhtml: string;
  readonly pages: readonly PageStart[];
  /** Notes and lists of contents; stretches that a style sheet sets bold or in italics. */
  readonly styles: readonly StyledSpan[];
}

/** A link that may be the mark of a note. */
interface OpenMark {
  readonly depth: number;
  readonly start: number;
  /** Whether the link itself says so. */
  readonly isSaid: boolean;
  isRaised: boolean;
  text: string;
}

/** What a mark of a note consists of; a link with more in it is text. */
const MARK = /^\s*[[(]?\s*(?:\d{1,4}|[a-zA-Z]|[ivxl]{1,5}|[*†‡§¶#]{1,3}|[↩↵↑^⏎]\p{M}*\uFE0E?)\s*[\])]?\.?\s*$/u;

/**
 * Finds what the reader of web pages does not look for: pages of the printed book, notes, and the marks in the text that
 * lead to them, which are taken out. Linear; a chapter that is no sound XML is read as far as it can be.
 */
export function readChapterSigns(xhtml: string, classes: ClassStyles, signal?: AbortSignal): ChapterSigns {
  const finder = new SignFinder(xhtml, classes);
  readXml(xhtml, finder, { signal });
  return finder.signs();
}

class SignFinder implements XmlHandler {
  readonly #xhtml: string;
  readonly #classes: ClassStyles;
  readonly #parts: string[] = [];
  readonly #pages: PageStart[] = [];
  readonly #styles: StyledSpan[] = [];
  /** Stretches that are open, the innermost last. */
  readonly #open: { readonly depth: number; readonly start: number; readonly style: TextStyle }[] = [];
  #kept = 0;
  #removed = 0;
  #depth = 0;
  /** How deep the innermost raised letters stand; 0 outside of any. */
  #raised = 0;
  #mark: OpenMark | null = null;

  constructor(xhtml: string, classes: ClassStyles) {
    this.#xhtml = xhtml;
    this.#classes = classes;
  }

  open(element: XmlElement): void {
    this.#depth += 1;
    const kinds = kindsOf(element);
    if (kinds.some((kind) => PAGE_BREAK.test(kind))) this.#pages.push({ offset: element.span.start - this.#removed, label: pageLabel(element) });
    if (element.localName === "sup") {
      if (this.#raised === 0) this.#raised = this.#depth;
      if (this.#mark !== null) this.#mark.isRaised = true;
    }
    if (element.localName === "a") this.#openLink(element, kinds);
    else if (kinds.some((kind) => NOTES.test(kind) || CONTENTS.test(kind))) this.#begin("aside", element);
    if (kinds.some((kind) => this.#classes.strong.has(kind))) this.#begin("strong", element);
    if (kinds.some((kind) => this.#classes.emphasis.has(kind))) this.#begin("emphasis", element);
  }

  /** A stretch within one of its kind is nothing new. */
  #begin(style: TextStyle, element: XmlElement): void {
    if (this.#open.some((open) => open.style === style)) return;
    this.#open.push({ depth: this.#depth, start: element.span.start - this.#removed, style });
  }

  close(_element: XmlElement, { end }: Span): void {
    if (this.#mark?.depth === this.#depth) this.#closeLink(end);
    for (let last = this.#open.at(-1); last?.depth === this.#depth; last = this.#open.at(-1)) {
      this.#styles.push({ span: { start: last.start, end: end - this.#removed }, style: last.style });
      this.#open.pop();
    }
    if (this.#raised === this.#depth) this.#raised = 0;
    this.#depth -= 1;
  }

  text({ start, end }: Span): void {
    if (this.#mark !== null) this.#mark.text += this.#xhtml.slice(start, end);
  }

  reference(_span: Span, characters: string): void {
    if (this.#mark !== null) this.#mark.text += characters;
  }

  signs(): ChapterSigns {
    return { xhtml: [...this.#parts, this.#xhtml.slice(this.#kept)].join(""), pages: this.#pages.filter(({ label }) => label !== ""), styles: this.#styles };
  }

  #openLink(element: XmlElement, kinds: readonly string[]): void {
    const isSaid = kinds.some((kind) => NOTE_MARK.test(kind) || NOTES.test(kind));
    const leadsToPlace = element.attribute("href")?.includes("#") === true;
    if (this.#mark !== null || !(isSaid || leadsToPlace)) return;
    this.#mark = { depth: this.#depth, start: element.span.start, isSaid, isRaised: this.#raised > 0, text: "" };
  }

  #closeLink(end: number): void {
    const mark = this.#mark;
    this.#mark = null;
    if (mark === null || mark.text.length > 40 || !(mark.isSaid || mark.isRaised) || !MARK.test(mark.text)) return;
    this.#parts.push(this.#xhtml.slice(this.#kept, mark.start));
    this.#removed += end - mark.start;
    this.#kept = end;
  }
}

function kindsOf(element: XmlElement): string[] {
  const names = [element.attribute("type", OPS), element.attribute("role"), element.attribute("class")];
  return names.flatMap((name) => (name === null ? [] : name.split(/\s+/)));
}

/** The number of a page: EPUB has it in the title or the label of its element (EPUB 3.3, section 6.3 of the techniques). */
function pageLabel(element: XmlElement): string {
  return (element.attribute("title") ?? element.attribute("aria-label") ?? "").replace(/^\s*page\s+/i, "").replace(/[\s.]+$/, "").trim();
}
