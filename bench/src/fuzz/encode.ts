import type { Random } from "./random.js";

/** Bytes of a text, as a person's old or broken software may have written them. */
export function encodeSomehow(text: string, random: Random): Uint8Array {
  return random.pick(WRITERS)(text, random);
}

type Writer = (text: string, random: Random) => Uint8Array;

const WRITERS: readonly Writer[] = [
  (text) => utf8(text),
  (text) => utf8(text),
  (text) => utf8(`\uFEFF${text}`),
  (text) => singleByte(text, "windows-1252"),
  (text) => singleByte(text, "windows-1251"),
  (text) => singleByte(text, "koi8-r"),
  (text) => Buffer.from(text, "utf16le"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16(),
  (text, random) => damaged(utf8(text), random),
  (text, random) => damaged(Buffer.from(`\uFEFF${text}`, "utf16le"), random),
  (text, random) => mixed(text, random),
];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes that are wrong, missing or too many, in a few places. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const found = [...bytes];
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const at = random.below(found.length);
    if (random.chance(0.4)) found.splice(at, 1);
    else if (random.chance(0.5)) found.splice(at, 0, random.below(256));
    else found[at] = random.pick([0x80, 0xbf, 0xc0, 0xe2, 0xed, 0xf0, 0xfe, 0xff, 0]);
  }
  return Uint8Array.from(found.slice(0, random.chance(0.2) ? random.below(found.length) : found.length));
}

/** The first part in one encoding, the rest in another. */
function mixed(text: string, random: Random): Uint8Array {
  const at = random.below(text.length);
  const [first, second] = [random.pick(["windows-1252", "windows-1251"]), random.pick(["utf-8", "utf-16"])];
  const rest = text.slice(at);
  return Buffer.concat([singleByte(text.slice(0, at), first), second === "utf-8" ? utf8(rest) : Buffer.from(rest, "utf16le")]);
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** A character that the encoding lacks becomes a question mark. */
function singleByte(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? invert(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(Array.from(text), (character) => table.get(character) ?? 0x3f);
}

function invert(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  return new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}
