const CHUNK = 16_384;

/** Decodes UTF-32, as no platform does. Values that are no code point, and half a value at the end, become U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const parts: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  for (let start = 0; start < whole; start += 4 * CHUNK) {
    let part = "";
    const end = Math.min(start + 4 * CHUNK, whole);
    for (let at = start; at < end; at += 4) {
      const value = view.getUint32(at, littleEndian);
      part += isScalar(value) ? String.fromCodePoint(value) : "\uFFFD";
    }
    parts.push(part);
  }
  if (whole < bytes.length) parts.push("\uFFFD");
  return parts.join("");
}

/** Whether the first values are code points: `FF FE 00 00` also begins UTF-16 whose first character is NUL. */
export function looksLikeUtf32(bytes: Uint8Array, littleEndian: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = Math.min(bytes.length - 3, 4096);
  for (let at = 0; at < end; at += 4) {
    if (!isScalar(view.getUint32(at, littleEndian))) return false;
  }
  return bytes.length % 4 === 0;
}

function isScalar(value: number): boolean {
  return value < 0xd800 || (value > 0xdfff && value <= 0x10ffff);
}
