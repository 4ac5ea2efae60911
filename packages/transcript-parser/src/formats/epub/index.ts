import type { SourceFormat } from "../source-format.js";
import { sniffEpub } from "./sniff-epub.js";

/** Electronic books (W3C EPUB 3.3; EPUB 2.0.1: OPF, OPS and OCF of the IDPF). */
export const epubFormat: SourceFormat = {
  id: "epub",
  title: "EPUB books",
  text: "extraction",
  mediaTypes: ["application/epub+zip"],
  extensions: ["epub"],
  sniff: sniffEpub,
  load: async () => (await import("./read-epub.js")).epubReader,
};
