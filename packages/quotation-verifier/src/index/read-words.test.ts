import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FOUNDING_DOCUMENT } from "../fixtures/founding-interview.js";
import { tokenise } from "../fold/tokenise.js";
import { readWords } from "./read-words.js";
import { wordHash } from "./word-hash.js";

function numbersOf(text: string): number[] {
  const list = { numbers: new Int32Array(0), length: 0 };
  readWords(text, list);
  return [...list.numbers.subarray(0, list.length)];
}

function expected(text: string): number[] {
  return tokenise(text).flatMap(({ kind, key }) => (kind === "word" ? [wordHash(key)] : []));
}

test.each([
  ["plain words", "We had two hours, and the whole town carried sand."],
  ["apostrophes", "don't don’t 'tis rock 'n' roll dogs' o''clock d'Arc's l'«été» ’’ a'"],
  ["numbers", "1,000.50 and 3.5, or .5 or 1. 2,x 10th x2 1'000 1..2"],
  ["abbreviations", "the U.S. and the U.S.S.R., e.g. a.b.c A.B x.yz ab.c.d"],
  ["hyphens and dashes", "way-too well--known 1990–2000 a—b - -- -a"],
  ["other alphabets", "Қасым-Жомарт Тоқаев айтты: «Иә». Ελλάς ΟΔΟΣ ΣΑΣ Straße İstanbul ŉ"],
  ["accents of their own", "cafe\u0301 e\u0301te\u0301 \u0301 a\u0308b"],
  ["scripts without spaces", "我们去了 Пекин北京 ที่ไหน かな漢字mixed"],
  ["Hangul", "\u1112\u1161\u11ab \ud55c\uad6d \uac00\u11a8"],
  ["ligatures", "ﬁnal eﬃcient ﬀ"],
  ["invisible marks", "so\u00ADft \u200Bzero\u200Dwidth \u200E\u00AD a\u00AD \uFEFFb\u00AD,c"],
  ["surrogates", "👍 a👍b \ud83d x\udc4dy 𝐀𝐁 𐐀𐐨"],
  ["spaces of other kinds", "a\u00A0b\u2003c\u3000d\u2028e\u0085f 1\u00A0000"],
  ["ellipses", "wait . . . what... and…. so a...b"],
  ["nothing", ""],
  ["marks alone", "… — “” '’ .,"],
])("reads the words of %s as the tokeniser does", (_, text) => {
  expect(numbersOf(text)).toEqual(expected(text));
});

test("reads the founding interview as the tokeniser does", () => {
  const text = readFileSync(FOUNDING_DOCUMENT, "utf8");
  expect(numbersOf(text)).toEqual(expected(text));
});

test("reads every code unit of the plane between letters, digits and spaces as the tokeniser does", () => {
  const differing: number[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    const sign = String.fromCharCode(code);
    const text = `ab${sign}cd a${sign}b ${sign}ab ab${sign} ${sign} 1${sign}2 ${sign}${sign}a${sign}${sign} a${sign}.b a'${sign}b ab${sign}'c`;
    if (numbersOf(text).join() !== expected(text).join()) differing.push(code);
  }
  expect(differing).toEqual([]);
});

const PIECES = fc.constantFrom(
  ...Array.from("aBzéŞΣς9ßжﬁ'’.,-–—…“”\"()[]/:;!?\u0301\u00AD\u200D\u1161\u1100\u11a8한漢ก\u{1F44D} \n\t\u00A0\u2028"),
  "\ud83d",
  "\udc4d",
);

test("reads any text as the tokeniser does", () => {
  const text = fc.oneof(
    fc.array(PIECES, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(numbersOf(any)).toEqual(expected(any));
    }),
    { numRuns: 5000 },
  );
});

test("appends to what was read before", () => {
  const list = { numbers: new Int32Array(0), length: 0 };
  for (const text of ["one two", "", "three"]) readWords(text, list);
  expect([...list.numbers.subarray(0, list.length)]).toEqual(expected("one two three"));
});
