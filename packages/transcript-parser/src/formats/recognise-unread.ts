import type { ParserDiagnostic } from "../diagnostics.js";
import { plainDocument, type SourceDocument } from "./source-format.js";
import { ADVICE, COMPOUND_KINDS, UNREAD_KINDS, type UnreadKind } from "./unread-kinds.table.js";

/** Compound File Binary: Microsoft's [MS-CFB], section 2.2. */
const COMPOUND_SIGN = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/** The stream in which a document with a password lies ([MS-OFFCRYPTO], section 2.3.4.4). */
const ENCRYPTED_STREAM = "EncryptedPackage";
/** How much of a compound file is searched for the names of its streams, at either end. */
const SEARCHED = 1 << 20;

/**
 * A file of a kind in which there is no text to read, such as a recording, a picture or a Word document of before 2007:
 * an empty document that says what it is and what to do. Null for all else.
 */
export function recogniseUnread(bytes: Uint8Array): SourceDocument | null {
  if (hasSign(bytes, 0, COMPOUND_SIGN)) return readCompound(bytes);
  const kind = UNREAD_KINDS.find(({ signs }) => signs.every(([offset, sign]) => hasSign(bytes, offset, sign)));
  return kind === undefined ? null : unread(kind.mediaType, unreadKind(kind));
}

function readCompound(bytes: Uint8Array): SourceDocument {
  const names = bytes.length <= 2 * SEARCHED ? [bytes] : [bytes.subarray(0, SEARCHED), bytes.subarray(bytes.length - SEARCHED)];
  const holds = (stream: string): boolean => names.some((part) => holdsUtf16(part, stream));
  if (holds(ENCRYPTED_STREAM)) return unread("application/x-ole-storage", encryptedDocument());
  const kind = COMPOUND_KINDS.find(({ stream }) => holds(stream));
  const name = kind?.name ?? "a file of an office program of before 2007";
  return unread(kind?.mediaType ?? "application/x-ole-storage", unreadKind({ name, advice: "office" }));
}

function unread(mediaType: string, diagnostic: ParserDiagnostic): SourceDocument {
  return { ...plainDocument(""), mediaType, diagnostics: [diagnostic] };
}

function unreadKind({ name, advice }: Pick<UnreadKind, "name" | "advice">): ParserDiagnostic {
  return {
    code: "format-unknown",
    severity: "error",
    message: `This is ${name}. Nothing of it was read.`,
    span: null,
    hint: ADVICE[advice],
  };
}

function encryptedDocument(): ParserDiagnostic {
  return {
    code: "file-encrypted",
    severity: "error",
    message: "This is an office document with a password. Nothing of it was read.",
    span: null,
    hint: "Open it with its password and save it without one.",
  };
}

function hasSign(bytes: Uint8Array, offset: number, sign: string): boolean {
  for (let index = 0; index < sign.length; index += 1) {
    if (bytes[offset + index] !== sign.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether a name of ASCII letters stands there in UTF-16, little-endian. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name, (letter) => `${letter}\0`).join("");
  const first = wide.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (hasSign(bytes, at, wide)) return true;
  }
  return false;
}
