import type { Span } from "@colloquy/corpus-schema";
import type { StyledSpan } from "../source-format.js";

/** A table: its rows and cells are known by the paragraphs that stand in them. */
export interface WordTable {
  /** The cell that it stands in; null for a table of the text itself. */
  readonly parent: CellPlace | null;
  /** Whether a table stands in one of its cells. */
  readonly hasNested: boolean;
}

/** A cell of a table; rows and columns count from 0, and a cell over several columns counts as several. */
export interface CellPlace {
  readonly table: WordTable;
  readonly row: number;
  readonly column: number;
}

/** A break between pages. */
export interface PageBreak {
  /** In the text of its paragraph. */
  readonly offset: number;
  /** Whether a program has only noted where its page ended (`w:lastRenderedPageBreak`), and nobody has set the break. */
  readonly isRendered: boolean;
}

/** A paragraph as it is read. Offsets count from its beginning. */
export interface WordParagraph {
  readonly text: string;
  /** Type, sorted for each style. */
  readonly marks: readonly StyledSpan[];
  /** What belongs to the text and is not read in its line. */
  readonly unread: readonly Span[];
  readonly pageBreaks: readonly PageBreak[];
  /** Words that are there and not shown. */
  readonly hidden: string;
  readonly isHeading: boolean;
  /** Whether it is set as the title of the document. */
  readonly isTitle: boolean;
  /** Whether its style says that it stands beside the text: an item of a table of contents, a caption. */
  readonly isBeside: boolean;
  readonly isQuote: boolean;
  /** Whether it stands in a text box. */
  readonly isBoxed: boolean;
  readonly cell: CellPlace | null;
  readonly joinsNext: boolean;
}

/** A section ends with a paragraph. */
export interface WordSection {
  /** How many paragraphs stand before its end. */
  readonly end: number;
  /** Whether it begins on a new page. */
  readonly startsPage: boolean;
  /** The number that its first page is given; null where pages are counted on. */
  readonly firstPage: number | null;
  /** Whether its pages have other numbers than 1, 2, 3. */
  readonly hasOtherNumerals: boolean;
}

/** A reference to a note, and the mark that stands for it where the document gives one: `*`. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  readonly mark: string;
}

/** What one part of a document holds: its text itself, its notes, a header. */
export interface WordStory {
  readonly paragraphs: readonly WordParagraph[];
  readonly sections: readonly WordSection[];
  readonly notes: readonly NoteReference[];
  /** Identifiers of the relationships of headers and footers, each once. */
  readonly margins: readonly string[];
  /** Kinds of content that is shown and not read. */
  readonly unreadKinds: ReadonlySet<string>;
}
