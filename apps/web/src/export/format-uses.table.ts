/** What each format is good for, by its id, as a phrase. */
export const FORMAT_USES: Readonly<Record<string, string>> = {
  jsonl: "everything, for programs and for the command line",
  csv: "tables of turns, exchanges and topics, for spreadsheets and statistics",
  html: "one page to read and to send, without a network",
  markdown: "text to read and to write on in",
  webvtt: "captions for the web",
  srt: "captions for players",
  bibtex: "a record for LaTeX",
  biblatex: "a record for LaTeX with biber",
  ris: "a record for EndNote, Zotero, Citavi",
  "csl-json": "a record for Zotero, Pandoc",
};
