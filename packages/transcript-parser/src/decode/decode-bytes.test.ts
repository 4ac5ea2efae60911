import { expect, test } from "vitest";
import { decodeBytes, type DecodedText } from "./decode-bytes.js";
import { encode } from "./encoders.test-data.js";
import { TEXTS } from "./languages.test-data.js";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const codes = ({ diagnostics }: DecodedText): string[] => diagnostics.map(({ code }) => code);

test.each([
  ["UTF-8 without a mark", utf8("Қазақ “x” 😀"), "Қазақ “x” 😀", "utf-8", false, []],
  ["ASCII", utf8("Q: a?\r\nA: b.\r"), "Q: a?\r\nA: b.\r", "utf-8", false, []],
  ["a replacement character that was there", utf8("a\uFFFDb"), "a\uFFFDb", "utf-8", false, []],
  ["UTF-8 with a mark, which is not text", [0xef, 0xbb, 0xbf, ...utf8("é")], "é", "utf-8", true, []],
  ["a second mark, which is text", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x41], "\uFEFFA", "utf-8", true, []],
  ["UTF-16, little end first", [0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x00, 0xde], "A😀", "utf-16le", true, []],
  ["UTF-16, big end first", [0xfe, 0xff, 0x04, 0x10], "А", "utf-16be", true, []],
  ["UTF-16 that begins with NUL", [0xff, 0xfe, 0x00, 0x00, 0x41, 0x00], "\0A", "utf-16le", true, []],
  ["UTF-32, little end first", [0xff, 0xfe, 0, 0, 0, 0xf6, 0x01, 0], "😀", "utf-32le", true, []],
  ["UTF-32, big end first", [0, 0, 0xfe, 0xff, 0, 0, 0, 0x41], "A", "utf-32be", true, []],
  ["half a character of UTF-32", [0, 0, 0xfe, 0xff, 0, 0, 0], "\uFFFD", "utf-32be", true, ["undecodable-bytes"]],
  ["old Western text", [0x93, 0x48, 0xe9, 0x94, 0x80], "“Hé”€", "windows-1252", false, ["encoding-guessed"]],
  ["a byte that windows-1252 leaves out", [0x41, 0x81], "A\uFFFD", "windows-1252", false, ["encoding-guessed", "undecodable-bytes"]],
  ["half a character of UTF-16", [0xff, 0xfe, 0x41, 0x00, 0x42], "A\uFFFD", "utf-16le", true, ["undecodable-bytes"]],
  ["a lone high surrogate", [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], "\uFFFDA", "utf-16le", true, ["undecodable-bytes"]],
  ["a lone low surrogate", [0xfe, 0xff, 0xdc, 0x00, 0x00, 0x41], "\uFFFDA", "utf-16be", true, ["undecodable-bytes"]],
  ["NUL bytes in ASCII", utf8("Q: a?\0\nA: b\n"), "Q: a?\0\nA: b\n", "utf-8", false, []],
  ["nothing but NUL bytes", [0, 0, 0, 0, 0, 0], "\0\0\0\0\0\0", "utf-8", false, []],
  ["escapes of a terminal", utf8("\x1B[1mQ:\x1B[0m a?"), "\x1B[1mQ:\x1B[0m a?", "utf-8", false, []],
  ["half-width katakana of ISO-2022-JP", [0x1b, 0x28, 0x49, 0x31, 0x1b, 0x28, 0x42, 0x41], "ｱA", "iso-2022-jp", false, ["encoding-guessed"]],
  ["nothing", [], "", "utf-8", false, []],
])("%s", (_name, bytes, text, name, byteOrderMark, expected) => {
  const decoded = decodeBytes(Uint8Array.from(bytes));
  expect(decoded.text).toBe(text);
  expect(decoded.encoding).toEqual({ name, byteOrderMark });
  expect(codes(decoded)).toEqual(expected);
});

test("bytes that are not at the start of their buffer", () => {
  const marked = Uint8Array.from([7, 7, 7, 0, 0, 0xfe, 0xff, 0, 0, 0, 0x41, 7]);
  expect(decodeBytes(marked.subarray(3, 11)).text).toBe("A");
});

test("a mark with a damaged text behind it reports the damage and not what was damaged before", () => {
  const decoded = decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("a\uFFFD"), 0xff, 0x62, 0xff]));
  expect(decoded.text).toBe("a\uFFFD\uFFFDb\uFFFD");
  expect(decoded.diagnostics).toMatchObject([{ code: "undecodable-bytes", span: { start: 2, end: 3 } }]);
  expect(decoded.diagnostics[0]?.message).toContain("2 characters could not be decoded as utf-8, first at offset 2");
});

test("U+FFFD as GB18030 spells it is text", () => {
  const spelled = [0xc4, 0xe3, 0x84, 0x31, 0xa4, 0x37];
  expect(codes(decodeBytes(Uint8Array.from(spelled), { encoding: "gb18030" }))).toEqual([]);
  const damaged = decodeBytes(Uint8Array.from([...spelled, 0xff]), { encoding: "gb18030" });
  expect(damaged.text).toBe("你\uFFFD\uFFFD");
  expect(damaged.diagnostics).toMatchObject([{ code: "undecodable-bytes", span: { start: 2, end: 3 } }]);
});

test("UTF-8 with a foreign byte stays UTF-8, and the hint says where and what it was", () => {
  const [before, after] = ["Über die Straße gehört das Café ", " Müller, schön für große Gäste.\r\n"];
  const decoded = decodeBytes(Uint8Array.from([...utf8(before), 0xe9, ...utf8(after)]));
  expect(decoded.text).toBe(`${before}\uFFFD${after}`);
  expect(decoded.encoding.name).toBe("utf-8");
  expect(codes(decoded)).toEqual(["undecodable-bytes"]);
  expect(decoded.diagnostics[0]?.span).toEqual({ start: before.length, end: before.length + 1 });
  expect(decoded.diagnostics[0]?.hint).toContain(`byte 0xE9 at byte offset ${utf8(before).length}`);
  expect(decoded.diagnostics[0]?.hint).toContain('"é" in windows-1252');
});

test("UTF-8 that ends within a character", () => {
  const bytes = encode(TEXTS.russian.trimEnd().slice(0, -1), "utf-8");
  const decoded = decodeBytes(bytes.subarray(0, -1));
  expect(decoded.encoding.name).toBe("utf-8");
  expect(decoded.text.endsWith(" улиц\uFFFD")).toBe(true);
  expect(decoded.diagnostics).toMatchObject([{ code: "undecodable-bytes" }]);
  expect(decoded.diagnostics[0]?.hint).toContain("ends within a character");
});

test.each([
  ["shift_jis", TEXTS.japanese],
  ["euc-jp", TEXTS.japanese],
  ["gb18030", TEXTS.simplified],
  ["big5", TEXTS.traditional],
  ["euc-kr", TEXTS.korean],
])("%s that ends within a character", (encoding, text) => {
  const whole = encode(text.trimEnd().slice(0, -1), encoding);
  const decoded = decodeBytes(whole.subarray(0, -1));
  expect(decoded.encoding.name).toBe(encoding);
  expect(decoded.text).toBe(`${text.trimEnd().slice(0, -2)}\uFFFD`);
  expect(codes(decoded)).toEqual(["encoding-guessed", "undecodable-bytes"]);
});

test("a guess is reported with the place where it matters first, the runner-up and the way to override it", () => {
  const { diagnostics } = decodeBytes(encode("Q: Ça va ?\nA: Très bien, et toi, René ?\n", "windows-1252"));
  expect(diagnostics).toMatchObject([{ code: "encoding-guessed", severity: "warning", span: { start: 3, end: 4 } }]);
  expect(diagnostics[0]?.message).toMatch(/read as windows-1252; the next best guess is [a-z0-9_-]+\./);
  expect(diagnostics[0]?.hint).toMatch(/option `encoding`, for example "[a-z0-9_-]+"/);
});

test.each([
  ["cp1251", [0xcf, 0xf0], "Пр", "windows-1251", false],
  [" KOI8-R ", [0xf0, 0xd2], "Пр", "koi8-r", false],
  ["latin1", [0x80, 0xe9], "€é", "windows-1252", false],
  ["utf-8", [0xef, 0xbb, 0xbf, 0x41], "A", "utf-8", true],
  ["windows-1251", [0xef, 0xbb, 0xbf, 0xcf], "П", "windows-1251", true],
  ["windows-1251", [0xff, 0xfe], "яю", "windows-1251", false],
  ["utf-16", [0xfe, 0xff, 0x00, 0x41], "A", "utf-16be", true],
  ["utf-16be", [0x04, 0x10], "А", "utf-16be", false],
  ["utf-32le", [0x41, 0, 0, 0], "A", "utf-32le", false],
])("the encoding is named: %s", (encoding, bytes, text, name, byteOrderMark) => {
  const decoded = decodeBytes(Uint8Array.from(bytes), { encoding });
  expect(decoded).toEqual({ text, encoding: { name, byteOrderMark }, diagnostics: [] });
});

test.each(["klingon", "", "iso-2022-kr", "replacement"])("an encoding that does not exist is ignored: %j", (encoding) => {
  const decoded = decodeBytes(Uint8Array.from(utf8("é")), { encoding });
  expect(decoded.text).toBe("é");
  expect(codes(decoded)).toEqual(["encoding-unknown"]);
  expect(decoded.diagnostics[0]?.message).toContain(JSON.stringify(encoding));
});

test.each([
  ["windows-1251", [0xcf, 0x98], "П\uFFFD"],
  ["euc-jp", [0xa4, 0xa2, 0x80], "あ\uFFFD"],
  ["big5", [0xa4, 0xa4, 0xff], "中\uFFFD"],
  ["shift_jis", [0x82, 0xa0, 0xff], "あ\uFFFD"],
])("a byte that %s leaves undefined is reported, whatever the platform makes of it", (encoding, bytes, text) => {
  const decoded = decodeBytes(Uint8Array.from(bytes), { encoding });
  expect(decoded.text).toBe(text);
  expect(decoded.diagnostics).toMatchObject([{ code: "undecodable-bytes", span: { start: 1, end: 2 } }]);
});
