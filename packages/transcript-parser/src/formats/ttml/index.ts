import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/** The namespaces of TTML and of the drafts before it, which are called DFXP. */
const NAMESPACE = /^https?:\/\/www\.w3\.org\/(?:ns\/ttml|20\d\d\/\d\d\/ttaf1)/;

/**
 * Captions of broadcasters and archives: Timed Text Markup Language 2 (W3C Recommendation of 8 November 2018,
 * https://www.w3.org/TR/ttml2/) with its profiles IMSC, EBU-TT, SMPTE-TT and DAPT, and TTML 1, once called DFXP.
 */
export const ttmlFormat: SourceFormat = {
  id: "ttml",
  title: "TTML captions (DFXP, IMSC, EBU-TT)",
  text: "file",
  mediaTypes: ["application/ttml+xml"],
  extensions: ["ttml", "dfxp", "itt", "xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    if (root?.localName !== "tt") return 0;
    return NAMESPACE.test(root.namespace) ? 0.97 : 0.85;
  },
  load: async () => (await import("./read-ttml.js")).ttmlReader,
};
