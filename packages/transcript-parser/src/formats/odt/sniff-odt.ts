import { sniffArchive } from "../container/sniff-archive.js";

/** Text, its templates, texts for the web and with parts; not spreadsheets nor drawings. */
const TEXT_TYPE = /^application\/vnd\.oasis\.opendocument\.text(?:$|-)/;

/** The root element of a flat file and its type. Its declarations of namespaces are long: the type may stand far behind. */
const FLAT = /<(?:[\w.-]+:)?document\s[^>]*urn:oasis:names:tc:opendocument:xmlns:office:1\.0/;
const FLAT_TYPE = /mimetype\s*=\s*["']application\/vnd\.oasis\.opendocument\.([a-z]+)/;

/**
 * How likely a file is OpenDocument text: by the type that its package or its root element states; likely by the parts of
 * a package that has lost its type.
 */
export function sniffOdt(head: Uint8Array, fileName?: string, whole?: () => Uint8Array): number {
  const signs = sniffArchive(head, whole);
  if (signs === null) return sniffFlat(head);
  if (signs.mediaType !== null) return TEXT_TYPE.test(signs.mediaType) ? 0.95 : 0;
  if (!signs.names.has("content.xml")) return 0;
  return signs.names.has("META-INF/manifest.xml") || /\.(?:odt|ott)$/i.test(fileName ?? "") ? 0.9 : 0.2;
}

function sniffFlat(head: Uint8Array): number {
  const text = String.fromCharCode(...head.subarray(0, 8_192));
  if (!FLAT.test(text)) return 0;
  const type = FLAT_TYPE.exec(text)?.[1];
  return type === undefined || type === "text" ? 0.96 : 0;
}
