import type { SourceEncoding } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../diagnostics.js";
import { WINDOWS_1252 } from "./windows-1252.table.js";

/** Bytes as text, with how they were read. The text never holds the byte-order mark and is otherwise untouched. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: SourceEncoding;
  readonly diagnostics: readonly ParserDiagnostic[];
}

interface ByteOrderMark {
  readonly name: string;
  readonly bytes: readonly number[];
}

const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { name: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { name: "utf-16le", bytes: [0xff, 0xfe] },
  { name: "utf-16be", bytes: [0xfe, 0xff] },
];

/**
 * Decodes text: by its byte-order mark, else as UTF-8 when it is valid, else as windows-1252 with a warning.
 * Bytes that cannot be decoded become U+FFFD and are reported, one diagnostic for all with the place of the first.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return decodeMarked(bytes, mark);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: { name: "utf-8", byteOrderMark: false }, diagnostics: [] };
  } catch {
    return decodeGuessed(bytes);
  }
}

function decodeMarked(bytes: Uint8Array, mark: ByteOrderMark): DecodedText {
  const body = bytes.subarray(mark.bytes.length);
  const encoding = { name: mark.name, byteOrderMark: true };
  try {
    return { text: new TextDecoder(mark.name, { fatal: true, ignoreBOM: true }).decode(body), encoding, diagnostics: [] };
  } catch {
    const text = new TextDecoder(mark.name, { ignoreBOM: true }).decode(body);
    return { text, encoding, diagnostics: undecodable(text, mark.name) };
  }
}

/** Neither marked nor UTF-8: the encoding of most old Western text. Every byte has a character or is reported. */
function decodeGuessed(bytes: Uint8Array): DecodedText {
  const parts: string[] = [];
  const chunk = 8192;
  for (let start = 0; start < bytes.length; start += chunk) {
    const codes = Array.from(bytes.subarray(start, start + chunk), (byte) => WINDOWS_1252[byte] ?? byte);
    parts.push(String.fromCharCode(...codes));
  }
  const text = parts.join("");
  const guessed: ParserDiagnostic = {
    code: "encoding-guessed",
    severity: "warning",
    message: "The bytes are not valid UTF-8 and carry no byte-order mark; they were read as windows-1252.",
    span: null,
    hint: "If letters look wrong, save the file as UTF-8 and parse it again.",
  };
  const encoding = { name: "windows-1252", byteOrderMark: false };
  return { text, encoding, diagnostics: [guessed, ...undecodable(text, "windows-1252")] };
}

function undecodable(text: string, name: string): ParserDiagnostic[] {
  const first = text.indexOf("\uFFFD");
  if (first === -1) return [];
  let count = 0;
  for (let at = first; at !== -1; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return [
    {
      code: "undecodable-bytes",
      severity: "warning",
      message: `${count} character${count === 1 ? "" : "s"} could not be decoded as ${name}, first at offset ${first}.`,
      span: { start: first, end: first + 1 },
      hint: "Convert the file from its true encoding to UTF-8.",
    },
  ];
}
