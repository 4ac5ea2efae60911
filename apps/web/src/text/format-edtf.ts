/** Locale of dates: the page's own language. */
const LOCALE = "en-GB";

const DAY = dateFormat({ day: "numeric", month: "long", year: "numeric" });
const MONTH = dateFormat({ month: "long", year: "numeric" });
const YEAR = dateFormat({ year: "numeric" });

function dateFormat(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: "UTC" });
}

/**
 * A date of the Extended Date/Time Format (ISO 8601-2) in words: years, months, days and closed intervals of them.
 * Anything else (seasons, qualifiers, open intervals) is given as it is written, which is exact, if terse.
 */
export function formatEdtf(edtf: string): string {
  const [start = "", end, ...more] = edtf.split("/");
  const from = readDate(start);
  if (from === null || more.length > 0) return edtf;
  if (end === undefined) return from.format.format(from.date);
  const to = readDate(end);
  if (to?.format !== from.format || to.date < from.date) return edtf;
  return from.format.formatRange(from.date, to.date);
}

function readDate(text: string): { date: Date; format: Intl.DateTimeFormat } | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null;
  const date = new Date(`${year ?? ""}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  return { date, format: day !== undefined ? DAY : month !== undefined ? MONTH : YEAR };
}
