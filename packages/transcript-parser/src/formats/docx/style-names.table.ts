/**
 * Names of built-in styles in lower case (section 17.7.4.9; Word writes them in English in every language). Where a
 * file has no styles, the identifiers of paragraphs are looked up without their spaces: `Heading1`.
 */
export const HEADING_STYLE = /^(?:heading ?[1-9]|title|subtitle|toc ?heading)$/;

/** The title of a document, which has one. */
export const TITLE_STYLE = "title";

/** Captions; tables of contents and of figures, indexes, which repeat what the document says elsewhere. */
export const BESIDE_STYLE = /^(?:caption|toc ?[1-9]|toc ?heading|contents ?[1-9]|contents ?heading|table ?of ?figures|index ?[1-9]|index ?heading|table ?of ?authorities)$/;

/** Quotations that are set off. */
export const QUOTE_STYLE = /^(?:quote|intense ?quote|block ?text|quotations)$/;
