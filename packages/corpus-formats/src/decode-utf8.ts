/** Bytes as text without a leading byte-order mark, or null where they are not UTF-8: nothing is replaced. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
