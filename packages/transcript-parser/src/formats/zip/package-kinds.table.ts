/** A kind of file that is packed as an archive and holds no documents, known by its type or by one of its entries. */
export interface PackageKind {
  /** What a person calls it, with its article. */
  readonly name: string;
  /** What its entry `mimetype` says. */
  readonly type?: RegExp;
  readonly entry?: RegExp;
  readonly hint: string;
}

const SAVE = "Save it as PDF or as plain text with the program that wrote it.";

/** In the order in which they are tried. */
export const PACKAGE_KINDS: readonly PackageKind[] = [
  { name: "an Excel spreadsheet", entry: /^xl\/workbook\.(?:xml|bin)$/, hint: "Save its table as text with tabs or as PDF." },
  { name: "a PowerPoint presentation", entry: /^ppt\/presentation\.xml$/, hint: SAVE },
  { name: "a Visio drawing", entry: /^visio\/document\.xml$/, hint: SAVE },
  { name: "a spreadsheet of OpenDocument", type: /^application\/vnd\.oasis\.opendocument\.spreadsheet/, hint: "Save its table as text with tabs or as PDF." },
  { name: "a presentation of OpenDocument", type: /^application\/vnd\.oasis\.opendocument\.presentation/, hint: SAVE },
  { name: "a file of OpenDocument that is no text", type: /^application\/vnd\.oasis\.opendocument\./, hint: SAVE },
  { name: "a document of Pages, Numbers or Keynote", entry: /^(?:Index\.zip|Index\/Document\.iwa|index\.(?:xml|apxl)(?:\.gz)?)$/, hint: "Export it as Word, EPUB, PDF or plain text." },
  { name: "an office document of a kind that is not read", entry: /^\[Content_Types\]\.xml$/, hint: SAVE },
  { name: "a program (Java, Android)", entry: /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/, hint: "Give the transcript itself." },
];
