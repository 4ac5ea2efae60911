import { type EntryHeader, SIGNATURE, wideNumbers } from "./entry-header.js";
import { uint16, uint32, uint64 } from "./little-endian.js";

const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const END64_LENGTH = 56;
const CENTRAL_LENGTH = 46;
/** How far from its end a file is searched for the end record: the longest comment, and as much behind it. */
const SEARCHED = 2 * 0x1_0000 + END_LENGTH;

/** The central directory of an archive. */
export interface Directory {
  readonly headers: readonly EntryHeader[];
  /** Whether it has fewer entries than the end record says. */
  readonly isCut: boolean;
  /** Whether the archive is one part of several. */
  readonly isSplit: boolean;
}

/** What the end record says. */
interface End {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where the record, or the one for large archives in front of it, begins. */
  readonly at: number;
  readonly isSplit: boolean;
}

/**
 * The central directory (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16), with a comment, with zip64 numbers, with bytes in
 * front of the archive or behind it. Null where there is none. At most `limit` entries are read.
 */
export function readDirectory(bytes: Uint8Array, limit: number): Directory | null {
  const last = bytes.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - SEARCHED); at -= 1) {
    if (bytes[at] !== 0x50 || uint32(bytes, at) !== SIGNATURE.end) continue;
    const directory = directoryOf(bytes, wideEnd(bytes, at), limit);
    if (directory !== null) return directory;
  }
  return null;
}

function wideEnd(bytes: Uint8Array, at: number): End {
  const narrow: End = {
    count: uint16(bytes, at + 10),
    size: uint32(bytes, at + 12),
    offset: uint32(bytes, at + 16),
    at,
    isSplit: uint16(bytes, at + 4) !== uint16(bytes, at + 6) || (uint16(bytes, at + 4) !== 0 && uint16(bytes, at + 4) !== 0xffff),
  };
  const locator = at - LOCATOR_LENGTH;
  if (locator < 0 || uint32(bytes, locator) !== SIGNATURE.locator64) return narrow;
  // With bytes in front of the archive the locator points too far ahead; the record stands right before it then.
  const wide = [uint64(bytes, locator + 8), locator - END64_LENGTH].find((place) => uint32(bytes, place) === SIGNATURE.end64);
  if (wide === undefined) return narrow;
  return {
    count: uint64(bytes, wide + 32),
    size: uint64(bytes, wide + 40),
    offset: uint64(bytes, wide + 48),
    at: wide,
    isSplit: uint32(bytes, wide + 16) !== 0,
  };
}

function directoryOf(bytes: Uint8Array, end: End, limit: number): Directory | null {
  const { count, size, offset, at, isSplit } = end;
  // The end of an empty archive within one that has entries, such as in its comment, is not its own.
  if (count === 0) return uint32(bytes, 0) === SIGNATURE.local ? null : { headers: [], isCut: false, isSplit };
  const start = [at - size, offset].find((place) => place >= 0 && uint32(bytes, place) === SIGNATURE.central);
  if (start === undefined) return null;
  // Bytes in front that begin like an archive are one: this is the directory of an archive inside of it.
  if (start !== offset && uint32(bytes, 0) === SIGNATURE.local) return null;
  const headers: EntryHeader[] = [];
  let next = start;
  // Of more than 65,535 entries some producers write only the lower bits of the count: the signatures count.
  while (headers.length < limit && next + CENTRAL_LENGTH <= at && uint32(bytes, next) === SIGNATURE.central) {
    const header = centralHeader(bytes, next, start - offset);
    next += CENTRAL_LENGTH + uint16(bytes, next + 28) + uint16(bytes, next + 30) + uint16(bytes, next + 32);
    if (next > at) break;
    headers.push(header);
  }
  return { headers, isCut: headers.length < Math.min(count, limit), isSplit };
}

/** A record of the directory (section 4.3.12). Offsets count from `shift`, the length of what is in front. */
function centralHeader(bytes: Uint8Array, at: number, shift: number): EntryHeader {
  const nameEnd = at + CENTRAL_LENGTH + uint16(bytes, at + 28);
  const extra = bytes.subarray(nameEnd, nameEnd + uint16(bytes, at + 30));
  const numbers = wideNumbers(extra, {
    packedSize: uint32(bytes, at + 20),
    size: uint32(bytes, at + 24),
    start: uint32(bytes, at + 42),
  });
  return {
    name: bytes.subarray(at + CENTRAL_LENGTH, nameEnd),
    extra,
    flags: uint16(bytes, at + 8),
    method: uint16(bytes, at + 10),
    crc32: uint32(bytes, at + 16),
    ...numbers,
    start: numbers.start + shift,
  };
}
