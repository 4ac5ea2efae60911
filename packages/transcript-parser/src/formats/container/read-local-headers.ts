import { type EntryHeader, dataStart, FLAG, localHeader, SIGNATURE } from "./entry-header.js";
import { uint32, uint64 } from "./little-endian.js";

/** A data descriptor behind the packed bytes: its length, with and without signature, with short and long sizes. */
const DESCRIPTORS = [
  { length: 12, size: 4, isLong: false },
  { length: 16, size: 8, isLong: false },
  { length: 20, size: 4, isLong: true },
  { length: 24, size: 8, isLong: true },
] as const;

/**
 * The entries of an archive by the headers in front of their bytes, for files that end before their directory. An
 * entry that is cut off has as many packed bytes as are left. Linear; at most `limit` entries of the first `reach`
 * bytes are read.
 */
export function readLocalHeaders(bytes: Uint8Array, limit: number, reach = bytes.length): EntryHeader[] {
  const headers: EntryHeader[] = [];
  let at = nextSignature(bytes, 0, reach);
  while (at < reach && headers.length < limit) {
    if (uint32(bytes, at) === SIGNATURE.central) break;
    const header = localHeader(bytes, at);
    const start = dataStart(bytes, at);
    if (header === null || start === null) break;
    const { sized, end } = withSizes(bytes, header, start, reach);
    headers.push(sized);
    at = nextSignature(bytes, end, reach);
  }
  return headers;
}

/** The header with the sizes that the descriptor behind its bytes gives, and where those bytes end. */
function withSizes(bytes: Uint8Array, header: EntryHeader, start: number, reach: number): { sized: EntryHeader; end: number } {
  if ((header.flags & FLAG.descriptor) === 0 || header.packedSize > 0) {
    const end = Math.min(start + header.packedSize, bytes.length);
    return { sized: { ...header, packedSize: end - start }, end };
  }
  for (let at = nextSignature(bytes, start, reach); ; at = nextSignature(bytes, at + 4, reach)) {
    for (const { length, size, isLong } of DESCRIPTORS) {
      const end = at - length;
      const read = isLong ? uint64 : uint32;
      if (end < start || read(bytes, end + size) !== end - start) continue;
      const unpacked = read(bytes, end + size + (isLong ? 8 : 4));
      return { sized: { ...header, crc32: uint32(bytes, end + size - 4), packedSize: end - start, size: unpacked }, end: at };
    }
    if (at >= reach) break;
  }
  return { sized: { ...header, packedSize: bytes.length - start }, end: bytes.length };
}

/** The next place at which a local header or the directory begins, or the end. */
function nextSignature(bytes: Uint8Array, from: number, reach: number): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0 && at < reach; at = bytes.indexOf(0x50, at + 1)) {
    const signature = uint32(bytes, at);
    if (signature === SIGNATURE.local || signature === SIGNATURE.central) return at;
  }
  return reach;
}
