import { parse } from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isEdtf } from "./edtf.js";

/** The examples of the specification (Library of Congress, 4 February 2019), by its sections. */
const SPECIFICATION: Record<string, string[]> = {
  "level 0, date": ["1985-04-12", "1985-04", "1985"],
  "level 0, date and time": [
    "1985-04-12T23:20:30",
    "1985-04-12T23:20:30Z",
    "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30",
  ],
  "level 0, time interval": [
    "1964/2008",
    "2004-06/2006-08",
    "2004-02-01/2005-02-08",
    "2004-02-01/2005-02",
    "2004-02-01/2005",
    "2005/2006-02",
  ],
  "level 1, letter-prefixed calendar year": ["Y170000002", "Y-170000002"],
  "level 1, seasons": ["2001-21", "2001-22", "2001-23", "2001-24"],
  "level 1, qualification of a date": ["1984?", "2004-06~", "2004-06-11%"],
  "level 1, unspecified digits from the right": ["201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX"],
  "level 1, extended interval with an open end": ["1985-04-12/..", "1985-04/..", "1985/.."],
  "level 1, extended interval with an open start": ["../1985-04-12", "../1985-04", "../1985"],
  "level 1, extended interval with an unknown end": ["1985-04-12/", "1985-04/", "1985/"],
  "level 1, extended interval with an unknown start": ["/1985-04-12", "/1985-04", "/1985"],
  "level 1, interval with qualified dates": ["1984~/2004-06", "1984/2004-06~", "1984~/2004~", "1984?/2004%"],
  "level 1, negative calendar year": ["-1985"],
};

test.for(Object.entries(SPECIFICATION))("the examples of %s are dates", ([, examples]) => {
  expect(examples.filter((example) => !isEdtf(example))).toStrictEqual([]);
});

const REFUSED: Record<string, string[]> = {
  "an empty text": [""],
  words: ["yesterday", "2 March 2004", "unknown", "open"],
  "another order or mark of the parts": ["02-03-2004", "2004/02/03", "2004.02.03", "20040203", "2004-2-3", "04-02-03"],
  "months and days that do not exist": ["2004-00", "2004-13", "2004-04-31", "2004-01-00", "2004-01-32"],
  "29 February of a common year": ["2003-02-29", "1900-02-29", "2003-02-29T10:00:00"],
  "a season with a day, or of another number": ["2001-21-01", "2001-20", "2001-25", "2001-41"],
  "the year -0": ["-0000", "-0000-01"],
  "a long year of four digits or with leading zeros": ["Y1985", "Y012345", "12345"],
  "a known digit after an unknown one": ["20X1", "2X", "2004-X1", "1985-XX-12", "1985-1X"],
  "more unspecified digits than two of a year": ["2XXX", "XXXX"],
  "an unspecified year with a month, which is level 2": ["201X-XX", "201X-04", "20XX-XX-XX"],
  "more parts than a date has": ["1985-04-XX-XX", "1985-XX-XX-XX", "1985-04-12-01"],
  "two qualifiers, or one inside, which is level 2": ["1984?~", "2004?-06", "?2004-06"],
  "a qualifier after what is not a date of level 0": ["201X?", "1985-04-XX~", "2001-21%", "Y17000?", "1985/..?"],
  "an interval without a date": ["/", "..", "../..", "/..", "../"],
  "an interval that runs backward": ["2008/1964", "2004-06/2004-05", "2004-02-02/2004-02-01"],
  "three dates": ["1985/1986/1987"],
  "an interval of what is not a date of level 0": ["198X/1990", "2001-21/2003", "1985/2001-XX", "1985/Y17000"],
  "times in an interval": ["1985-04-12T10:00:00/1985-04-13"],
  "a time without seconds, with fractions or beyond the day": [
    "1985-04-12T23:20",
    "1985-04-12T23:20:30.5",
    "1985-04-12T24:00:00",
    "1985-04-12T23:60:00",
    "1985-04-12T23:20:60",
  ],
  "a time without a day": ["1985-04T23:20:30", "1985T23:20:30"],
  "a shift from UTC that does not exist": [
    "1985-04-12T23:20:30-00:00",
    "1985-04-12T23:20:30-00",
    "1985-04-12T23:20:30+14:30",
    "1985-04-12T23:20:30+0430",
    "1985-04-12T23:20:30+4",
  ],
  "sets and exponents, which are level 2": ["[1667,1668]", "{1667,1668}", "Y17E7", "1950S2"],
  "white space or a line feed around a date": [" 1985", "1985 ", "1985\n", "1985-04-12T23:20:30\n"],
  "digits of other scripts": ["١٩٨٥", "１９８５"],
};

test.for(Object.entries(REFUSED))("%s: no date", ([, texts]) => {
  expect(texts.filter((text) => isEdtf(text))).toStrictEqual([]);
});

test("every day of the calendar is a date, and no other day is", () => {
  const number = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), number, number, (year, month, day) => {
      const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
      const date = new Date(`${text}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
      expect(isEdtf(text)).toBe(exists);
    }),
    { numRuns: 2000 },
  );
});

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Where edtf.js 4.11 at level 1 and this package differ, and why. No other difference is allowed, and each must be one. */
const DIFFERENCES: { reason: string; example: string; ours: boolean; applies: (text: string) => boolean }[] = [
  {
    reason: "edtf.js lets every February have 29 days; here the calendar is asked",
    example: "2003-02-29",
    ours: false,
    applies: (text) => [...text.matchAll(/(-?\d{4})-02-29/g)].some(([, year]) => !isLeap(Number(year))),
  },
  {
    reason: "edtf.js refuses the year -0 alone, and reads it before unspecified digits",
    example: "-0000-XX",
    ours: false,
    applies: (text) => /^-0000-(?:\d\d-)?XX/.test(text),
  },
  {
    reason: "edtf.js reads a year of four unspecified digits; level 1 has one or two",
    example: "XXXX",
    ours: false,
    applies: (text) => text.startsWith("XXXX"),
  },
  {
    reason: "edtf.js reads two digits as a century, which the specification does not have",
    example: "19",
    ours: false,
    applies: (text) => /^-?\d\d$/.test(text),
  },
  {
    reason: "edtf.js reads an interval that names no date",
    example: "../..",
    ours: false,
    applies: (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text),
  },
  {
    reason: "edtf.js reads an interval that runs backward",
    example: "2004-06/1985",
    ours: false,
    applies: runsBackward,
  },
  {
    reason: "edtf.js reads the end of the day as 24:00:00, which ISO 8601-1:2019 withdrew",
    example: "1985-04-12T24:00:00",
    ours: false,
    applies: (text) => text.includes("T24:00"),
  },
  {
    reason: "edtf.js reads a time without seconds; the specification has complete times only",
    example: "1985-04-12T23:20",
    ours: false,
    applies: (text) => /T\d\d:\d\d(?:Z|[+-]|$)/.test(text),
  },
  {
    reason: "edtf.js reads fractions of a second, which the specification does not have",
    example: "1985-04-12T23:20:30.5",
    ours: false,
    applies: (text) => text.includes("."),
  },
  {
    reason: "edtf.js reads a shift in the basic form; the specification asks for the extended form",
    example: "1985-04-12T23:20:30+0430",
    ours: false,
    applies: (text) => /T.*[+-]\d{4}$/.test(text),
  },
  {
    reason: "edtf.js reads times of negative years; times are level 0, where years have four digits",
    example: "-1985-04-12T23:20:30",
    ours: false,
    applies: (text) => /^-.*T/.test(text),
  },
  {
    reason: "edtf.js has no shift west of -12:00; ISO 8601 sets no such limit",
    example: "1985-04-12T23:20:30-13:00",
    ours: true,
    applies: (text) => /T.*-(?:12:[0-5][1-9]|12:[1-5]0|13|14)/.test(text),
  },
];

function isLeap(year: number): boolean {
  return new Date(Date.UTC(2000 + (year % 400), 1, 29)).getUTCMonth() === 1;
}

function runsBackward(text: string): boolean {
  const [start = "", end = ""] = text.split("/");
  const length = Math.min(start.length, end.length);
  return /^\d/.test(start) && /^\d/.test(end) && start.slice(0, length) > end.slice(0, length);
}

function edtfReads(text: string): boolean {
  try {
    parse(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

test.for(DIFFERENCES.map((difference) => [difference.reason, difference] as const))("%s", ([, difference]) => {
  const { example, ours, applies } = difference;
  expect([isEdtf(example), edtfReads(example), applies(example)]).toStrictEqual([ours, !ours, true]);
});

const year = fc.oneof(
  fc.constantFrom("1985", "2004", "2000", "1900", "0000", "201X", "20XX", "2XXX", "XXXX", "20X1", "Y12345", "Y1985"),
  fc.nat({ max: 9999 }).map((value) => pad(value, 4)),
);
const sign = fc.constantFrom("", "", "", "-");
const month = fc.constantFrom(
  "",
  "",
  "-00",
  "-01",
  "-02",
  "-06",
  "-12",
  "-13",
  "-20",
  "-21",
  "-24",
  "-25",
  "-XX",
  "-1X",
);
const day = fc.constantFrom("", "", "-00", "-01", "-28", "-29", "-30", "-31", "-32", "-XX", "-3X");
const qualifier = fc.constantFrom("", "", "", "?", "~", "%", "?~");
const date = fc.tuple(sign, year, month, day, qualifier).map((parts) => parts.join(""));
const end = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 1, arbitrary: fc.constantFrom("", "..", "...", "open") },
);
const time = fc
  .tuple(
    fc.constantFrom("T00", "T09", "T23", "T24", "T25", "T7"),
    fc.constantFrom(":00", ":59", ":60", ""),
    fc.constantFrom(":00", ":00", ":59", ":60", "", ":00.5"),
    fc.constantFrom(
      "",
      "Z",
      "z",
      "-04",
      "+04:30",
      "+0430",
      "+14:00",
      "+14:30",
      "-12:00",
      "-12:30",
      "-13:00",
      "-00:00",
      "+15",
    ),
  )
  .map((parts) => parts.join(""));
const wholeDay = fc
  .tuple(sign, year, fc.constantFrom("-02-28", "-02-29", "-06-31", "-12-31", "-12"))
  .map((parts) => parts.join(""));

test("agrees with edtf.js at level 1 on every date, interval and time, but for the listed differences", () => {
  const text = fc.oneof(
    date,
    fc.tuple(end, end).map((ends) => ends.join("/")),
    fc.tuple(wholeDay, time).map((parts) => parts.join("")),
    fc
      .array(fc.constantFrom("1", "0", "9", "-", "X", "Y", "/", "?", "T", ":", "Z", "."), { maxLength: 8 })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (value) => {
      const ours = isEdtf(value);
      const expected = DIFFERENCES.some((difference) => difference.ours === ours && difference.applies(value));
      expect(ours === edtfReads(value) || expected).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
