import { expect, test } from "vitest";
import { formatOfName, readArticleFile } from "./article.js";

test.each([
  ["story.md", "markdown"],
  ["STORY.HTML", "html"],
  ["notes.v2.txt", "text"],
  ["story", null],
  ["story.docx", null],
])("the format of %s", (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

test.each<[string, readonly number[], string]>([
  ["UTF-8", [0xc3, 0xa9], "é"],
  ["UTF-8 with a byte-order mark", [0xef, 0xbb, 0xbf, 0x61], "a"],
  ["UTF-16, little endian", [0xff, 0xfe, 0x61, 0x00], "a"],
  ["UTF-16, big endian", [0xfe, 0xff, 0x00, 0x61], "a"],
  ["Windows-1252", [0x63, 0xe9], "cé"],
])("%s is read", (_encoding, bytes, text) => {
  expect(readArticleFile("a.txt", Uint8Array.from(bytes))).toEqual({ ok: true, article: { name: "a.txt", text, format: "text" } });
});

test.each<[string, readonly number[], RegExp]>([
  ["an empty file", [], /has no text in it/],
  ["a picture", [0x89, 0x50, 0x00, 0x00], /is not a text file\. Save the article/],
])("%s is refused with what to do", (_what, bytes, reason) => {
  const read = readArticleFile("a.txt", Uint8Array.from(bytes));
  expect(read.ok ? "" : read.reason).toMatch(reason);
});

test("a file that is too large is refused before it is decoded", () => {
  const read = readArticleFile("a.txt", new Uint8Array(0), 50_000_001);
  expect(read.ok ? "" : read.reason).toMatch(/^a\.txt has 51 MB; articles of up to 50 /);
});
