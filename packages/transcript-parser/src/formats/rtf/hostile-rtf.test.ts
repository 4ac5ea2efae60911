import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../source-format.js";
import { rtfReader } from "./read-rtf.js";

/** A document of one-byte characters, as it stands in the file. */
function read(rtf: string): SourceDocument {
  const document = rtfReader.read(Uint8Array.from(rtf, (sign) => sign.charCodeAt(0)), {});
  if (document instanceof Promise) throw new Error("RTF is read at once.");
  return document;
}

const codes = ({ diagnostics }: SourceDocument): string[] => diagnostics.map(({ code }) => code);

describe("damaged files", () => {
  test.each([
    ["cut off in a group", "{\\rtf1 a{\\b b", "ab", ["file-damaged"]],
    ["cut off in a control word", "{\\rtf1 a\\pa", "a", ["file-damaged"]],
    ["cut off after a backslash", "{\\rtf1 a\\", "a", ["file-damaged"]],
    ["cut off in a byte", "{\\rtf1 a\\'e", "ae", ["file-damaged"]],
    ["cut off in binary data", "{\\rtf1 a{\\pict\\bin500 x}}", "a", ["file-damaged"]],
    ["cut off in a table of fonts", "{\\rtf1 a{\\fonttbl{\\f0 Arial", "a", ["file-damaged"]],
    ["a group that was not opened", "{\\rtf1 a}b}c", "a\n\nbc", ["file-damaged"]],
    ["two files in one", "{\\rtf1 a}{\\rtf1 b}", "a\n\nb", []],
    ["zeros and white space after the end are nothing", "{\\rtf1 a}\r\n\0\0 ", "a", []],
    ["no RTF at all", "Ada: Oh.", "Ada: Oh.", ["file-damaged"]],
    ["nothing", "", "", ["file-damaged"]],
    ["only pictures", "{\\rtf1{\\pict 00}}", "", ["file-without-text"]],
    ["a negative length of binary data", "{\\rtf1 a\\bin-5 b}", "ab", []],
    ["a number beyond measure", "{\\rtf1 a\\bin9999999999 b}", "a", ["file-damaged"]],
  ])("%s", (_name, rtf, text, expected) => {
    const document = read(rtf);
    expect(document.text.trim()).toBe(text);
    expect(codes(document)).toEqual(expected);
    for (const { hint } of document.diagnostics) expect(hint).toMatch(/\S/);
  });

  test.each([
    ["groups in groups", "{", "}", "abc"],
    ["notes in notes", "{\\footnote x", "}", "abcx"],
    ["shapes in shapes", "{\\shp{\\*\\shpinst{\\shptxt x\\par ", "}}}", "acx"],
    ["groups that never end", "{\\b ", "", "abc"],
  ])("%s, a hundred thousand deep", (_name, open, close, letters) => {
    const depth = 100_000;
    const document = read(`{\\rtf1 a${open.repeat(depth)}b${close.repeat(depth)} c}`);
    expect([...new Set(document.text.match(/[a-z]/g))].sort().join("")).toBe(letters);
    expect(codes(document)).toContain("file-damaged");
  });

  test("a file without end of line or space is read in one go", () => {
    const { text } = read(`{\\rtf1 ${"\\'e9".repeat(300_000)}${"{\\pict ".repeat(2)}${"0a".repeat(500_000)}}}}`);
    expect(text).toHaveLength(300_000);
  });

  test("reading is stopped when it is asked for", () => {
    const bytes = new TextEncoder().encode(`{\\rtf1 ${"\\par a".repeat(50_000)}}`);
    const stop = new AbortController();
    expect(() => rtfReader.read(bytes, { signal: stop.signal, onShare: () => stop.abort() })).toThrow(/abort/i);
  });
});
