/** The name of a format of records. */
export type RecordFormatId = "bibtex" | "biblatex" | "ris" | "csl-json";

/** A format in which reference managers exchange items. */
export interface RecordFormat {
  readonly id: RecordFormatId;
  /** What people call it. */
  readonly title: string;
  /** The media type that servers send it with. */
  readonly mediaType: string;
  /** The extension of its files, with the dot. */
  readonly extension: string;
}

/** All formats of `formatRecords`. */
export const RECORD_FORMATS: readonly RecordFormat[] = [
  { id: "bibtex", title: "BibTeX", mediaType: "application/x-bibtex", extension: ".bib" },
  { id: "biblatex", title: "BibLaTeX", mediaType: "application/x-bibtex", extension: ".bib" },
  { id: "ris", title: "RIS", mediaType: "application/x-research-info-systems", extension: ".ris" },
  { id: "csl-json", title: "CSL-JSON", mediaType: "application/vnd.citationstyles.csl+json", extension: ".json" },
];
