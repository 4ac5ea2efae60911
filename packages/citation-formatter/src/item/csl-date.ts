import { isEdtf } from "@colloquy/corpus-schema";
import type { CslDateParts } from "@colloquy/csl-processor";

/** A date for CSL, and whether it had to be taken as it stands. */
export interface ReadDate {
  readonly date: CslDateParts;
  /** False where the text is no date that CSL can hold in parts: it is printed as written. */
  readonly understood: boolean;
}

/** Year, perhaps month or season, perhaps day; unspecified months and days (`XX`), times and qualifiers may follow. */
const POINT = /^(-?\d{4}|Y-?\d+)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T[^/]*)?([?~%]?)$/;

/**
 * An EDTF date (levels 0 and 1) as a CSL date: intervals become ranges, seasons 21 to 24 the seasons 1 to 4, a
 * qualifier `circa`. What CSL cannot hold in parts (a decade such as `201X`, an interval without a start) and what is
 * no EDTF goes in as raw text.
 *
 * Limit: a time of day is dropped; CSL dates have none.
 */
export function cslDate(text: string): ReadDate {
  const [from = "", to] = text.split("/");
  const start = isEdtf(text) ? readPoint(from) : null;
  const end = to === undefined ? undefined : readEnd(to);
  if (start === null || end === null) return { date: { raw: text }, understood: false };
  return {
    date: {
      "date-parts": end === undefined ? [start.parts] : [start.parts, end.parts],
      ...(start.season !== undefined && { season: start.season }),
      ...((start.circa || end?.circa === true) && { circa: true }),
    },
    understood: true,
  };
}

/** How exactly a date is known. */
export interface DatePrecision {
  /** How many parts it has: 1 for a year, 2 with a month, 3 with a day; 0 for one that is printed as written. */
  readonly dateParts: number;
  /** Whether it is approximate or uncertain. */
  readonly isCirca: boolean;
}

/** How exactly a date is known; of an interval the end that is known more exactly counts. */
export function precisionOf({ "date-parts": parts = [], circa }: CslDateParts): DatePrecision {
  return { dateParts: Math.max(0, ...parts.map(({ length }) => length)), isCirca: circa === true };
}

interface Point {
  readonly parts: readonly number[];
  readonly season?: number;
  readonly circa: boolean;
}

/** The end of an interval; `[0]` is how CSL-JSON says that there is none. */
function readEnd(text: string): Point | null {
  return text === "" || text === ".." ? { parts: [0], circa: false } : readPoint(text);
}

function readPoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, year = "", month, day, qualifier] = match;
  const circa = qualifier !== "";
  const yearPart = cslYear(Number(year.replace("Y", "")));
  const monthNumber = Number(month);
  if (month === undefined || month === "XX") return { parts: [yearPart], circa };
  if (monthNumber > 12) return { parts: [yearPart], season: monthNumber - 20, circa };
  return {
    parts: day === undefined || day === "XX" ? [yearPart, monthNumber] : [yearPart, monthNumber, Number(day)],
    circa,
  };
}

/** EDTF counts the year before 1 as 0, as astronomers do; CSL-JSON writes 1 BC as -1. */
function cslYear(year: number): number {
  return year <= 0 ? year - 1 : year;
}
