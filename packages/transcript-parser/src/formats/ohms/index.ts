import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

const NAMESPACE = /^https?:\/\/(?:www\.)?(?:weareavp|avpreserve)\.com\/nunncenter\/ohms/;
/** Elements of a record, where it is in no namespace. */
const RECORD = /<record[\s>]/;
const FIELD = /<(?:transcript|vtt_transcript|sync|accession|mediafile)[\s/>]/;
const MOST = 16_384;

/**
 * Oral histories of OHMS, the Oral History Metadata Synchronizer of the Nunn Center (ohms.xsd, versions 4 to 6,
 * https://www.weareavp.com/nunncenter/ohms/ohms.xsd), as its viewer takes them.
 */
export const ohmsFormat: SourceFormat = {
  id: "ohms",
  title: "OHMS oral histories",
  text: "file",
  mediaTypes: ["application/xml"],
  extensions: ["xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    if (root === null || (root.localName !== "ROOT" && root.localName !== "record")) return 0;
    if (NAMESPACE.test(root.namespace)) return 0.97;
    const start = new TextDecoder().decode(whole?.().subarray(0, MOST) ?? head);
    return RECORD.test(start) && FIELD.test(start) ? 0.85 : 0;
  },
  load: async () => (await import("./read-ohms.js")).ohmsReader,
};
