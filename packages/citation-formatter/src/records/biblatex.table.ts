import type { EntryRow, FieldRow } from "./field-row.js";

/** CSL types that share their entry type with others, and the `entrysubtype` that tells them apart (manual, 2.2.3). */
export const SUBTYPES: ReadonlyMap<string, string> = new Map([
  ["article-magazine", "magazine"],
  ["article-newspaper", "newspaper"],
  ["broadcast", "broadcast"],
]);

const ARTICLES = ["article", "article-journal", "article-magazine", "article-newspaper", "review", "review-book"];
const IN_WHOLES = ["inbook", "incollection", "inproceedings"];
const EVENTS = ["unpublished", "inproceedings"];

/** Entry types of biblatex (manual, 2.1). The first row that an item meets holds. */
export const BIBLATEX_ENTRIES: readonly EntryRow[] = [
  // biblatex 2.1.1: in a journal, magazine, newspaper
  [ARTICLES, "article", ["container-title"]],
  // biblatex 2.1.1: intrinsically on line
  [["webpage", "post-weblog", "post"], "online", ["URL"]],
  // biblatex 2.1.1: in proceedings
  [["paper-conference"], "inproceedings", ["container-title"]],
  // biblatex 2.1.1: a contribution to a collection
  [null, "incollection", ["container-title", "editor"]],
  // biblatex 2.1.1: a part with its own title. The data model gives @audio and @video no fields, not even a title
  [null, "inbook", ["container-title"]],
  // biblatex 2.1.1: by one or more authors
  [["book"], "book"],
  // biblatex 2.1.1: for a degree
  [["thesis"], "thesis"],
  // biblatex 2.1.1: published by an institution
  [["hearing", "report"], "report", ["publisher"]],
  // biblatex 2.1.1: such as the script of a talk
  [["interview", "speech", "manuscript"], "unpublished"],
  // biblatex 2.1.1: a fallback
  [null, "misc"],
];

/** Fields of biblatex (manual, 2.2), each in the entry types that its default data model (4.5.4) gives it. */
export const BIBLATEX_FIELDS: readonly FieldRow[] = [
  // biblatex 2.2.2 author
  ["author", "author", "names"],
  // biblatex 2.2.2 title
  ["title", "title", "title"],
  // biblatex 2.2.2 shorttitle
  ["title-short", "shorttitle", "title"],
  // biblatex 2.2.2 journaltitle
  ["container-title", "journaltitle", "text", ["article"]],
  // biblatex 2.2.2 booktitle
  ["container-title", "booktitle", "title", IN_WHOLES],
  // biblatex 2.2.2 organization
  ["container-title", "organization", "list", ["online"]],
  // biblatex 2.2.2 shortjournal
  ["container-title-short", "shortjournal"],
  // biblatex 2.2.2 bookauthor
  ["container-author", "bookauthor", "names", ["inbook"]],
  // biblatex 2.2.5 namea, with its role in nameatype
  ["interviewer", "namea", "role"],
  // biblatex 2.2.5 nameb, with its role in namebtype
  ["host", "nameb", "role"],
  // biblatex 2.2.5 namec, with its role in namectype
  ["chair", "namec", "role"],
  // biblatex 2.2.2 editor
  ["editor", "editor", "names", ["article", "book", "misc", "online", ...IN_WHOLES]],
  // biblatex 2.2.2 translator
  ["translator", "translator", "names", ["article", "book", "inbook", "incollection"]],
  // biblatex 2.2.2 edition
  ["edition", "edition", "text", ["book", "inbook", "incollection"]],
  // biblatex 2.2.2 volume
  ["volume", "volume", "text", ["article", "book", ...IN_WHOLES]],
  // biblatex 2.2.2 series
  ["collection-title", "series", "text", ["book", ...IN_WHOLES]],
  // biblatex 2.2.2 number in a series
  ["collection-number", "number", "text", ["book", ...IN_WHOLES]],
  // biblatex 2.2.2 number of a journal
  ["issue", "number", "text", ["article"]],
  // biblatex 2.2.2 number of a report
  ["number", "number", "text", ["report"]],
  // biblatex 2.2.2 chapter
  ["chapter-number", "chapter", "text", ["book", "report", "thesis", ...IN_WHOLES]],
  // biblatex 2.2.2 pages
  ["page", "pages", "pages", ["article", "book", "report", "thesis", ...IN_WHOLES]],
  // biblatex 2.2.2 type
  ["genre", "type", "text", ["misc", "report", "thesis", "unpublished"]],
  // biblatex 2.2.2 institution
  ["publisher", "institution", "list", ["report", "thesis"]],
  // biblatex 2.2.2 organization
  ["publisher", "organization", "list", ["misc", "online"]],
  // biblatex 2.2.2 howpublished
  ["publisher", "howpublished", "text", ["unpublished"]],
  // biblatex 2.2.2 publisher
  ["publisher", "publisher", "list", ["book", ...IN_WHOLES]],
  // biblatex 2.2.2 location
  ["publisher-place", "location", "list", ["book", "misc", "report", "thesis", "unpublished", ...IN_WHOLES]],
  // biblatex 2.2.2 date, 2.3.8
  ["issued", "date", "issued"],
  // biblatex 2.2.2 eventtitle
  ["event-title", "eventtitle", "title", EVENTS],
  // biblatex 2.2.2 eventdate
  ["event-date", "eventdate", "date", EVENTS],
  // biblatex 2.2.2 venue
  ["event-place", "venue", "text", EVENTS],
  // biblatex 2.2.2 origtitle
  ["original-title", "origtitle", "title"],
  // biblatex 2.2.2 origdate
  ["original-date", "origdate", "date"],
  // biblatex 2.2.2 origpublisher
  ["original-publisher", "origpublisher", "list"],
  // biblatex 2.2.2 origlocation
  ["original-publisher-place", "origlocation", "list"],
  // biblatex 2.2.2 library: a library and a call number
  ["archive", "library"],
  // biblatex 2.2.2 library
  ["archive_location", "library"],
  // biblatex 2.2.2 library
  ["archive-place", "library"],
  // biblatex 2.2.2 library
  ["call-number", "library"],
  // biblatex 2.2.2 isbn
  ["ISBN", "isbn", "text", ["book", ...IN_WHOLES]],
  // biblatex 2.2.2 issn
  ["ISSN", "issn", "text", ["article"]],
  // biblatex 2.2.2 version
  ["version", "version", "text", ["article", "misc", "online", "report"]],
  // biblatex 2.2.2 doi
  ["DOI", "doi", "url"],
  // biblatex 2.2.2 url
  ["URL", "url", "url"],
  // biblatex 2.2.2 urldate
  ["accessed", "urldate", "date"],
  // biblatex 2.2.3 langid, 2.2.2 language
  ["language", "langid", "language"],
  // biblatex 2.2.3 keywords
  ["keyword", "keywords"],
  // biblatex 2.2.2 abstract
  ["abstract", "abstract"],
  // biblatex 2.2.2 annotation
  ["annote", "annotation"],
];

/** The fields for the role of those in a field of names. */
export const ROLE_FIELDS: Readonly<Record<string, readonly [field: string, role: string]>> = {
  namea: ["nameatype", "interviewer"],
  nameb: ["namebtype", "host"],
  namec: ["namectype", "chair"],
};

/** Names of languages that babel knows, by the first part of a BCP 47 tag (biblatex 2.2.3, langid). */
export const BABEL_LANGUAGES: Readonly<Record<string, string>> = {
  ar: "arabic",
  cs: "czech",
  da: "danish",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  it: "italian",
  nb: "norsk",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  sv: "swedish",
  tr: "turkish",
  uk: "ukrainian",
};
