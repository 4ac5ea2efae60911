import { dataStart, SIGNATURE } from "./entry-header.js";
import { uint32 } from "./little-endian.js";
import { readDirectory } from "./read-directory.js";
import { readLocalHeaders } from "./read-local-headers.js";

/** How many names of an archive are looked at, and how many bytes of one without a directory. */
const MOST_NAMES = 4_096;
const REACH = 0x10_0000;
const LONGEST_TYPE = 256;
const LONGEST_NAME = 1_024;

/** What an archive seems to hold, without unpacking anything. */
export interface ArchiveSigns {
  /** Names of entries as they stand there, in the order of the directory; letters beyond ASCII are those of Latin 1. */
  readonly names: ReadonlySet<string>;
  /** What the entry `mimetype` says, as in OpenDocument and EPUB, where it is not packed; else null. */
  readonly mediaType: string | null;
}

/**
 * What a file that is packed as ZIP holds; null for any other. Formats that are archives call it from `sniff`, to tell
 * `word/document.xml` from `content.xml`. The directory at the end is read or, in a file that is cut off, the headers
 * of its first megabyte.
 *
 * @param head the first bytes, among which a header must stand; other bytes may stand in front of it
 */
export function sniffArchive(head: Uint8Array, whole: () => Uint8Array = () => head): ArchiveSigns | null {
  if (!holdsSignature(head)) return null;
  const bytes = whole();
  const directory = readDirectory(bytes, MOST_NAMES);
  const headers = directory === null || directory.isCut ? readLocalHeaders(bytes, MOST_NAMES, Math.min(REACH, bytes.length)) : directory.headers;
  if (headers.length === 0 && directory === null) return null;
  const names = new Set<string>();
  let mediaType: string | null = null;
  for (const { name, method, packedSize, start } of headers) {
    const text = latin1(name);
    names.add(text);
    const data = text === "mimetype" && method === 0 ? dataStart(bytes, start) : null;
    if (data !== null) mediaType ??= latin1(bytes.subarray(data, data + Math.min(packedSize, LONGEST_TYPE))).trim();
  }
  return { names, mediaType };
}

function holdsSignature(head: Uint8Array): boolean {
  if (uint32(head, 0) === SIGNATURE.end) return true;
  for (let at = head.indexOf(0x50); at >= 0; at = head.indexOf(0x50, at + 1)) {
    if (uint32(head, at) === SIGNATURE.local) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LONGEST_NAME));
}
