import { decodeAs } from "../../decode/decode-as.js";
import { DOS_CHARACTERS } from "./code-pages.table.js";

const DOUBLE_BYTE: ReadonlySet<string> = new Set(["shift_jis", "gbk", "euc-kr", "big5", "gb18030", "utf-8"]);
const CHUNK = 8192;

/** Decodes stretches of bytes, each in the encoding of its font. Bytes that an encoding does not define are U+FFFD. */
export class CodePageDecoder {
  /** For encodings of one byte a character, the characters of all bytes. */
  readonly #tables = new Map<string, readonly string[]>();

  /** @param isRaw whether the bytes stand in the file as they are, and not as `\'hh` */
  decode(bytes: Uint8Array, encoding: string, isRaw: boolean): string {
    if (DOUBLE_BYTE.has(encoding)) return decodeAs(bytes, encoding).text;
    // Bytes that are not escaped are mostly UTF-8, by programs that know of no code pages.
    const text = isRaw ? utf8Of(bytes) : null;
    if (text !== null) return text;
    const table = this.#tableOf(encoding);
    const parts: string[] = [];
    for (const byte of bytes) parts.push(table[byte] ?? "\uFFFD");
    return parts.join("");
  }

  #tableOf(encoding: string): readonly string[] {
    const known = this.#tables.get(encoding);
    if (known !== undefined) return known;
    const dos = DOS_CHARACTERS[encoding];
    const table = Array.from({ length: 256 }, (_, byte) => {
      if (byte < 128) return String.fromCharCode(byte);
      return dos === undefined ? decodeAs(Uint8Array.of(byte), encoding).text : dos.charAt(byte - 128);
    });
    this.#tables.set(encoding, table);
    return table;
  }
}

/** Bytes of ASCII as text. */
export function asciiText(bytes: Uint8Array): string {
  if (bytes.length <= CHUNK) return String.fromCharCode(...bytes);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return parts.join("");
}

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
