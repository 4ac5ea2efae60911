import { decodeUtf32 } from "./utf-32.js";
import { decodeWindows1252 } from "./windows-1252.js";

/** Text in a known encoding. What could not be decoded is U+FFFD in it. */
export interface Decoding {
  readonly text: string;
  /** Offsets count the text; `first` is -1 when everything could be decoded. */
  readonly undecodable: { readonly count: number; readonly first: number };
}

const COMPLETE = { count: 0, first: -1 };

/** The name of an encoding by any of its labels, in lower case; null for one that this platform does not know. */
export function findEncoding(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (/^utf-?32-?[lb]e$/.test(name)) return name.endsWith("le") ? "utf-32le" : "utf-32be";
  if (name === "windows-1252") return name;
  try {
    return new TextDecoder(name).encoding.toLowerCase();
  } catch {
    return null;
  }
}

/** Decodes bytes, all of them: nothing is taken for a byte-order mark. The encoding is one of `findEncoding`. */
export function decodeAs(bytes: Uint8Array, encoding: string): Decoding {
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { text, undecodable: COMPLETE };
  const lossy = decodeLossily(bytes, encoding);
  return { text: lossy, undecodable: findUndecodable(lossy, bytes, encoding) };
}

/** The text, if every byte can be decoded; null where that is not known at once. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (!UNICODE.has(encoding) || encoding.startsWith("utf-32")) return null;
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLossily(bytes: Uint8Array, encoding: string): string {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  if (encoding.startsWith("utf-32")) return decodeUtf32(bytes, encoding === "utf-32le");
  return repair(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding);
}

/** The encodings that can spell every character, U+FFFD among them, each with its spelling. */
const UNICODE: ReadonlyMap<string, readonly number[]> = new Map([
  ["utf-8", [0xef, 0xbf, 0xbd]],
  ["utf-16le", [0xfd, 0xff]],
  ["utf-16be", [0xff, 0xfd]],
  ["utf-32le", [0xfd, 0xff, 0, 0]],
  ["utf-32be", [0, 0, 0xff, 0xfd]],
  ["gb18030", [0x84, 0x31, 0xa4, 0x37]],
  ["gbk", [0x84, 0x31, 0xa4, 0x37]],
]);

/**
 * Platforms return a control character for a byte that an encoding leaves undefined, some also a private character
 * (Node for Big5). No text has these, and they would hide that a byte was not understood.
 */
function repair(text: string, encoding: string): string {
  if (UNICODE.has(encoding) || encoding.startsWith("iso-8859")) return text;
  const fault = encoding === "big5" ? /[\x80-\x9F\uE000-\uF8FF]/ : /[\x80-\x9F]/;
  const first = text.search(fault);
  if (first === -1) return text;
  const parts = [text.slice(0, first)];
  // In pieces, for `replace` remembers every match that it has made.
  for (let at = first; at < text.length; at += PIECE) {
    parts.push(text.slice(at, at + PIECE).replace(new RegExp(fault, "g"), "\uFFFD"));
  }
  return parts.join("");
}

const PIECE = 65_536;

function findUndecodable(text: string, bytes: Uint8Array, encoding: string): Decoding["undecodable"] {
  if (!text.includes("\uFFFD")) return COMPLETE;
  // A U+FFFD that the bytes spell out is text: spell its neighbour instead, and only those of the decoder are left.
  const masked = maskReplacements(bytes, encoding);
  const marked = masked === bytes ? text : decodeLossily(masked, encoding);
  const first = marked.indexOf("\uFFFD");
  let count = 0;
  for (let at = first; at !== -1; at = marked.indexOf("\uFFFD", at + 1)) count += 1;
  return { count, first };
}

function maskReplacements(bytes: Uint8Array, encoding: string): Uint8Array {
  const spelling = UNICODE.get(encoding) ?? [];
  const [lead] = spelling;
  if (lead === undefined) return bytes;
  const unit = encoding.startsWith("utf-16") ? 2 : encoding.startsWith("utf-32") ? 4 : 1;
  // The byte of the spelling that may be one less: the lowest of its value.
  const lowest = encoding.endsWith("le") ? 0 : spelling.length - 1;
  let masked = bytes;
  for (let at = bytes.indexOf(lead); at !== -1; at = bytes.indexOf(lead, at + 1)) {
    if (at % unit !== 0 || !spelling.every((byte, index) => bytes[at + index] === byte)) continue;
    // Not `slice`: that of a Buffer shares its memory, and the bytes are the caller's.
    if (masked === bytes) masked = new Uint8Array(bytes);
    masked[at + lowest] = (spelling[lowest] ?? 1) - 1;
  }
  return masked;
}
