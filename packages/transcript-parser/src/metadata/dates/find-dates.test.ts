import { expect, test } from "vitest";
import { findDates } from "./find-dates.js";

test.each([
  ["March 2, 2004", ["2004-03-02"]],
  ["Tuesday, March 2nd, 2004", ["2004-03-02"]],
  ["2 March 2004", ["2004-03-02"]],
  ["the 2nd of March 2004", ["2004-03-02"]],
  ["Mar. 2, 2004", ["2004-03-02"]],
  ["MARCH 2004", ["2004-03"]],
  ["2004-03-02", ["2004-03-02"]],
  ["February 18 - March 2, 2004", ["2004-02-18/2004-03-02"]],
  ["February 18–March 2, 2004", ["2004-02-18/2004-03-02"]],
  ["18 February – 2 March 2004", ["2004-02-18/2004-03-02"]],
  ["December 30, 2003 to January 2, 2004", ["2003-12-30/2004-01-02"]],
  ["March 2-4, 2004", ["2004-03-02/2004-03-04"]],
  ["2–4 March 2004", ["2004-03-02/2004-03-04"]],
  ["first March 2, 2004, then April 1, 2005", ["2004-03-02", "2005-04-01"]],
  ["9/6/89", []],
  ["Vol. 3, No. 9\nSeptember 2003", ["2003-09"]],
  ["No. 9 September 2003", ["2003-09"]],
  ["#9 September 2003", ["2003-09"]],
  ["in the volcano 9 September 2003", ["2003-09-09"]],
  ["February 30, 2004", []],
  ["March 4 - March 2, 2004", ["2004-03-02"]],
  ["in 2004", []],
  ["Marchers 2, 2004", []],
  ["tel. 2004-03-02-17", []],
])("%s", (text, dates) => {
  expect(findDates(text).map(({ edtf }) => edtf)).toEqual(dates);
});

test("a date's span is its own text", () => {
  const text = "Astana, 2 March 2004, evening";
  expect(findDates(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(["2 March 2004"]);
});

test("every one of very many dates is found once", () => {
  expect(findDates("March 2, 2004; ".repeat(20_000))).toHaveLength(20_000);
});
