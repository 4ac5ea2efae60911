import { deriveId, hashText, sha256Hex, type Source } from "@colloquy/corpus-schema";
import type { SourceDocument, SourceFormat } from "./formats/source-format.js";
import type { ParseTextOptions } from "./parse-options.js";

/**
 * The source of a transcript: the text with its hash, and where it came from.
 *
 * @param kind whether the text is the decoded file itself
 */
export function buildSource(document: SourceDocument, bytes: Uint8Array | null, options: ParseTextOptions, kind: SourceFormat["text"]): Source {
  const { text, mediaType, encoding, locations } = document;
  const byteHash = bytes === null ? null : sha256Hex(bytes);
  // Text in sound UTF-8 without a mark is its own UTF-8 form: one hash serves for both.
  const sound = !document.diagnostics.some(({ code }) => code === "undecodable-bytes");
  const same = byteHash !== null && sound && kind === "file" && encoding.name === "utf-8" && !encoding.byteOrderMark;
  const textSha256 = same ? byteHash : hashText(text);
  return {
    id: deriveId("source", textSha256, { start: 0, end: text.length }),
    ...(bytes === null || byteHash === null ? {} : { bytes: { sha256: byteHash, length: bytes.length } }),
    textSha256,
    mediaType,
    encoding,
    ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.retrievedAt === undefined ? {} : { retrievedAt: options.retrievedAt }),
    text,
    locations,
  };
}
