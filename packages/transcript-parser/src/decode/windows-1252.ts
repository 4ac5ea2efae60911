import { WINDOWS_1252 } from "./windows-1252.table.js";

const CHUNK = 32_768;

/** The table for all bytes: most are their own code point. */
const CODES = Uint16Array.from({ length: 256 }, (_, byte) => WINDOWS_1252[byte] ?? byte);

/** Decodes windows-1252; the bytes that it leaves undefined become U+FFFD. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As UTF-16 through one buffer: `String.fromCharCode` over chunks is half as fast.
  const units = new Uint8Array(2 * CHUNK);
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const length = Math.min(CHUNK, bytes.length - start);
    for (let index = 0; index < length; index += 1) {
      const code = CODES[bytes[start + index] ?? 0] ?? 0;
      units[2 * index] = code & 0xff;
      units[2 * index + 1] = code >> 8;
    }
    parts.push(decoder.decode(units.subarray(0, 2 * length)));
  }
  return parts.join("");
}
