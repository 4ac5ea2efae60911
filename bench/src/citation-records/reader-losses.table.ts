import type { RecordFormatId } from "@colloquy/citation-formatter/records";
import type { RecordReader } from "./record-reader.js";

/** A variable that stands in a field of the file and that a reader puts elsewhere or nowhere. */
export interface ReaderLoss {
  readonly format: RecordFormatId;
  readonly reader: RecordReader["name"];
  readonly variables: readonly string[];
  /** The CSL types of items that it befalls; all when absent. */
  readonly types?: readonly string[];
  readonly reason: string;
}

/** The variables that readers keep under another name: in it they must be found. */
export const READ_AS: readonly {
  readonly format: RecordFormatId;
  readonly variable: string;
  readonly as: string;
  readonly reason: string;
}[] = [
  ...["archive", "archive_location", "archive-place"].map((variable) => ({
    format: "biblatex" as const,
    variable,
    as: "call-number",
    reason: "biblatex has one field for library and call number",
  })),
  { format: "biblatex", variable: "event-title", as: "event", reason: "the older name of the variable" },
  { format: "bibtex", variable: "event-title", as: "event", reason: "the older name of the variable" },
  { format: "csl-json", variable: "event-title", as: "event", reason: "the older name of the variable" },
  { format: "biblatex", variable: "container-title", as: "publisher", reason: "@online has `organization` for both" },
  { format: "biblatex", variable: "publisher", as: "publisher", reason: "@online has `organization` for both" },
  { format: "ris", variable: "archive", as: "source", reason: "DB is read as `source`" },
];

/** Losses that are the reader's: the field is in the file, as the manual of the format has it. */
export const READER_LOSSES: readonly ReaderLoss[] = [
  {
    format: "bibtex",
    reader: "citation-js",
    variables: ["accessed", "language", "title-short"],
    reason: "urldate, language, shorttitle are none of its fields of BibTeX",
  },
  { format: "bibtex", reader: "pandoc", variables: ["language"], reason: "language is none of its fields of BibTeX" },
  {
    format: "biblatex",
    reader: "citation-js",
    variables: ["interviewer", "host", "chair"],
    reason: "does not read namea, nameb, namec; the note names them",
  },
  {
    format: "biblatex",
    reader: "pandoc",
    variables: ["interviewer", "host", "chair"],
    reason: "does not read namea, nameb, namec; the note names them",
  },
  { format: "biblatex", reader: "citation-js", variables: ["issued"], reason: "drops the tilde of 1964~" },
  { format: "biblatex", reader: "pandoc", variables: ["archive_location"], reason: "leaves LaTeX in library as it is" },
  { format: "csl-json", reader: "pandoc", variables: ["host", "chair"], reason: "drops what CSL 1.0.1 does not know" },
  { format: "ris", reader: "citation-js", variables: ["annote"], reason: "takes one of N1 and RN for the note" },
  {
    format: "ris",
    reader: "citation-js",
    variables: ["author"],
    types: ["article-newspaper", "hearing"],
    reason: "AU of NEWS is a reporter, of HEAR nobody",
  },
  {
    format: "ris",
    reader: "citation-js",
    variables: ["event-title"],
    types: ["hearing"],
    reason: "T2 of HEAR is a committee, no variable of CSL",
  },
  {
    format: "ris",
    reader: "citation-js",
    variables: ["container-title"],
    types: ["broadcast", "webpage"],
    reason: "T2 of ADVS is nothing, of ELEC a series",
  },
  { format: "ris", reader: "citation-js", variables: ["genre"], types: ["hearing", "chapter"], reason: "no M3 in HEAR and CHAP" },
  { format: "ris", reader: "citation-js", variables: ["issue"], types: ["article-newspaper"], reason: "reads C2 of NEWS, not IS" },
  { format: "ris", reader: "citation-js", variables: ["issued"], reason: "one day; of NEWS and CHAP the year" },
  {
    format: "ris",
    reader: "citation-js",
    variables: ["publisher", "publisher-place"],
    types: ["article-journal"],
    reason: "no PB and CY in JOUR",
  },
  { format: "ris", reader: "citation-js", variables: ["accessed"], types: ["webpage"], reason: "reads VL and M1 of ELEC, not Y2" },
];
