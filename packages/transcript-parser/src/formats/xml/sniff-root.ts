import { decodeXml } from "./decode-xml.js";
import { readXml } from "./read-xml.js";

/** The element that holds a document. */
export interface RootName {
  readonly localName: string;
  readonly namespace: string;
}

/** How far the root element is looked for where comments or a document type declaration stand before it. */
const MOST = 65_536;

const ignore = (): void => undefined;

/** The root element of a file by its first bytes; null where it is no XML. */
export function sniffRoot(head: Uint8Array, whole?: () => Uint8Array): RootName | null {
  if (!beginsWithMarkup(head)) return null;
  return rootOf(head) ?? (whole === undefined ? null : rootOf(whole().subarray(0, MOST)));
}

function rootOf(bytes: Uint8Array): RootName | null {
  let root: RootName | null = null;
  const open = ({ localName, namespace }: RootName): void => void (root ??= { localName, namespace });
  readXml(decodeXml(bytes).text, { open, close: ignore, text: ignore, reference: ignore });
  return root;
}

/** Whether the first sign is a `<`, after a byte-order mark and white space, in any encoding that keeps ASCII. */
function beginsWithMarkup(head: Uint8Array): boolean {
  for (const byte of head) {
    if (byte === 0x3c) return true;
    const isSpace = byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
    if (!isSpace && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte !== 0xfe && byte !== 0xff) return false;
  }
  return false;
}
