const MARK = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Whether bytes begin with `{\rtf`; white space and a byte-order mark may stand before it. */
export function beginsAsRtf(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 256 && (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09)) at += 1;
  return MARK.every((byte, index) => bytes[at + index] === byte);
}

/** How likely a file is RTF: it says so. */
export function sniffRtf(head: Uint8Array): number {
  return beginsAsRtf(head) ? 1 : 0;
}
