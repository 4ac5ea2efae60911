import { readFileSync } from "node:fs";
import fc from "fast-check";
import { zlibSync } from "fflate";
import { describe, expect, it, test } from "vitest";
import { pdfReader } from "../read-pdf.js";
import { ActualTexts } from "./actual-texts.js";
import { readContentMarks } from "./marked-content.js";
import { PdfTokens, type PdfValue } from "./pdf-tokens.js";

const NONE: ReadonlyMap<string, PdfValue> = new Map();
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A file of these objects, by their numbers. */
function fileOf(objects: Readonly<Record<number, string>>): Uint8Array {
  return bytesOf(`%PDF-1.7\n${Object.entries(objects).map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join("")}`);
}

function streamOf(content: string, entries = ""): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

const deflated = (text: string): string => String.fromCharCode(...zlibSync(bytesOf(text)));

describe("values", () => {
  test.each([
    ["12", { kind: "number", value: 12 }],
    ["-.5", { kind: "number", value: -0.5 }],
    ["/Span#20A", { kind: "name", text: "Span A" }],
    ["<FEFF 00>", { kind: "string", text: "\u00FE\u00FF\0" }],
    ["<9>", { kind: "string", text: "\u0090" }],
    ["(a\\(b\\)(c)\\101\\\nd\\n)", { kind: "string", text: "a(b)(c)Ad\n" }],
    ["12 0 R", { kind: "reference", number: 12 }],
    ["% a comment\n true", { kind: "operator", text: "true" }],
    ["12 0 RG", { kind: "number", value: 12 }],
    ["[1 (b) 3 0 R]", { kind: "array", items: [{ kind: "number", value: 1 }, { kind: "string", text: "b" }, { kind: "reference", number: 3 }] }],
    ["<</A/B/C<</D 1>>>>", { kind: "dictionary", entries: new Map<string, unknown>([["A", { kind: "name", text: "B" }], ["C", { kind: "dictionary", entries: new Map([["D", { kind: "number", value: 1 }]]) }]]) }],
  ])("%s", (text, value) => {
    expect(new PdfTokens(text).next()).toEqual(value);
  });

  it("come to an end, whatever is written, and however deep", () => {
    const pieces = fc.constantFrom("<<", ">>", "[", "]", "(", ")", "<", ">", "/A", "1 0 R", "12", "-", ".", "%x\n", " ", "\\", "BT", "\0", "é");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const tokens = new PdfTokens(text);
        let last = -1;
        while (tokens.next() !== null) {
          expect(tokens.at).toBeGreaterThan(last);
          last = tokens.at;
        }
        expect(tokens.at).toBeGreaterThanOrEqual(text.length);
      }),
    );
    const deep = new PdfTokens("[".repeat(100_000));
    while (deep.next() !== null);
    expect(deep.at).toBe(100_000);
  });
});

describe("marks of content", () => {
  test.each<[string, string, unknown[]]>([
    ["with and without words", "/P BMC /Span<</ActualText <FEFF6237> >> BDC (x) Tj EMC EMC", [["P", null], ["Span", "户"]]],
    ["in UTF-8 and Latin-1", "/Span <</ActualText (\u00EF\u00BB\u00BF\u00C3\u00A9)>> BDC EMC /Span <</ActualText (\u00E9)>> BDC EMC", [["Span", "é"], ["Span", "é"]]],
    ["with a named list", "/Span /MC0 BDC EMC /Span /MC1 BDC EMC", [["Span", "fi"], ["Span", null]]],
    ["behind words that look like them", "(/Span BMC) Tj /P BMC EMC % /Span BMC\n", [["P", null]]],
    ["behind the bytes of a picture", "BI /W 1 ID /Span BMC EI /P BMC EMC", [["P", null]]],
    ["in a picture without an end", "/P BMC BI ID /Span BMC", [["P", null]]],
    ["in letters that no encoding has", "/Span <</ActualText (\u0081)>> BDC EMC", [["Span", null]]],
  ])("%s", (_name, content, expected) => {
    const list: PdfValue = { kind: "dictionary", entries: new Map([["ActualText", { kind: "string", text: "fi" }]]) };
    expect(readContentMarks(content, new Map([["MC0", list]])).map(({ tag, actualText }) => [tag, actualText])).toEqual(expected);
  });
});

describe("the content of a page", () => {
  const content = "/Span <</ActualText (a)>> BDC (b) Tj EMC";
  const found = [{ tag: "Span", actualText: "a" }];
  test.each<[string, Uint8Array, unknown]>([
    ["as it is", fileOf({ 3: "<< /Contents 4 0 R >>", 4: streamOf(content) }), found],
    ["deflated", fileOf({ 3: "<< /Contents 4 0 R >>", 4: streamOf(deflated(content), "/Filter /FlateDecode") }), found],
    ["in parts", fileOf({ 3: "<< /Contents [4 0 R 5 0 R] >>", 4: streamOf(content.slice(0, 31)), 5: streamOf(content.slice(31)) }), found],
    ["in parts that are an object", fileOf({ 3: "<< /Contents 6 0 R >>", 4: streamOf(content), 6: "[4 0 R]" }), found],
    ["with a length that is an object", fileOf({ 3: "<< /Contents 4 0 R >>", 4: `<< /Length 5 0 R >>\nstream\n${content}\nendstream`, 5: String(content.length) }), found],
    ["with a length that is wrong", fileOf({ 3: "<< /Contents 4 0 R >>", 4: `<< /Length 7 >>\nstream\n${content}\nendstream` }), found],
    ["of a page in a stream of objects", fileOf({ 4: streamOf(content), 9: streamOf(deflated("3 0 << /Contents 4 0 R >>"), "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode") }), found],
    ["the last of two with a number", fileOf({ 3: "<< /Contents 4 0 R >>", 4: streamOf("") + `\nendobj\n4 0 obj\n${streamOf(content)}` }), found],
    ["packed in another way", fileOf({ 3: "<< /Contents 4 0 R >>", 4: streamOf(content, "/Filter /LZWDecode") }), null],
    ["of an encrypted file", fileOf({ 3: "<< /Contents 4 0 R >>", 4: streamOf(content), 5: "<< /Encrypt 6 0 R >>" }), null],
    ["of a page that refers to itself", fileOf({ 3: "<< /Contents 3 0 R >>" }), null],
    ["of a page that is not there", fileOf({}), null],
  ])("%s", (_name, file, expected) => {
    expect(new ActualTexts(file).ofPage(3)).toEqual(expected);
  });

  it("is read from broken bytes without an error", () => {
    const file = fileOf({ 3: "<< /Contents [4 0 R 5 0 R] >>", 4: streamOf(deflated(content), "/Filter /FlateDecode"), 5: streamOf(content) });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
        const broken = new Uint8Array(file);
        for (const [at, byte] of changes) broken[at] = byte;
        expect(() => new ActualTexts(broken).ofPage(3)).not.toThrow();
      }),
    );
  });
});

describe("what a browser printed", () => {
  const LINES = {
    joined: [
      "المحاور: كيف كانت القرية قبل بناء السد في عام 1974؟",
      "ليلى منصور: كانت صغيرة، وفيها ثلاثون بيتًا. لا أحد كان يخاف، وقال والدي: «سنعود»، بعد أن أُغلقت المدرسة.",
      "مصاحبه\u200Cگر: روستا پیش از ساخت سد چگونه بود؟",
      "لیلا کریمی: کوچک بود. هر بهار رودخانه بالا می\u200Cآمد و هیچ\u200Cکس نمی\u200Cترسید.",
    ],
    stacked: [
      "प्रश्नकर्ता: बाँध बनने से पहले गाँव कैसा था?",
      "लीला शर्मा: गाँव छोटा था, तीस घर और एक कुआँ। सर्दियों में विद्यालय बंद हो गया।",
      "ผู้สัมภาษณ์: ก่อนสร้างเขื่อน หมู่บ้านเป็นอย่างไร",
      "มาลี ใจดี: หมู่บ้านเล็กมาก มีบ้านสามสิบหลังและบ่อน้ำหนึ่งบ่อ",
      "记者: 学校关门以后，你们一户一户地离开了村子吗？",
      "林秀英: 是的，一口井，三十户人家，小小的村子。",
    ],
  };

  test.each(Object.entries(LINES))("%s letters are those that were typed", async (name, lines) => {
    const { text, diagnostics } = await pdfReader.read(new Uint8Array(readFileSync(new URL(`../fixtures/${name}-chromium.pdf`, import.meta.url))), {});
    expect(text.split("\n").filter((line) => line !== "")).toEqual(lines);
    expect(diagnostics).toEqual([]);
  });
});

test("no marks are no marks", () => {
  expect(readContentMarks("", NONE)).toEqual([]);
});
