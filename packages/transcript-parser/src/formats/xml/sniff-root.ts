import { decodeHead } from "../../decode/decode-head.js";

/** The element that holds a document. */
export interface RootName {
  readonly localName: string;
  readonly namespace: string;
}

/** How far the root element is looked for where comments or a document type declaration stand before it. */
const MOST = 65_536;
const MAX_TAG = 4096;

const NAME = /^<((?:([^\s<>/="':]+):)?([^\s<>/="':!?]+))(?=[\s/>])/;

/**
 * The root element of a file by its first bytes; null where it is no XML. Looks at no more than is needed, since it is
 * asked of every file: the reader of XML is loaded later.
 */
export function sniffRoot(head: Uint8Array, whole?: () => Uint8Array): RootName | null {
  if (!beginsWithMarkup(head)) return null;
  return rootOf(head) ?? (whole === undefined ? null : rootOf(whole().subarray(0, MOST)));
}

function rootOf(bytes: Uint8Array): RootName | null {
  const text = decodeHead(bytes);
  const start = rootStart(text);
  const tag = text.slice(start, start + MAX_TAG);
  const [, , prefix, localName] = NAME.exec(tag) ?? [];
  if (start === -1 || localName === undefined) return null;
  return { localName, namespace: namespaceOf(tag, prefix === undefined ? "xmlns" : `xmlns:${prefix}`) };
}

/** Where the first tag begins; -1 where none is in sight. */
function rootStart(text: string): number {
  let at = 0;
  while (at !== -1) {
    while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at += 1;
    if (text.startsWith("<?", at)) at = after(text, "?>", at);
    else if (text.startsWith("<!--", at)) at = after(text, "-->", at);
    else if (text.startsWith("<!", at)) at = afterDoctype(text, at);
    else return at;
  }
  return -1;
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? -1 : at + sign.length;
}

function afterDoctype(text: string, from: number): number {
  const end = after(text, ">", from);
  const subset = text.indexOf("[", from);
  if (subset === -1 || subset > end) return end;
  const close = /\][\s]{0,40}>/.exec(text.slice(subset));
  return close === null ? -1 : subset + close.index + close[0].length;
}

/** The value of a declaration of the first tag; empty for none. */
function namespaceOf(tag: string, declaration: string): string {
  for (const [, name, double, single] of tag.slice(0, endOfTag(tag)).matchAll(/([^\s<>/="']{1,100})\s{0,40}=\s{0,40}(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === declaration) return double ?? single ?? "";
  }
  return "";
}

function endOfTag(tag: string): number {
  const end = tag.indexOf(">");
  return end === -1 ? tag.length : end;
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
