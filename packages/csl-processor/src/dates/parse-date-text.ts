import { monthOrSeason, type DatePoint, type DateValue } from "./date-value.js";

/** `2004`, `2004-03`, `2004-03-02`, with `?`, `~` or `%` for uncertain; negative and long years. */
const EDTF = /^(-?\d{4}|Y-?\d{5,9})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;

/** `2 March 2004`, `March 2, 2004`, `March 2004`, `Spring 2004`, `3/2004`, `3/2/2004`. */
const DAY_MONTH_YEAR = /^(\d{1,2})\.? (\p{L}{3,})\.? (\d{1,4})$/u;
const MONTH_DAY_YEAR = /^(\p{L}{3,})\.? (?:(\d{1,2}),? )?(\d{1,4})$/u;
const SLASHED = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/;
const YEAR = /^(-?\d{1,4})(\s?(?:BC|bc|AD|ad))?$/;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const SEASONS = ["spring", "summer", "autumn", "winter"];

/**
 * Reads a date as text: EDTF of level 0 with `?`, `~` and `%`, and the commonest printed English forms. What is neither becomes a literal
 * marked as unparsed, so nothing of it is lost.
 */
export function parseDateText(text: string): DateValue {
  const trimmed = text.trim();
  const circa = /^(?:c\.|ca\.?|circa)\s/i.test(trimmed) || /[?~%]/.test(trimmed);
  const bare = trimmed.replace(/^(?:c\.|ca\.?|circa)\s+/i, "");
  const range = bare.includes("/") && !SLASHED.test(bare) ? bare.split("/") : [bare];
  const start = parsePoint(range[0]);
  if (start === undefined || range.length > 2) return { circa: false, literal: trimmed, unparsed: true };
  const base = { start, circa, literal: "", unparsed: false };
  if (range.length === 1) return base;
  if (range[1] === "" || range[1] === "..") return { ...base, end: "open" };
  const end = parsePoint(range[1]);
  return end === undefined ? { circa: false, literal: trimmed, unparsed: true } : { ...base, end };
}

function parsePoint(text: string | undefined): DatePoint | undefined {
  const trimmed = text?.trim() ?? "";
  return parseEdtf(trimmed) ?? parsePrinted(trimmed);
}

function parseEdtf(text: string): DatePoint | undefined {
  const match = EDTF.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]?.replace("Y", ""));
  // EDTF has a year 0, which is 1 BC (ISO 8601); the years of CSL have none.
  return pointOf(year <= 0 ? year - 1 : year, match[2], match[3]);
}

function parsePrinted(text: string): DatePoint | undefined {
  const dayFirst = DAY_MONTH_YEAR.exec(text);
  if (dayFirst !== null) return namedMonth(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = MONTH_DAY_YEAR.exec(text);
  if (monthFirst !== null) return namedMonth(monthFirst[1], monthFirst[2], monthFirst[3]);
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [month, day] = slashed[1] === undefined ? [slashed[2], undefined] : [slashed[1], slashed[2]];
    return pointOf(Number(slashed[3]), month, day);
  }
  const year = YEAR.exec(text);
  if (year === null) return undefined;
  const value = Number(year[1]);
  return value === 0 ? undefined : { year: /bc/i.test(year[2] ?? "") ? -value : value };
}

function namedMonth(name = "", day: string | undefined, year = ""): DatePoint | undefined {
  const lower = name.toLowerCase();
  const month = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  const season = SEASONS.indexOf(lower) + 1;
  if (month > 0) return pointOf(Number(year), String(month), day);
  return season > 0 ? { year: Number(year), season } : undefined;
}

function pointOf(year: number, month: string | undefined, day: string | undefined): DatePoint | undefined {
  if (year === 0) return undefined;
  const dayNumber = day === undefined ? 0 : Number(day);
  const part = monthOrSeason(month === undefined ? undefined : Number(month), undefined);
  return { year, ...part, ...(dayNumber >= 1 && dayNumber <= 31 && { day: dayNumber }) };
}
