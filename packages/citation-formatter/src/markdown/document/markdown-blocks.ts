/** A stretch of a document that holds running text: a paragraph, a heading, a cell or an item of a list. */
export interface TextBlock {
  /** Half-open, in UTF-16 code units of the document. */
  readonly start: number;
  readonly end: number;
  /** The label of the footnote whose text it is; null in the main text. */
  readonly note: string | null;
}

/** A heading. */
export interface Heading {
  readonly level: number;
  /** Its words, half-open. */
  readonly start: number;
  readonly end: number;
  /** Offset of the line after it. */
  readonly next: number;
  /** Whether nothing stands between it and the next heading but notes, comments and addresses of links. */
  readonly isEmpty: boolean;
}

/** The structure of a document, as far as citations need it. */
export interface MarkdownBlocks {
  readonly blocks: readonly TextBlock[];
  readonly headings: readonly Heading[];
  /** Offset at which the `refs` division takes the bibliography; null where there is no such division. */
  readonly refs: number | null;
  /** Where text can be appended: the end, or the start of code or HTML that is never closed. */
  readonly end: number;
}
