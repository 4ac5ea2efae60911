import type { ParserDiagnostic } from "../../diagnostics.js";
import type { ArchiveEntry } from "./archive-entry.js";
import type { ArchiveLimits } from "./archive-limits.js";
import { crc32 } from "./crc-32.js";
import { dataStart } from "./entry-header.js";
import { inflate, joinChunks, type Chunks } from "./inflate.js";

const METHOD = { stored: 0, deflated: 8 } as const;

/** An entry's bytes, or null where there are none to read, and what is wrong with them. */
export interface UnpackedEntry {
  readonly bytes: Uint8Array | null;
  readonly diagnostics: readonly ParserDiagnostic[];
}

/** Unpacks an entry step by step, never to more than the limits allow, and checks its CRC-32. */
export function unpackEntry(file: Uint8Array, entry: ArchiveEntry, limits: ArchiveLimits, signal?: AbortSignal): UnpackedEntry {
  const name = `“${entry.path}”`;
  if (entry.isEncrypted) {
    return refused("file-encrypted", `${name} needs a password, so that it is not read.`, "Open it with its password and save it without one.");
  }
  if (entry.isShared) {
    return refused("file-too-large", `${name} shares its bytes with another entry, as in archives made to unpack without end: it is not read.`, "Do not trust this file, or pack it again.");
  }
  if (entry.method !== METHOD.stored && entry.method !== METHOD.deflated) {
    return refused("file-skipped", `${name} is packed in a way that is not read (method ${entry.method}).`, "Unpack it and pack it again in the usual way, or give it as it is.");
  }
  const start = dataStart(file, entry.start);
  if (start === null || start > file.length) {
    return refused("file-damaged", `${name} is listed in the archive, but not there.`, "Copy or download the archive again.");
  }
  const packed = file.subarray(start, start + entry.packedSize);
  const { chunks, end } = entry.method === METHOD.stored ? stored(packed, limits) : inflate(packed, limits, signal);
  if (end === "limit") {
    return refused("file-too-large", `${name} unpacks to more than is read.`, "Unpack the archive and divide the file, if it is not one made to do harm.");
  }
  const bytes = joinChunks(chunks);
  if (end === "whole" && crc32(bytes) === entry.crc32) return { bytes, diagnostics: [] };
  return { bytes, diagnostics: [damaged(name, end === "broken" || bytes.length < entry.size)] };
}

function stored(packed: Uint8Array, { entry, total }: ArchiveLimits): Chunks {
  return packed.length > Math.min(entry, total) ? { chunks: [], end: "limit" } : { chunks: [packed], end: "whole" };
}

function refused(code: "file-encrypted" | "file-too-large" | "file-skipped" | "file-damaged", message: string, hint: string): UnpackedEntry {
  return { bytes: null, diagnostics: [{ code, severity: "warning", message, span: null, hint }] };
}

function damaged(name: string, isCut: boolean): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message:
      isCut
        ? `${name} breaks off or is damaged: what could be unpacked was read.`
        : `${name} does not agree with its checksum: letters in it may be wrong.`,
    span: null,
    hint: "Copy or download the archive again, or save the document once more.",
  };
}
