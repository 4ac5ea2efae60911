import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.js";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

test.each([
  ["UTF-8 without a mark", utf8("Қазақ “x” 😀"), "Қазақ “x” 😀", "utf-8", false, []],
  ["UTF-8 with a mark, which is not text", [0xef, 0xbb, 0xbf, ...utf8("é")], "é", "utf-8", true, []],
  ["a second mark, which is text", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41], "\uFEFFA", "utf-8", true, []],
  ["UTF-16, little end first", [0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde], "A😀", "utf-16le", true, []],
  ["UTF-16, big end first", [0xfe, 0xff, 0x04, 0x10], "А", "utf-16be", true, []],
  ["old Western text", [0x93, 0x48, 0xe9, 0x94, 0x80], "“Hé”€", "windows-1252", false, ["encoding-guessed"]],
  ["a byte that windows-1252 leaves out", [0x41, 0x81], "A\uFFFD", "windows-1252", false, ["encoding-guessed", "undecodable-bytes"]],
  ["half a character of UTF-16", [0xff, 0xfe, 0x41, 0x00, 0x42], "A\uFFFD", "utf-16le", true, ["undecodable-bytes"]],
  ["nothing", [], "", "utf-8", false, []],
])("%s", (_name, bytes, text, name, byteOrderMark, codes) => {
  const decoded = decodeBytes(Uint8Array.from(bytes));
  expect(decoded.text).toBe(text);
  expect(decoded.encoding).toEqual({ name, byteOrderMark });
  expect(decoded.diagnostics.map(({ code }) => code)).toEqual(codes);
});
