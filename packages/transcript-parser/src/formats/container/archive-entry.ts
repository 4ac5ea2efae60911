import { type EntryHeader, FLAG } from "./entry-header.js";
import { readEntryName, type EntryName } from "./entry-name.js";

/** A file or a folder of an archive. Sizes are bytes, as the archive states them: nothing is to rely on them. */
export interface ArchiveEntry extends EntryName {
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** The compression method (APPNOTE, section 4.4.5): 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc32: number;
  /** Where its local header begins in the file. */
  readonly start: number;
  /** Whether its bytes are those of another entry too, as in files made to unpack without end. */
  readonly isShared: boolean;
}

/** An entry as it is listed, from its header. */
export function toEntry(header: EntryHeader, isShared: boolean): ArchiveEntry {
  const { flags, method, packedSize, size, crc32, start } = header;
  const name = readEntryName(header);
  return {
    ...name,
    isFolder: /[/\\]$/.test(name.name),
    isEncrypted: (flags & (FLAG.encrypted | FLAG.masked)) !== 0,
    method,
    packedSize,
    size,
    crc32,
    start,
    isShared,
  };
}
