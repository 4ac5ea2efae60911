import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/**
 * Annotations of recordings by ELAN: EAF, versions 2.0 to 3.0, as its schema says
 * (http://www.mpi.nl/tools/elan/EAFv3.0.xsd; The ELAN Annotation Format, Max Planck Institute for Psycholinguistics).
 */
export const elanFormat: SourceFormat = {
  id: "elan",
  title: "ELAN annotations",
  text: "extraction",
  mediaTypes: ["text/x-eaf+xml"],
  extensions: ["eaf"],
  sniff: (head, _fileName, whole) => (sniffRoot(head, whole)?.localName === "ANNOTATION_DOCUMENT" ? 0.97 : 0),
  load: async () => (await import("./read-elan.js")).elanReader,
};
