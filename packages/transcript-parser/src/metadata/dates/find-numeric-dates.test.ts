import { expect, test } from "vitest";
import { findNumericDates, type DateOrder } from "./find-numeric-dates.js";

test.each<[text: string, order: DateOrder, pivot: number | undefined, dates: string[]]>([
  ["9/6/1989", "day-month", undefined, ["1989-06-09"]],
  ["9/6/1989", "month-day", undefined, ["1989-09-06"]],
  ["9-6-1989", "day-month", undefined, ["1989-06-09"]],
  ["9.6.1989", "month-day", undefined, ["1989-09-06"]],
  ["٩/٦/١٩٨٩", "day-month", undefined, ["1989-06-09"]],
  ["1989/6/9", "day-month", undefined, ["1989-06-09"]],
  ["9/6/89", "day-month", undefined, []],
  ["9/6/89", "day-month", 2030, ["1989-06-09"]],
  ["9/6/89", "month-day", 2030, ["1989-09-06"]],
  ["9/6/30", "day-month", 2030, ["2030-06-09"]],
  ["9/6/31", "day-month", 2030, ["1931-06-09"]],
  ["1/1/00", "day-month", 2030, ["2000-01-01"]],
  ["1/1/00", "day-month", 1999, ["1900-01-01"]],
  ["9/6/1989", "day-month", 2030, ["1989-06-09"]],
  ["25/12/2004", "month-day", undefined, []],
  ["12/25/2004", "day-month", undefined, []],
  ["30/2/2004", "day-month", undefined, []],
  ["9/6/1989-11/6/1989", "day-month", undefined, ["1989-06-09/1989-06-11"]],
  ["9/6/89 – 11/6/89", "day-month", 2030, ["1989-06-09/1989-06-11"]],
  ["9/6-1989", "day-month", undefined, []],
  ["1/9/6/1989", "day-month", undefined, []],
  ["9/6/89/4", "day-month", 2030, []],
  ["9/6/8", "day-month", 2030, []],
  ["9/6/189", "day-month", 2030, []],
  ["a9/6/1989", "day-month", undefined, []],
  ["2 March 2004", "day-month", 2030, []],
  ["on 9/6/1989, and on 1/2/90", "day-month", 2030, ["1989-06-09", "1990-02-01"]],
])("%s, %s, pivot %s", (text, order, pivot, dates) => {
  expect(findNumericDates(text, order, pivot).map(({ edtf }) => edtf)).toEqual(dates);
});

test("a numeric date's span is its own text", () => {
  const text = "Tape 4, 9/6/89, side B";
  expect(findNumericDates(text, "day-month", 2030).map(({ span }) => text.slice(span.start, span.end))).toEqual(["9/6/89"]);
});
