const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The parts of a date: year, month and day (level 0, and negative years of level 1), each captured once. All patterns
 * here are of fixed or linear shape, so that matching is linear in the length of the text.
 */
const DATE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const QUALIFIER = /[?~%]$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|(?!-00(?::00)?$)[+-](?:(?:0\d|1[0-3])(?::[0-5]\d)?|14(?::00)?))?$/;

/** What level 1 adds to single dates: unspecified digits, seasons, and years of more than four digits. */
const UNSPECIFIED_YEAR = /^-?\d\d(?:\dX|XX)$/;
const UNSPECIFIED_MONTH_OR_DAY = /^(?:(-?\d{4})-XX(?:-XX)?|(-?\d{4}-\d\d)-XX)$/;
const SEASON = /^(-?\d{4})-2[1-4]$/;
const LONG_YEAR = /^Y-?[1-9]\d{4,}$/;

/**
 * Whether a text is a date of the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019; Library of Congress,
 * 4 February 2019): dates of year, month or day precision, date and time, intervals (open `..` or unknown ends
 * included), seasons 21 to 24, qualifiers `?`, `~`, `%`, unspecified digits `X`, and years of more than four digits.
 *
 * Days are checked against the calendar, and intervals must run forward. As in level 1, a qualifier stands only after
 * a date without `X`, and the ends of an interval are such dates. Level 2 is not read.
 */
export function isEdtf(text: string): boolean {
  const parts = text.split("/");
  if (parts.length === 1) return isQualifiedDate(text) || isSpecialDate(text) || isDateTime(text);
  if (parts.length !== 2) return false;
  const [start = "", end = ""] = parts;
  const open = (part: string): boolean => part === "" || part === "..";
  if (open(start) && open(end)) return false;
  return (open(start) || isQualifiedDate(start)) && (open(end) || isQualifiedDate(end)) && inOrder(start, end);
}

function isQualifiedDate(text: string): boolean {
  return isDate(text.replace(QUALIFIER, ""));
}

function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (year === "-0000") return false;
  if (month === undefined) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return day === undefined || isDayOfMonth(Number(year), monthNumber, Number(day));
}

function isSpecialDate(text: string): boolean {
  if (UNSPECIFIED_YEAR.test(text) || LONG_YEAR.test(text)) return true;
  const known = UNSPECIFIED_MONTH_OR_DAY.exec(text) ?? SEASON.exec(text);
  return known !== null && isDate(known[1] ?? known[2] ?? "");
}

/** A date of day precision with a time of day: hours, minutes and seconds, and the shift from UTC where it is known. */
function isDateTime(text: string): boolean {
  return text.charAt(10) === "T" && isDate(text.slice(0, 10)) && TIME.test(text.slice(11));
}

function isDayOfMonth(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !leap ? 28 : DAYS[month - 1] ?? 0;
  return day >= 1 && day <= last;
}

/** Whether an interval of two plain dates runs forward. Qualified dates and years before 0 are not compared. */
function inOrder(start: string, end: string): boolean {
  const plain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
  if (!plain.test(start) || !plain.test(end)) return true;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) <= end.slice(0, length);
}
