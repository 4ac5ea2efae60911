import { expect, test } from "vitest";
import { decodeHead } from "./decode-head.js";

const utf16 = (text: string, isLittle: boolean): number[] =>
  Array.from(text).flatMap((character) => {
    const code = character.charCodeAt(0);
    return isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

test.each<[string, number[], string]>([
  ["UTF-8", utf8("WEBVTT é"), "WEBVTT é"],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...utf8("1\n00:00")], "1\n00:00"],
  ["UTF-8 that ends within a character", utf8("Käse é").slice(0, -1), "Käse \uFFFD"],
  ["windows-1252", [0x44, 0xe9, 0x62, 0x75, 0x74, 0x3b, 0x54, 0x65, 0x78, 0x74], "Début;Text"],
  ["UTF-16, little-endian, with its mark", [0xff, 0xfe, ...utf16("<TEI>", true)], "<TEI>"],
  ["UTF-16, big-endian, with its mark", [0xfe, 0xff, ...utf16("<TEI>", false)], "<TEI>"],
  ["UTF-16 without a mark", utf16("File type = \"ooTextFile\"", true), "File type = \"ooTextFile\""],
  ["nothing", [], ""],
])("%s", (_name, bytes, text) => {
  expect(decodeHead(Uint8Array.from(bytes))).toBe(text);
});
