import fc from "fast-check";
import { expect, test } from "vitest";
import { citationOf } from "../fixtures/processor-of.js";
import type { CslDate } from "../item/csl-item.js";
import { dateKey } from "./date-key.js";
import { readDateValue } from "./read-date-value.js";

const TEXT = '<date variable="issued" form="text"/>';
const PARTS =
  '<date variable="issued"><date-part name="day" suffix=" " range-delimiter="-"/>' +
  '<date-part name="month" suffix=" "/><date-part name="year" range-delimiter="/"/></date>';

const YEAR_ONLY = '<date variable="issued"><date-part name="year"/></date>';

const DAYS =
  '<date variable="issued"><date-part name="month" form="numeric" suffix="."/>' +
  '<date-part name="day" prefix=" on " suffix="."/></date>';

const CASES: readonly (readonly [name: string, layout: string, date: CslDate, printed: string])[] = [
  ["a whole date", TEXT, { "date-parts": [[2004, 3, 2]] }, "March 2, 2004"],
  ["a year before Christ: EDTF counts a year 0", YEAR_ONLY, "-0043", "44\u00A0BC"],
  ["the year 0 of EDTF", YEAR_ONLY, "0000", "1\u00A0BC"],
  ["an EDTF string", TEXT, "2004-02-18", "February 18, 2004"],
  ["parts given as text", TEXT, { "date-parts": [["2004", "3"]] }, "March 2004"],
  ["a printed date", TEXT, { raw: "2 March 2004" }, "March 2, 2004"],
  ["a season", TEXT, { "date-parts": [[2004]], season: 1 }, "Spring 2004"],
  ["an EDTF season", TEXT, "2004-21", "Spring 2004"],
  ["a literal", TEXT, { literal: "the day after" }, "the day after"],
  ["an unreadable text, as it stands", TEXT, { raw: "in the 1990s" }, "in the 1990s"],
  ["a year before Christ", TEXT, { "date-parts": [[-44, 3, 15]] }, "March 15, 44\u00A0BC"],
  ["an early year", TEXT, { "date-parts": [[79]] }, "79\u00A0AD"],
  ["days that differ", PARTS, "2008-05-01/2008-05-04", "1-4 May 2008"],
  ["months that differ", PARTS, "2008-05/2008-07", "May–July 2008"],
  ["years that differ", PARTS, "2008-05/2009-06", "May 2008/June 2009"],
  ["a range over two months", TEXT, "2004-02-18/2004-03-02", "February 18–March 2, 2004"],
  ["a range, with the suffix of its last part", DAYS, "2004-02-18/2004-02-20", "2. on 18–20."],
  ["a range, with affixes outside its two dates only", DAYS, "2004-02-18/2004-03-02", "2. on 18–3. on 2."],
  ["a text where there is no year", DAYS, { literal: "about Easter" }, ""],
  ["a range without end", PARTS, "2008/..", "2008/"],
  ["fewer parts", '<date variable="issued" form="text" date-parts="year"/>', "2004-03-02", "2004"],
  [
    "a localised date with a part of the style's own",
    '<date variable="issued" form="text"><date-part name="month" form="short" strip-periods="true"/></date>',
    "2004-02-18",
    "Feb 18, 2004",
  ],
];

test.each(CASES)("%s", (_, layout, issued, printed) => {
  expect(citationOf(layout, [{ id: "i", type: "interview", issued }])).toBe(printed);
});

test("circa is known from the flag and from EDTF", () => {
  expect(readDateValue({ "date-parts": [[2004]], circa: true })?.circa).toBe(true);
  expect(readDateValue("2004?")?.circa).toBe(true);
  expect(readDateValue("2004")?.circa).toBe(false);
});

test("reading a date never throws, whatever the value", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, parts) => {
      const dates = [value, { "date-parts": parts }, { raw: parts }, { season: value, "date-parts": [[2004]] }];
      for (const date of dates) expect(readDateValue(date)).not.toBeNull();
    }),
  );
});

test("a text that is no date is kept whole", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,3}( [a-z]{1,3}){0,5}$/), (text) => {
      expect(readDateValue({ raw: text })).toMatchObject({ literal: text, unparsed: true });
    }),
  );
});

test("sort keys order dates in time, less specific before more, single dates before ranges", () => {
  const ordered = ["-0100", "-0050", "0050", "2000", "2000/2002", "2000-05", "2000-05-01", "2001"];
  const keys = ordered.map((text) => {
    const value = readDateValue(text);
    return value === undefined ? "" : dateKey(value, ["year", "month", "day"]);
  });
  expect([...keys].sort()).toEqual(keys);
});
