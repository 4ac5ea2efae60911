import { isEdtf } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DATE_WORDS, CJK_DATE_WORDS } from "./date-words.table.js";
import { ERAS } from "./eras.table.js";
import { findDates, type FoundDate } from "./find-dates.js";
import { findNumericDates } from "./find-numeric-dates.js";
import { isDateline } from "./is-dateline.js";
import { MONTH_NAMES } from "./month-names.table.js";
import { CJK_WEEKDAY_NAMES, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from "./weekday-names.table.js";

const split = (rows: Iterable<string>): string[] => Array.from(rows).flatMap((row) => row.split("|"));
const months = split(Object.values(MONTH_NAMES).flat()).map((name) => name.replace(/^[?>]/, ""));
const vocabulary = [
  ...split([WEEKDAY_NAMES, CJK_WEEKDAY_NAMES, WEEKDAY_ABBREVIATIONS].flatMap((table) => Object.values(table))),
  ...split([...DATE_WORDS, ...CJK_DATE_WORDS].map(({ words }) => words)),
  ...ERAS.flatMap(({ names }) => names),
];

const number = fc.oneof(
  fc.integer({ min: 1, max: 31 }).map(String),
  fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0")),
  fc.integer({ min: 1890, max: 2030 }).map(String),
  fc.integer({ min: 1890, max: 2030 }).map((year) => String(year).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)))),
  fc.constantFrom("二〇〇四", "三", "十五", "元", "２００４", "۲۰۰۴", "0", "2004", "1", "123", "20042"),
);
const month = fc.constantFrom(...months);
const between = fc.constantFrom(" ", " ", " ", ". ", ".", " de ", ", ", "/", "-", "\u200f ");
const whole = fc.oneof(
  fc.tuple(number, between, month, between, number),
  fc.tuple(month, between, number, between, number),
  fc.tuple(number, between, number, between, number),
  fc.tuple(number, fc.constantFrom(" жылғы ", " ж. "), number, between, month),
  fc.tuple(fc.constantFrom("", "令和", "昭和"), number, fc.constant("年"), number, fc.constant("月"), number, fc.constant("日")),
);
const gap = fc.constantFrom(
  ...["", " ", " ", " ", "\n", ", ", ". ", "-", "–", "/", ".", " - ", "、", "～", "(", ")", "\u200f", "    ", "\n\n"],
  ...[" bis ", " to ", " по ", "至", "から", " إلى ", " г. ", " года ", " circa "],
);
const piece = fc.oneof(
  { weight: 6, arbitrary: whole.map((parts) => parts.join("")) },
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: month },
  { weight: 2, arbitrary: fc.constantFrom(...vocabulary) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
);
/** Texts of what dates are made of, in any order: many of them have dates, and many nearly. */
const dateLike = fc
  .array(fc.tuple(piece, gap), { maxLength: 40 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(""));
const anyText = fc.oneof({ weight: 4, arbitrary: dateLike }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });

const finders: Record<string, (text: string) => FoundDate[]> = {
  findDates,
  "findNumericDates, day first": (text) => findNumericDates(text, "day-month", 2030),
  "findNumericDates, month first": (text) => findNumericDates(text, "month-day"),
};

test.each(Object.entries(finders))("%s: in any text the dates are valid, sorted, disjoint and read the same alone", (_, find) => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { edtf, span } of find(text)) {
        expect(isEdtf(edtf)).toBe(true);
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        end = span.end;
        const slice = text.slice(span.start, span.end);
        expect(find(slice)).toEqual([{ edtf, span: { start: 0, end: slice.length } }]);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("whether a text is a dateline can be asked of any text", () => {
  fc.assert(fc.property(anyText, (text) => typeof isDateline(text) === "boolean"));
});

test("a date is found wherever it stands in a text", () => {
  fc.assert(
    fc.property(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.constantFrom("😀", "a ", "слово ", "، ", "\n"), (before, after, unit) => {
      const start = unit.repeat(before).length + 1;
      const text = `${unit.repeat(before)} Tuesday, 2 March 2004 ${unit.repeat(after)}`;
      expect(findDates(text)).toEqual([{ edtf: "2004-03-02", span: { start, end: start + 21 } }]);
    }),
  );
});

const SIZE = 1_000_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length));

test.each<[name: string, text: string, dates: number]>([
  ["digits", filled("1"), 0],
  ["a year again and again", filled("2004"), 0],
  ["years", filled("2004 "), 0],
  ["years of unseen marks", filled(`2004${"\u200f".repeat(300)}`), 0],
  ["spaces in a date", `2 March${" ".repeat(SIZE)}2004`, 0],
  ["spaces before a month", filled(`2${" ".repeat(500)}March 2004 `), Math.ceil(SIZE / 512)],
  ["letters", `${filled("a")}2004${filled("a")}`, 0],
  ["month names", `${filled("march ")}2004`, 1],
  ["ranges without end", filled("2 - 3 - may - "), 0],
  ["small words", filled("2 de de de de "), 0],
  ["weekdays", filled("mar. mar. 2004 "), Math.ceil(SIZE / 15)],
  ["slashes", filled("1/2/2004/"), 0],
  ["eras", filled("令和"), 0],
  ["characters of years", filled("2004年"), 0],
  ["numerals", filled("二〇〇四"), 0],
])("a very long text is read to its end: %s", (_, text, dates) => {
  expect(findDates(text)).toHaveLength(dates);
  expect(findNumericDates(text, "day-month", 2030)).toHaveLength(0);
});
