import type { SourceFormat } from "../source-format.js";
import { sniffRoot } from "../xml/sniff-root.js";

/**
 * Transcripts of broadcasts and interviews by Transcriber: its document type `trans-13.dtd` and `trans-14.dtd`
 * (http://trans.sourceforge.net/en/transguidFR.php; Barras, Geoffrois, Wu and Liberman 2001, Transcriber: development
 * and use of a tool for assisting speech corpora production).
 */
export const transcriberFormat: SourceFormat = {
  id: "transcriber",
  title: "Transcriber transcripts",
  text: "file",
  mediaTypes: ["text/x-trs+xml"],
  extensions: ["trs", "xml"],
  sniff: (head, _fileName, whole) => {
    const root = sniffRoot(head, whole);
    return root?.localName === "Trans" && root.namespace === "" ? 0.95 : 0;
  },
  load: async () => (await import("./read-transcriber.js")).transcriberReader,
};
