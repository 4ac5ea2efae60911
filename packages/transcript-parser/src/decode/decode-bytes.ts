import type { SourceEncoding } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../diagnostics.js";
import { findByteOrderMark } from "./byte-order-mark.js";
import { decodeAs, decodeStrictly, findEncoding, type Decoding } from "./decode-as.js";
import { encodingGuessed, encodingUnknown, undecodableBytes } from "./decode-diagnostics.js";
import { guessEncoding } from "./guess-encoding.js";
import { decodeIso2022Jp } from "./iso-2022-jp.js";
import { guessUtf16 } from "./utf-16-without-mark.js";
import { findUtf8Damage, isDamagedUtf8, type Utf8Damage } from "./utf-8-damage.js";
import { decodeWindows1252 } from "./windows-1252.js";

/** Bytes as text, with how they were read. The text never holds the byte-order mark and is otherwise untouched. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: SourceEncoding;
  readonly diagnostics: readonly ParserDiagnostic[];
}

/** What the caller knows of the bytes. */
export interface DecodeOptions {
  /** Name or label of the encoding, as in the WHATWG Encoding Standard. An unknown one is reported and ignored. */
  readonly encoding?: string;
}

/**
 * Decodes text: as the caller says, else by its byte-order mark, else as UTF-16 or UTF-8 when it is that, else in the
 * encoding in which it is most like text, with a warning. Bytes that cannot be decoded become U+FFFD and are reported,
 * one diagnostic for all with the place of the first.
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  if (options.encoding === undefined) return recognise(bytes);
  const name = findEncoding(options.encoding);
  if (name !== null) return decodeNamed(bytes, name);
  const decoded = recognise(bytes);
  return { ...decoded, diagnostics: [encodingUnknown(options.encoding), ...decoded.diagnostics] };
}

function recognise(bytes: Uint8Array): DecodedText {
  return decodeMarked(bytes) ?? decodeUnmarkedUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeGuessed(bytes);
}

/** The encoding is given, and a byte-order mark of the same family still decides the order of bytes. */
function decodeNamed(bytes: Uint8Array, name: string): DecodedText {
  const mark = findByteOrderMark(bytes);
  // The mark of UTF-8 means nothing in any other encoding; two bytes of UTF-16 may be letters elsewhere.
  const isMark = mark !== null && (mark.name === "utf-8" || mark.name.slice(0, 6) === name.slice(0, 6));
  const used = isMark && mark.name !== "utf-8" ? mark.name : name;
  return decoded(decodeAs(isMark ? bytes.subarray(mark.length) : bytes, used), used, isMark);
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const mark = findByteOrderMark(bytes);
  return mark === null ? null : decoded(decodeAs(bytes.subarray(mark.length), mark.name), mark.name, true);
}

function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  const guess = guessUtf16(bytes);
  if (guess === null) return null;
  const runnerUp = guess.name === "utf-16le" ? "utf-16be" : "utf-16le";
  return decoded(decodeAs(bytes, guess.name), guess.name, false, [encodingGuessed({ ...guess, runnerUp }, null)]);
}

function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  const text = decodeStrictly(bytes, "utf-8");
  if (text === null) return decodeDamagedUtf8(bytes);
  const japanese = decodeIso2022Jp(bytes, text);
  if (japanese === null) return { text, encoding: { name: "utf-8", byteOrderMark: false }, diagnostics: [] };
  const guess = { name: "iso-2022-jp", runnerUp: "utf-8", sure: japanese.undecodable.count === 0 };
  return decoded(japanese, "iso-2022-jp", false, [encodingGuessed(guess, null)]);
}

function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const damage = findUtf8Damage(bytes);
  if (!isDamagedUtf8(damage)) return null;
  const decoding = decodeAs(bytes, "utf-8");
  const diagnostics = undecodableBytes(decoding, "utf-8", damageHint(bytes, damage));
  return { text: decoding.text, encoding: { name: "utf-8", byteOrderMark: false }, diagnostics };
}

/** What the first foreign byte probably was: files that were pasted together are mostly UTF-8 and windows-1252. */
function damageHint(bytes: Uint8Array, { firstInvalid: at, invalid, truncated }: Utf8Damage): string {
  if (invalid === 1 && truncated) return `The file ends within a character, at byte offset ${at}, and may be cut off.`;
  const byte = bytes.subarray(at, at + 1);
  const letter = decodeWindows1252(byte);
  const value = `0x${(byte[0] ?? 0).toString(16).toUpperCase()}`;
  const meaning = letter === "\uFFFD" ? "" : `, which is ${JSON.stringify(letter)} in windows-1252`;
  return `The first is byte ${value} at byte offset ${at} of the file${meaning}. Correct it there and save as UTF-8.`;
}

function decodeGuessed(bytes: Uint8Array): DecodedText {
  const guess = guessEncoding(bytes);
  const decoding = decodeAs(bytes, guess.name);
  let first = 0;
  // Up to the first byte outside ASCII, offsets of bytes and of text are the same.
  while ((bytes[first] ?? 0x80) < 0x80) first += 1;
  return decoded(decoding, guess.name, false, [encodingGuessed(guess, { start: first, end: first + 1 })]);
}

function decoded(
  decoding: Decoding,
  name: string,
  byteOrderMark: boolean,
  diagnostics: readonly ParserDiagnostic[] = [],
): DecodedText {
  const found = [...diagnostics, ...undecodableBytes(decoding, name)];
  return { text: decoding.text, encoding: { name, byteOrderMark }, diagnostics: found };
}
