import { uint16, uint32, uint64 } from "./little-endian.js";

/** The signatures of the records of an archive (APPNOTE 6.3.10, section 4.3). */
export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

/** Bits of the general purpose flag (section 4.4.4). */
export const FLAG = { encrypted: 1, descriptor: 8, utf8: 0x800, masked: 0x2000 } as const;

/** What the local header or the directory says of an entry, as it stands there. Offsets count bytes of the file. */
export interface EntryHeader {
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly start: number;
}

/** The content of an extra field by its number (section 4.5); null where there is none, or where it is cut off. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | null {
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = at + 4 + uint16(extra, at + 2);
    if (uint16(extra, at) === id) return end <= extra.length ? extra.subarray(at + 4, end) : null;
    at = end;
  }
  return null;
}

const UNKNOWN_32 = 0xffff_ffff;
const ZIP64 = 1;

/** Sizes and offset, taken from the zip64 field where the header has no room for them (section 4.5.3). */
export function wideNumbers(
  extra: Uint8Array,
  numbers: { readonly size: number; readonly packedSize: number; readonly start: number },
): { size: number; packedSize: number; start: number } {
  const field = extraField(extra, ZIP64);
  let at = 0;
  const wide = (number: number): number => {
    if (number !== UNKNOWN_32 || field === null || at + 8 > field.length) return number;
    at += 8;
    return uint64(field, at - 8);
  };
  // The order of the field, in which only those are that have no room.
  const size = wide(numbers.size);
  const packedSize = wide(numbers.packedSize);
  return { size, packedSize, start: wide(numbers.start) };
}

const LOCAL_LENGTH = 30;

/** Where the packed bytes of an entry begin, by its local header; null where none stands there. */
export function dataStart(bytes: Uint8Array, start: number): number | null {
  if (uint32(bytes, start) !== SIGNATURE.local || start + LOCAL_LENGTH > bytes.length) return null;
  return start + LOCAL_LENGTH + uint16(bytes, start + 26) + uint16(bytes, start + 28);
}

/** The local header at an offset (section 4.3.7); null where none stands there as a whole. */
export function localHeader(bytes: Uint8Array, start: number): EntryHeader | null {
  const end = dataStart(bytes, start);
  if (end === null || end > bytes.length) return null;
  const nameEnd = start + LOCAL_LENGTH + uint16(bytes, start + 26);
  const extra = bytes.subarray(nameEnd, end);
  return {
    name: bytes.subarray(start + LOCAL_LENGTH, nameEnd),
    extra,
    flags: uint16(bytes, start + 6),
    method: uint16(bytes, start + 8),
    crc32: uint32(bytes, start + 14),
    ...wideNumbers(extra, { packedSize: uint32(bytes, start + 18), size: uint32(bytes, start + 22), start }),
    start,
  };
}
