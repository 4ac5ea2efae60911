import { decodeAs, findEncoding, type Decoding } from "./decode-as.js";

/** The escape sequences that begin Japanese: two tables of kanji, and half-width katakana. */
const ESCAPES = ["\x1B$B", "\x1B$@", "\x1B(I"];

/**
 * Decodes ISO-2022-JP, which is ASCII to the eye: Japanese stands between escape sequences. Null when there are none.
 * `ascii` is what the bytes are as UTF-8.
 */
export function decodeIso2022Jp(bytes: Uint8Array, ascii: string): Decoding | null {
  if (ascii.length !== bytes.length || !ESCAPES.some((escape) => ascii.includes(escape))) return null;
  if (findEncoding("iso-2022-jp") === null) return null;
  const decoding = decodeAs(bytes, "iso-2022-jp");
  const isJapanese = /[\u3000-\u9FFF\uFF61-\uFF9F]/.test(decoding.text);
  return isJapanese && 10 * decoding.undecodable.count <= decoding.text.length ? decoding : null;
}
