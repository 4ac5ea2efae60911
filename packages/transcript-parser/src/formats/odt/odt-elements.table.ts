/** Elements of which nothing is read (part 3): declarations, settings, numbers that the program makes. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set([
  ...["office:scripts", "office:settings", "office:font-face-decls", "office:forms", "office:event-listeners", "office:binary-data"],
  ...["text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:dde-connection-decls"],
  ...["text:note-citation", "text:number", "text:alphabetical-index-auto-mark-file", "text:page-continuation", "text:script"],
  ...["text:table-of-content-source", "text:illustration-index-source", "text:table-index-source", "text:object-index-source"],
  ...["text:user-index-source", "text:alphabetical-index-source", "text:bibliography-source"],
  ...["text:notes-configuration", "text:linenumbering-configuration", "text:list-style", "text:outline-style"],
  ...["table:covered-table-cell", "table:calculation-settings", "svg:title", "svg:desc", "math:math"],
]);

/** Elements that stand beside the text: notes, comments, lists of contents and indexes, which repeat what stands elsewhere. */
export const ASIDE_ELEMENTS: ReadonlySet<string> = new Set([
  ...["text:note", "office:annotation", "text:table-of-content", "text:illustration-index", "text:table-index", "text:object-index"],
  ...["text:user-index", "text:alphabetical-index", "text:bibliography"],
]);

/** What is said at the edges of pages (part 3, section 16.10 and following). */
export const MARGIN_ELEMENTS: ReadonlySet<string> = new Set([
  ...["style:header", "style:header-left", "style:header-first", "style:footer", "style:footer-left", "style:footer-first"],
]);
