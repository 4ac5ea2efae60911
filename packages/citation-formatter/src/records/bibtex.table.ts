import type { EntryRow, FieldRow } from "./field-row.js";

const ARTICLES = ["article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book"];
const IN_WHOLES = ["incollection", "inproceedings"];

/** Entry types of BibTeX (btxdoc, "BibTeXing", 3.1). The first row that an item meets holds. */
export const BIBTEX_ENTRIES: readonly EntryRow[] = [
  // btxdoc 3.1: from a journal or magazine
  [ARTICLES, "article", ["container-title"]],
  // btxdoc 3.1: in proceedings
  [["paper-conference"], "inproceedings", ["container-title"]],
  // btxdoc 3.1: a part with its own title; the only other entries whose whole the standard styles print
  [null, "incollection", ["container-title"]],
  // btxdoc 3.1: with an explicit publisher
  [["book"], "book"],
  // btxdoc 3.1: a thesis; `type` says of what kind
  [["thesis"], "phdthesis"],
  // btxdoc 3.1: published by an institution, usually numbered; `type` says as what
  [["hearing", "report"], "techreport", ["publisher"]],
  // btxdoc 3.1: with author and title, but not formally published
  [["interview", "speech", "manuscript"], "unpublished", ["title"], ["publisher"]],
  // btxdoc 3.1: when nothing else fits
  [null, "misc"],
];

/**
 * Fields of BibTeX (btxdoc 3.2), and a few that its standard styles pass over and that many styles and readers know:
 * `abstract`, `annote`, `day`, `doi`, `isbn`, `issn`, `keywords`, `language`, `shorttitle`, `url`, `urldate`.
 */
export const BIBTEX_FIELDS: readonly FieldRow[] = [
  // btxdoc 3.2 author
  ["author", "author", "names"],
  // btxdoc 3.2 title
  ["title", "title", "title"],
  // read by Zotero, JabRef, pandoc
  ["title-short", "shorttitle", "title"],
  // btxdoc 3.2 journal
  ["container-title", "journal", "text", ["article"]],
  // btxdoc 3.2 booktitle
  ["container-title", "booktitle", "title", IN_WHOLES],
  // btxdoc 3.2 editor
  ["editor", "editor", "names"],
  // btxdoc 3.2 edition
  ["edition", "edition"],
  // btxdoc 3.2 series
  ["collection-title", "series", "title"],
  // btxdoc 3.2 number in a series
  ["collection-number", "number", "text", ["book", ...IN_WHOLES]],
  // btxdoc 3.2 volume
  ["volume", "volume", "text", ["article", "book", ...IN_WHOLES]],
  // btxdoc 3.2 number of a magazine
  ["issue", "number", "text", ["article"]],
  // btxdoc 3.2 number of a report
  ["number", "number", "text", ["techreport"]],
  // btxdoc 3.2 chapter
  ["chapter-number", "chapter"],
  // btxdoc 3.2 pages
  ["page", "pages", "pages"],
  // btxdoc 3.2 type
  ["genre", "type"],
  // btxdoc 3.2 institution
  ["publisher", "institution", "list", ["techreport"]],
  // btxdoc 3.2 school
  ["publisher", "school", "list", ["phdthesis"]],
  // btxdoc 3.2 howpublished
  ["publisher", "howpublished", "list", ["misc"]],
  // btxdoc 3.2 publisher
  ["publisher", "publisher", "list"],
  // btxdoc 3.2 address
  ["publisher-place", "address", "list"],
  // btxdoc 3.2 year, month; day read by Zotero, JabRef, pandoc
  ["issued", "year", "issued"],
  // read by Zotero, JabRef, pandoc
  ["ISBN", "isbn"],
  // read by Zotero, JabRef, pandoc
  ["ISSN", "issn"],
  // read by Zotero, JabRef, pandoc
  ["DOI", "doi", "url"],
  // read by Zotero, JabRef, pandoc; printed by plainurl and others
  ["URL", "url", "url"],
  // read by Zotero, JabRef, pandoc
  ["accessed", "urldate", "date"],
  // read by Zotero, JabRef
  ["language", "language"],
  // read by Zotero, JabRef, pandoc
  ["keyword", "keywords"],
  // read by Zotero, JabRef, pandoc
  ["abstract", "abstract"],
  // btxdoc 3.2 annote
  ["annote", "annote"],
];
