import { type WrittenFile, writeArchive } from "../container/write-archive.test-data.js";

const NAMES = ["office", "style", "text", "table", "meta"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(['xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"'])
  .concat(['xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'])
  .join(" ");

/** The pieces of a document that a test writes, each as XML. */
export interface WrittenOdt {
  /** What stands in `office:text`. */
  readonly body: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly master?: string;
  readonly meta?: string;
}

/** A flat file. */
export function writeFlatOdt({ body, automatic = "", styles = "", master = "", meta = "" }: WrittenOdt): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">` +
      `<office:meta>${meta}</office:meta><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:master-styles>${master}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

/** The parts of a package. */
export function odtParts({ body, automatic = "", styles = "", master = "", meta = "" }: WrittenOdt): WrittenFile[] {
  const part = (kind: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><office:document-${kind} ${NAMES} office:version="1.3">${inner}</office:document-${kind}>`;
  return [
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", method: 0 },
    { name: "META-INF/manifest.xml", bytes: "<manifest/>" },
    { name: "content.xml", bytes: part("content", `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`) },
    { name: "styles.xml", bytes: part("styles", `<office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles>`) },
    { name: "meta.xml", bytes: part("meta", `<office:meta>${meta}</office:meta>`) },
  ];
}

/** A package. */
export function writeOdt(written: WrittenOdt): Uint8Array {
  return writeArchive(odtParts(written));
}
