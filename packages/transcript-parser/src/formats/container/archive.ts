import type { ParserDiagnostic } from "../../diagnostics.js";
import { type ArchiveEntry, toEntry } from "./archive-entry.js";
import { ARCHIVE_LIMITS, type ArchiveLimits } from "./archive-limits.js";
import { type EntryHeader } from "./entry-header.js";
import { readDirectory } from "./read-directory.js";
import { readLocalHeaders } from "./read-local-headers.js";
import { findOverlaps } from "./find-overlaps.js";
import { unpackEntry, type UnpackedEntry } from "./unpack-entry.js";

/**
 * A ZIP archive (PKWARE APPNOTE 6.3.10). Opening it unpacks nothing; entries are unpacked one by one, each checked.
 * All entries of one archive share a bound of what they may unpack to.
 */
export class Archive {
  /** In the order of the directory, folders included. */
  readonly entries: readonly ArchiveEntry[];
  /** What is wrong with the archive as a whole. */
  readonly diagnostics: readonly ParserDiagnostic[];
  readonly #bytes: Uint8Array;
  readonly #limits: ArchiveLimits;
  readonly #byName: ReadonlyMap<string, ArchiveEntry>;
  #unpacked = 0;

  constructor(bytes: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS) {
    const { headers, diagnostics } = findHeaders(bytes, limits.entries);
    const overlaps = findOverlaps(headers);
    this.entries = headers.map((header, index) => toEntry(header, overlaps.has(index)));
    this.diagnostics = diagnostics;
    this.#bytes = bytes;
    this.#limits = limits;
    // Of several entries with one name the first counts.
    this.#byName = new Map([...this.entries].reverse().map((entry) => [entry.name, entry]));
  }

  /** The entry with exactly this name. */
  find(name: string): ArchiveEntry | undefined {
    return this.#byName.get(name);
  }

  /**
   * Unpacks an entry of this archive. Never throws for what the bytes are: what cannot be unpacked is null, what is
   * damaged is kept as far as it goes, and the diagnostics say so.
   *
   * @throws the reason of `signal` when it is aborted
   */
  readEntry(entry: ArchiveEntry, signal?: AbortSignal): UnpackedEntry {
    const unpacked = unpackEntry(this.#bytes, entry, { ...this.#limits, total: this.#limits.total - this.#unpacked }, signal);
    this.#unpacked += unpacked.bytes?.length ?? 0;
    return unpacked;
  }
}

interface FoundHeaders {
  readonly headers: readonly EntryHeader[];
  readonly diagnostics: readonly ParserDiagnostic[];
}

function findHeaders(bytes: Uint8Array, limit: number): FoundHeaders {
  const directory = readDirectory(bytes, limit);
  const headers = directory === null || directory.isCut ? readLocalHeaders(bytes, limit) : directory.headers;
  const diagnostics: ParserDiagnostic[] = [];
  if (directory?.isSplit === true) diagnostics.push(damaged("The archive is one part of several, so that files in it may be missing.", "Join the parts to one archive first."));
  else if (directory === null && headers.length === 0) diagnostics.push(damaged("The file holds no archive that can be read.", "Look whether it was copied as a whole."));
  else if (directory === null || directory.isCut) diagnostics.push(damaged("The file ends before its list of contents: it seems to be cut off.", "What is left of it was read. Copy or download it again."));
  if (headers.length >= limit) {
    diagnostics.push({
      code: "file-too-large",
      severity: "warning",
      message: `The archive has more than ${limit.toLocaleString("en")} entries: only so many were looked at.`,
      span: null,
      hint: "Divide it into smaller ones.",
    });
  }
  return { headers, diagnostics };
}

function damaged(message: string, hint: string): ParserDiagnostic {
  return { code: "file-damaged", severity: "warning", message, span: null, hint };
}
