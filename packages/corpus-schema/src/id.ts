import { sha256 } from "@noble/hashes/sha2.js";
import type { Span } from "./span.js";

const PREFIXES = { source: "src", transcript: "tr", speaker: "sp", turn: "t", exchange: "x" } as const;

/** What an id names. */
export type IdType = keyof typeof PREFIXES;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
/** Crockford's base 32: no letter that reads as a digit. */
const BASE32 = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 12;

/** SHA-256 of bytes, in lower-case hexadecimal (FIPS 180-4). */
export function sha256Hex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of sha256(bytes)) hex += HEX[byte] ?? "";
  return hex;
}

/** SHA-256 over the UTF-8 form of a text: `Source.textSha256`. A lone surrogate counts as U+FFFD. */
export function hashText(text: string): string {
  return sha256Hex(new TextEncoder().encode(text));
}

/**
 * The id of a thing at a place: a short prefix and 60 bits of the SHA-256 of `<textSha256>:<type>:<start>:<end>`.
 * It depends on the text and the place alone, so that a rename or a new topic never changes it.
 */
export function deriveId(type: IdType, textSha256: string, span: Span): string {
  const digest = sha256(new TextEncoder().encode(`${textSha256}:${type}:${span.start}:${span.end}`));
  let id = "";
  let bits = 0;
  let held = 0;
  for (let index = 0; id.length < ID_LENGTH; index += 1) {
    held = (held << 8) | (digest[index] ?? 0);
    bits += 8;
    while (bits >= 5 && id.length < ID_LENGTH) {
      bits -= 5;
      id += BASE32[(held >>> bits) & 31] ?? "";
    }
    held &= (1 << bits) - 1;
  }
  return `${PREFIXES[type]}-${id}`;
}
