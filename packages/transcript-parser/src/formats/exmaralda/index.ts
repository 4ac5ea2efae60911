import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/**
 * Transcriptions by EXMARaLDA: basic transcriptions, as their document type says
 * (http://www.exmaralda.org/xml/basic-transcription.dtd; Schmidt and Wörner 2014, EXMARaLDA, in The Oxford Handbook of
 * Corpus Phonology).
 */
export const exmaraldaFormat: SourceFormat = {
  id: "exmaralda",
  title: "EXMARaLDA transcriptions",
  text: "extraction",
  mediaTypes: ["application/x-exb+xml"],
  extensions: ["exb", "xml"],
  sniff: (head, _fileName, whole) => (sniffRoot(head, whole)?.localName === "basic-transcription" ? 0.97 : 0),
  load: async () => (await import("./read-exmaralda.js")).exmaraldaReader,
};
