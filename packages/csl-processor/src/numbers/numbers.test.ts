import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRanges } from "./page-range.js";
import { isNumeric, isPlural, splitNumbers } from "./parse-number.js";
import { roman } from "./roman.js";

/** The examples of CSL 1.0.2, Appendix V, and some more. */
const RANGES = [
  ["chicago-15", "3-10", "3–10"],
  ["chicago-15", "100-104", "100–104"],
  ["chicago-15", "600-613", "600–613"],
  ["chicago-15", "107-108", "107–8"],
  ["chicago-15", "505-517", "505–17"],
  ["chicago-15", "1002-1006", "1002–6"],
  ["chicago-15", "321-325", "321–25"],
  ["chicago-15", "415-532", "415–532"],
  ["chicago-15", "11564-11568", "11564–68"],
  ["chicago-15", "13792-13803", "13792–803"],
  ["chicago-15", "1496-1504", "1496–1504"],
  ["chicago-15", "2787-2816", "2787–2816"],
  ["chicago-16", "92-113", "92–113"],
  ["chicago-16", "1087-1089", "1087–89"],
  ["chicago-16", "1496-1500", "1496–500"],
  ["chicago-16", "12991-13001", "12991–3001"],
  ["expanded", "42-5", "42–45"],
  ["expanded", "321-8", "321–328"],
  ["expanded", "2787-816", "2787–2816"],
  ["minimal", "42-45", "42–5"],
  ["minimal", "2787-2816", "2787–816"],
  ["minimal-two", "321-328", "321–28"],
  ["minimal-two", "7-8", "7–8"],
  ["expanded", "N110-N5", "N110–N115"],
  ["expanded", "N110-5", "N110\\-5"],
  ["minimal", "9-3", "9–3"],
] as const;

test.each(RANGES)("%s: %s", (format, range, expected) => {
  expect(formatRanges(range, format, "–")).toBe(expected);
});

test("expanding what was abbreviated gives the range back", () => {
  const formats = fc.constantFrom("chicago-15", "chicago-16", "minimal", "minimal-two", "expanded");
  fc.assert(
    fc.property(
      formats,
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 1, max: 99_999 }),
      (format, one, two) => {
        fc.pre(one < two);
        const range = `${one}–${two}`;
        expect(formatRanges(formatRanges(range, format, "–"), "expanded", "–")).toBe(range);
      },
    ),
  );
});

test("numeric content has numbers only, with affixes and separators", () => {
  expect(["2", "D2", "2b", "L2d", "2, 3", "2-4", "2 & 4", "2nd"].map(isNumeric)).toEqual(Array(8).fill(true));
  expect(["second", "2nd edition", "", "2,"].map(isNumeric)).toEqual(Array(4).fill(false));
});

test("content is plural when it holds several numbers", () => {
  const plural = ["1-3", "2 & 4", "i–ix", "5, 7", "3 and 5", "iv and vi", "A and B", "4(a) and 5(b)"];
  const singular = ["12", "9,123,456", "3\\-B", "Smith-Jones", "iv", "new and enlarged", "2nd and last", "third and 4th"];
  expect(plural.filter((value) => !isPlural(value, "and"))).toEqual([]);
  expect(singular.filter((value) => isPlural(value, "and"))).toEqual([]);
});

test("extracted numbers have the spaces that the specification asks for", () => {
  const spaced = (value: string): string =>
    splitNumbers(value)
      .map((part) => part.text)
      .join("");
  expect(["2 - 4", "2,3", "2 , 3", "2&3"].map(spaced)).toEqual(["2-4", "2, 3", "2, 3", "2 & 3"]);
});

test("roman numerals", () => {
  expect([1, 4, 9, 40, 1994, 3999, 0, 4000].map(roman)).toEqual([
    "i",
    "iv",
    "ix",
    "xl",
    "mcmxciv",
    "mmmcmxcix",
    "0",
    "4000",
  ]);
});
