import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/** The namespaces of Akoma Ntoso 3.0 and of the versions before it. */
const NAMESPACE = /^https?:\/\/(?:docs\.oasis-open\.org\/legaldocml\/|www\.akomantoso\.org\/)/;

/**
 * Debates in Akoma Ntoso: OASIS LegalDocumentML, Akoma Ntoso Version 1.0 (namespace 3.0),
 * http://docs.oasis-open.org/legaldocml/akn-core/v1.0/, and the older versions 1.0 and 2.0.
 */
export const akomaNtosoFormat: SourceFormat = {
  id: "akoma-ntoso",
  title: "Akoma Ntoso debates",
  text: "file",
  mediaTypes: ["application/akn+xml"],
  extensions: ["akn", "xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    if (root?.localName.toLowerCase() !== "akomantoso") return 0;
    return NAMESPACE.test(root.namespace) ? 0.97 : 0.9;
  },
  load: async () => (await import("./read-akoma-ntoso.js")).akomaNtosoReader,
};
