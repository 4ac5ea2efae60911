import { findByteOrderMark } from "./byte-order-mark.js";
import { guessUtf16 } from "./utf-16-without-mark.js";
import { decodeUtf32 } from "./utf-32.js";

/** A character of UTF-8 may be cut off at the end of the first bytes. */
const CUT_OFF = 3;

/**
 * The first bytes of a file as text to recognise a format by: the signs of formats are ASCII nearly always, so that the
 * family of the encoding is enough, and what tells the encodings of languages apart need not be loaded. UTF-8, UTF-16 and
 * UTF-32 with their marks, UTF-16 without; whatever else is taken for windows-1252.
 */
export function decodeHead(bytes: Uint8Array): string {
  const mark = findByteOrderMark(bytes);
  const name = mark?.name ?? guessUtf16(bytes)?.name ?? "utf-8";
  const body = mark === null ? bytes : bytes.subarray(mark.length);
  if (name === "utf-32le" || name === "utf-32be") return decodeUtf32(body, name === "utf-32le");
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(body);
  const fault = name === "utf-8" ? text.indexOf("\uFFFD") : -1;
  return fault === -1 || fault >= text.length - CUT_OFF ? text : new TextDecoder("windows-1252").decode(body);
}
