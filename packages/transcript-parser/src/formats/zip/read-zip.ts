import type { ParserDiagnostic } from "../../diagnostics.js";
import { chooseFormat } from "../choose-format.js";
import { Archive } from "../container/archive.js";
import type { ArchiveEntry } from "../container/archive-entry.js";
import { FORMATS } from "../index.js";
import { recogniseUnread } from "../recognise-unread.js";
import { type ReadContext, type SourceReader, type UnpackedArchive, type UnpackedFile, plainDocument } from "../source-format.js";
import { LeftOut, type LeftOutReason } from "./left-out.js";
import { ARCHIVE, LITTER, NO_DOCUMENT } from "./left-out.table.js";
import { PACKAGE_KINDS, type PackageKind } from "./package-kinds.table.js";

const MEDIA_TYPE = "application/zip";
/** The likelihood at which a file is of a format by its content and not only for want of a better one. */
const LIKELY = 0.3;
/** How much of a file is searched for characters that no text has. */
const SEARCHED = 8_192;

/** The reader of archives: it gives the documents in them. */
export const zipReader: SourceReader = {
  // Asked only of an archive within an archive.
  read: () => ({ ...plainDocument(""), mediaType: MEDIA_TYPE, diagnostics: [nested()] }),
  unpack: (bytes, context) => Promise.resolve(unpackDocuments(bytes, context)),
};

function unpackDocuments(bytes: Uint8Array, context: ReadContext): UnpackedArchive {
  const archive = new Archive(bytes);
  const kind = kindOf(archive);
  if (kind !== null) return { files: [], diagnostics: [...archive.diagnostics, otherPackage(kind)] };
  const files: UnpackedFile[] = [];
  const left = new LeftOut();
  for (const [index, entry] of archive.entries.entries()) {
    context.signal?.throwIfAborted();
    context.onShare?.(index / archive.entries.length);
    if (entry.isFolder || LITTER.test(entry.path) || entry.path === "") continue;
    const file = unpackDocument(archive, entry, context, left);
    if (file !== null) files.push(file);
    if (file !== null && entry.isUnsafe) left.addClimbing(entry.path);
  }
  return { files, diagnostics: [...archive.diagnostics, ...left.diagnostics()] };
}

function unpackDocument(archive: Archive, entry: ArchiveEntry, { signal }: ReadContext, left: LeftOut): UnpackedFile | null {
  const { path } = entry;
  const extension = extensionOf(path);
  if (NO_DOCUMENT.has(extension) || ARCHIVE.has(extension)) {
    left.add(ARCHIVE.has(extension) ? "archive" : "no-document", path);
    return null;
  }
  const { bytes, diagnostics } = archive.readEntry(entry, signal);
  left.addFindings(diagnostics);
  if (bytes === null) return null;
  // Such as a Word document of before 2007: it says what it is and what to do.
  const unread = recogniseUnread(bytes);
  if (unread !== null) {
    left.addFindings(unread.diagnostics.map((found) => ({ ...found, severity: "warning" as const, message: `In ${path}: ${found.message}` })));
    return null;
  }
  const reason = reasonAgainst(bytes, path, extension);
  if (reason !== null) left.add(reason, path);
  return reason === null ? { name: path, bytes } : null;
}

/** Why a file is not read as a document: by its content, and by its name where the content could be any text. */
function reasonAgainst(bytes: Uint8Array, path: string, extension: string): LeftOutReason | null {
  if (bytes.length === 0) return "empty";
  const { format, trials } = chooseFormat(bytes, path);
  if (format?.id === ZIP) return "archive";
  const isKnown = trials.some(({ likelihood }) => likelihood >= LIKELY);
  if (isKnown || EXTENSIONS.has(extension)) return null;
  return extension === "" && !bytes.subarray(0, SEARCHED).includes(0) ? null : "no-document";
}

const ZIP = "zip";
const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.flatMap(({ extensions }) => extensions));

function extensionOf(path: string): string {
  return /[^/.]\.([^/.\s]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** What a package is that holds no documents, such as a spreadsheet. */
function kindOf(archive: Archive): PackageKind | null {
  const type = archive.find("mimetype");
  const stated = type === undefined || type.size > 200 ? "" : new TextDecoder().decode(archive.readEntry(type).bytes ?? new Uint8Array(0));
  return PACKAGE_KINDS.find((kind) => kind.type?.test(stated) === true || archive.entries.some(({ name }) => kind.entry?.test(name) === true)) ?? null;
}

function otherPackage({ name, hint }: PackageKind): ParserDiagnostic {
  return { code: "format-unknown", severity: "error", message: `This is ${name}. Nothing of it was read.`, span: null, hint };
}

function nested(): ParserDiagnostic {
  return {
    code: "file-skipped",
    severity: "error",
    message: "This is an archive within an archive, which is not opened.",
    span: null,
    hint: "Unpack it and give it by itself, if there are documents in it.",
  };
}
