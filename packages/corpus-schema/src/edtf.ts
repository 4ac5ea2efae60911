const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * One date of EDTF level 0 or 1, every part captured once:
 * year (four digits, with `X` for unspecified ones, or `Y` and more than four), month or season, day, time, qualifier.
 * Each alternative is of fixed or linear shape, so that matching is linear in the length of the text.
 */
const DATE = /^(?:Y(-?[1-9]\d{4,8})|(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?)([?~%])?$/;
const DATE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

/**
 * Whether a text is a date of the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019; Library of Congress,
 * 4 February 2019): dates of year, month or day precision, date and time, intervals (open `..` or unknown ends
 * included), seasons 21 to 24, qualifiers `?`, `~`, `%`, unspecified digits `X`, and years of more than four digits.
 * Days are checked against the calendar. Level 2 is not read.
 */
export function isEdtf(text: string): boolean {
  if (DATE_TIME.test(text)) return isDate(text.slice(0, 10));
  const parts = text.split("/");
  if (parts.length === 1) return isDate(text);
  if (parts.length !== 2) return false;
  const [start = "", end = ""] = parts;
  const open = (part: string): boolean => part === "" || part === "..";
  if (open(start) && open(end)) return false;
  return (open(start) || isDate(start)) && (open(end) || isDate(end)) && inOrder(start, end);
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, longYear, year, month, day] = match;
  if (longYear !== undefined) return true;
  if (year === undefined || year === "-0000") return false;
  if (month === undefined) return true;
  // Level 1 lets digits be unspecified from the right: a known part never follows an unknown one.
  if (year.includes("X")) return month === "XX" && (day === undefined || day === "XX");
  if (month === "XX") return day === undefined || day === "XX";
  const monthNumber = Number(month);
  if (monthNumber >= 21 && monthNumber <= 24) return day === undefined;
  if (monthNumber < 1 || monthNumber > 12) return false;
  if (day === undefined || day === "XX") return true;
  return isDayOfMonth(Number(year), monthNumber, Number(day));
}

function isDayOfMonth(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** Whether an interval of two plain dates runs forward. Qualified and unspecified dates are not compared. */
function inOrder(start: string, end: string): boolean {
  const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
  if (!plain.test(start) || !plain.test(end)) return true;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
}
