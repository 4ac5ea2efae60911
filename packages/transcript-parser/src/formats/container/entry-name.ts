import { CODE_PAGE_437 } from "./code-page-437.table.js";
import { crc32 } from "./crc-32.js";
import { extraField, FLAG, type EntryHeader } from "./entry-header.js";
import { uint32 } from "./little-endian.js";

const UNICODE_PATH = 0x7075;
const LONGEST_PATH = 512;

/** The name of an entry, and a path that is safe to show and to tell entries apart by. */
export interface EntryName {
  /** The name as it stands in the archive, decoded. */
  readonly name: string;
  /** The name without what leads out of the archive: `../`, a leading slash, a drive, control characters. */
  readonly path: string;
  /** Whether the name leads out of the archive, or has characters that no name may have. */
  readonly isUnsafe: boolean;
}

/**
 * The name of an entry: UTF-8 where the header says so or its Unicode field has it (APPNOTE, appendix D and section
 * 4.6.9) and where the bytes are sound UTF-8, as programs write them without saying so; code page 437 elsewhere.
 */
export function readEntryName({ name, extra, flags }: Pick<EntryHeader, "name" | "extra" | "flags">): EntryName {
  const field = extraField(extra, UNICODE_PATH);
  const isCurrent = field !== null && field[0] === 1 && uint32(field, 1) === crc32(name);
  const text = utf8(isCurrent ? field.subarray(5) : name, (flags & FLAG.utf8) === 0) ?? codePage437(name);
  return { name: text, ...judgePath(text) };
}

function utf8(bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder("utf-8", { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function codePage437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : (CODE_PAGE_437[byte - 128] ?? ""))).join("");
}

/** Backslashes are what some programs of Windows write for slashes: they separate too, and make no name unsafe. */
function judgePath(name: string): Pick<EntryName, "path" | "isUnsafe"> {
  const clean = name.slice(0, LONGEST_PATH).replace(/\p{Cc}/gu, "");
  const parts = clean.replace(/\\/g, "/").split("/");
  const kept = parts.filter((part, index) => part !== "" && part !== "." && part !== ".." && !(index === 0 && isDrive(part)));
  const isUnsafe =
    clean !== name || parts.includes("..") || (parts.length > 1 && parts[0] === "") || isDrive(parts[0] ?? "");
  return { path: kept.join("/"), isUnsafe };
}

function isDrive(part: string): boolean {
  return /^[A-Za-z]:$/.test(part);
}
