import type { Span } from "@colloquy/corpus-schema";
import type { ParagraphRole } from "./style-sheet.js";

/** How characters are set. */
export interface TypeFace {
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/** A paragraph, or a row of a table with its cells between tabs. Offsets count from its beginning. */
export interface FlowParagraph {
  readonly text: string;
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
  /** What a program has put in and nobody has said: numbers of list items and of notes. */
  readonly marks: readonly Span[];
  readonly role: ParagraphRole;
  readonly isRow: boolean;
  /** Whether empty paragraphs stand before it. */
  readonly followsBlank: boolean;
  /** Whether it begins on a new page. */
  readonly startsPage: boolean;
  /** Whether it stands in a shape. */
  readonly isBoxed: boolean;
}

interface Draft {
  readonly parts: string[];
  length: number;
  readonly strong: Span[];
  readonly emphasis: Span[];
  readonly marks: Span[];
  /** After the last character that is no white space. */
  inkEnd: number;
  role: ParagraphRole;
  isRow: boolean;
}

const PLAIN: TypeFace = { strong: false, emphasis: false };

/** Text that is read in order: that of the document, or that of a note, a header, a shape. */
export class TextFlow {
  readonly #paragraphs: FlowParagraph[] = [];
  #draft: Draft | null = null;
  /** White space that is due before the next characters of a row. */
  #pending = "";
  /** The row has cells of paragraphs that do not say that they stand in a table. */
  #isLooseRow = false;
  #followsBlank = false;
  #startsPage = false;
  /** Paragraphs of shapes in the present one. */
  readonly #framed: FlowParagraph[] = [];

  write(text: string, face: TypeFace, inTable: boolean): void {
    if (text === "") return;
    if (this.#draft?.isRow === true && !inTable && !this.#isLooseRow) this.endRow();
    this.#draft ??= { parts: [], length: 0, strong: [], emphasis: [], marks: [], inkEnd: 0, role: "text", isRow: inTable };
    const draft = this.#draft;
    if (this.#pending !== "") {
      const pending = this.#pending;
      this.#pending = "";
      append(draft, pending, PLAIN);
    }
    append(draft, text, face);
  }

  /** A number or bullet that a program has set. */
  writeMark(text: string, inTable: boolean): void {
    if (text === "") return;
    this.write(text, PLAIN, inTable);
    const draft = this.#draft;
    if (draft === null) return;
    const start = draft.length - text.length;
    extend(draft.marks, { start, end: draft.length }, start);
  }

  /** The text of a shape that is anchored in the present paragraph: it is read after it. */
  attach(framed: readonly FlowParagraph[]): void {
    const place = this.#draft === null ? this.#paragraphs : this.#framed;
    for (const paragraph of framed) place.push({ ...paragraph, isBoxed: true });
  }

  endParagraph(role: ParagraphRole): void {
    const draft = this.#draft;
    if (draft === null) {
      this.#followsBlank = true;
    } else if (draft.isRow) {
      if (!this.#pending.includes("\t")) this.#pending = "\n\n";
    } else {
      draft.role = role;
      this.#finish();
    }
  }

  endCell(inTable: boolean): void {
    if (!inTable) this.#isLooseRow = true;
    if (this.#draft === null) return;
    this.#draft.isRow = true;
    this.#pending = `${this.#pending.replaceAll("\n", "")}\t`;
  }

  /** The end of a row in a table that stands in a cell of another. */
  endInnerRow(): void {
    if (this.#draft !== null) this.#pending = "\n";
  }

  endRow(): void {
    this.#pending = "";
    this.#isLooseRow = false;
    if (this.#draft !== null) this.#finish();
  }

  breakPage(): void {
    if (this.#draft !== null && !this.#draft.isRow) this.#finish();
    this.#startsPage = true;
  }

  /** Ends what is open, and gives all. */
  finish(): readonly FlowParagraph[] {
    this.endRow();
    return this.#paragraphs;
  }

  #finish(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (draft === null) return;
    // Half of a surrogate pair is no character.
    const text = draft.parts.join("").replace(/\p{Surrogate}/gu, "\uFFFD");
    if (text.trim() === "") {
      this.#followsBlank = true;
    } else {
      const { strong, emphasis, marks, role, isRow } = draft;
      const [followsBlank, startsPage] = [this.#followsBlank, this.#startsPage];
      this.#paragraphs.push({ text, strong, emphasis, marks, role, isRow, followsBlank, startsPage, isBoxed: false });
      this.#followsBlank = false;
      this.#startsPage = false;
    }
    for (const paragraph of this.#framed) this.#paragraphs.push(paragraph);
    this.#framed.length = 0;
  }
}

function append(draft: Draft, text: string, { strong, emphasis }: TypeFace): void {
  const start = draft.length;
  draft.parts.push(text);
  draft.length += text.length;
  // White space shows no type, so it neither begins nor ends a stretch.
  const inked = text.trim();
  if (inked === "") return;
  const from = start + text.indexOf(inked);
  const span = { start: from, end: from + inked.length };
  if (strong) extend(draft.strong, span, draft.inkEnd);
  if (emphasis) extend(draft.emphasis, span, draft.inkEnd);
  draft.inkEnd = span.end;
}

/** Adds a stretch, or makes the last one longer where it ends at this place. */
function extend(spans: Span[], span: Span, lastEnd: number): void {
  const last = spans.at(-1);
  if (last?.end === lastEnd) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
