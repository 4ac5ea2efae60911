import { looksLikeUtf32 } from "./utf-32.js";

/** A byte-order mark at the start of a file. */
export interface ByteOrderMark {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";
  /** How many bytes it takes. */
  readonly length: number;
}

/** The byte-order mark that bytes begin with, if any. */
export function findByteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { name: "utf-8", length: 3 };
  if (first === 0xfe && second === 0xff) return { name: "utf-16be", length: 2 };
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return { name: "utf-32be", length: 4 };
  if (first !== 0xff || second !== 0xfe) return null;
  const isUtf32 = third === 0 && fourth === 0 && looksLikeUtf32(bytes, true);
  return isUtf32 ? { name: "utf-32le", length: 4 } : { name: "utf-16le", length: 2 };
}
