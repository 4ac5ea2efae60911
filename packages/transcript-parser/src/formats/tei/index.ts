import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/** The namespace of TEI P5. */
const TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0";

/**
 * Transcripts in TEI: P5 Guidelines, chapters 8 (Transcriptions of Speech), 7.2 (speeches in `sp`) and 2 (the header),
 * https://tei-c.org/release/doc/tei-p5-doc/en/html/TS.html; Parla-CLARIN and ParlaMint, which are schemas of them; and
 * ISO 24624, which puts utterances into `annotationBlock`.
 */
export const teiFormat: SourceFormat = {
  id: "tei",
  title: "TEI: speech, drama, Parla-CLARIN",
  text: "file",
  mediaTypes: ["application/tei+xml"],
  extensions: ["tei", "xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    if (root === null || !/^(?:TEI(?:\.2)?|teiCorpus)$/.test(root.localName)) return 0;
    return root.namespace === TEI_NAMESPACE ? 0.97 : 0.9;
  },
  load: async () => (await import("./read-tei.js")).teiReader,
};
