import { isEdtf } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cslDate, precisionOf } from "./csl-date.js";

const UNDERSTOOD: Record<string, [edtf: string, date: object]> = {
  "a day": ["2004-03-02", { "date-parts": [[2004, 3, 2]] }],
  "a month": ["2004-03", { "date-parts": [[2004, 3]] }],
  "a year": ["2004", { "date-parts": [[2004]] }],
  "a day and time, without the time": ["2004-03-02T10:00:00Z", { "date-parts": [[2004, 3, 2]] }],
  "an interval": [
    "2004-02-18/2004-03-02",
    {
      "date-parts": [
        [2004, 2, 18],
        [2004, 3, 2],
      ],
    },
  ],
  "an interval without an end": ["1985-04-12/..", { "date-parts": [[1985, 4, 12], [0]] }],
  "an interval with an unknown end": ["1985/", { "date-parts": [[1985], [0]] }],
  "a season": ["2001-22", { "date-parts": [[2001]], season: 2 }],
  "about a year": ["1964~", { "date-parts": [[1964]], circa: true }],
  "an interval about whose end there is doubt": ["1964/1970?", { "date-parts": [[1964], [1970]], circa: true }],
  "an unspecified month": ["2004-XX", { "date-parts": [[2004]] }],
  "an unspecified day": ["2004-05-XX", { "date-parts": [[2004, 5]] }],
  "a year of five digits": ["Y17004", { "date-parts": [[17004]] }],
  "the astronomical year 0, which is 1 BC": ["0000", { "date-parts": [[-1]] }],
  "the astronomical year -43, which is 44 BC": ["-0043", { "date-parts": [[-44]] }],
};

test.for(Object.entries(UNDERSTOOD))("%s becomes parts", ([, [edtf, date]]) => {
  expect(cslDate(edtf)).toStrictEqual({ date, understood: true });
});

const AS_WRITTEN = ["201X", "20XX", "../1985", "/1985-04", "March 1998", "2004-02-30", "9/6/89", "", "1985/1986/1987"];

test.for(AS_WRITTEN)("%j cannot be held in parts and goes in as written", (text) => {
  expect(cslDate(text)).toStrictEqual({ date: { raw: text }, understood: false });
});

test.each([
  ["2004", 1, false],
  ["2004-03", 2, false],
  ["2004-03-02", 3, false],
  ["1964~", 1, true],
  ["1985-04-12/..", 3, false],
  ["1964/1970-05?", 2, true],
  ["March 1998", 0, false],
])("%s is known in %i parts", (edtf, dateParts, isCirca) => {
  expect(precisionOf(cslDate(edtf).date)).toStrictEqual({ dateParts, isCirca });
});

test("any text is kept: in parts where it is a date, as written elsewhere", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { date, understood } = cslDate(text);
      if (!understood) expect(date).toStrictEqual({ raw: text });
      else expect(isEdtf(text)).toBe(true);
    }),
  );
});
