import { isEdtf } from "@colloquy/corpus-schema";
import { VALUED, type Part } from "./date-forms.js";
import type { DateTokens } from "./date-tokens.js";
import { ERAS } from "./eras.table.js";

/** Which of two figures comes first in dates such as 9/6/1989. */
export type DateOrder = "day-month" | "month-day";

/** How figures are read that a form alone does not explain. */
export interface FigureReading {
  /** The orders that are possible. A date is read only where they agree. */
  readonly orders: readonly [DateOrder, ...DateOrder[]];
  /** The latest year that two digits stand for. Without it they stand for none. */
  readonly latestYear?: number;
}

const ANY_ORDER: FigureReading["orders"] = ["day-month"];

/** The token of each part of a date. */
type Parts = Partial<Record<Part, number>>;

interface Day {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** The date that a match of a form stands for, as EDTF, or null where it is none of the calendar. */
export function readDate(
  tokens: DateTokens,
  parts: readonly Part[],
  match: RegExpExecArray,
  reading: FigureReading,
): string | null {
  const found = findParts(tokens, parts, match);
  if (found.n1 !== undefined && tokens.values[found.n1] !== tokens.values[found.m1 ?? -1]) return null;
  const read = (order: DateOrder): string | null =>
    edtfOf(dayOf(tokens, found, 1, order, reading), dayOf(tokens, found, 2, order, reading));
  const [first, ...others] = found.a1 === undefined ? ANY_ORDER : reading.orders;
  let edtf = read(first);
  for (const order of others) {
    const other = read(order);
    if (edtf !== null && other !== null && other !== edtf) return null;
    edtf ??= other;
  }
  return edtf === null || found.c === undefined ? edtf : `${edtf}~`;
}

/** The token of each part: the groups that captured something are, in their order, the tokens that have a value. */
function findParts(tokens: DateTokens, parts: readonly Part[], match: RegExpExecArray): Parts {
  const found: Parts = {};
  let token = match.index;
  let group = 0;
  for (const part of parts) {
    group += 1;
    if (match[group] === undefined || part === "s1" || part === "s2") continue;
    while (token < tokens.kinds.length && !VALUED.has(tokens.kinds.charAt(token))) token += 1;
    found[part] = token;
    token += 1;
  }
  return found;
}

function dayOf(tokens: DateTokens, found: Parts, at: 1 | 2, order: DateOrder, reading: FigureReading): Day {
  const value = (token: number | undefined): number | undefined =>
    token === undefined ? undefined : tokens.values[token];
  const { y1, m1, d1, e1, a1, b1, y2, m2, d2, e2, a2, b2 } = found;
  const [y, m, d, e, a, b] = at === 1 ? [y1, m1, d1, e1, a1, b1] : [y2, m2, d2, e2, a2, b2];
  const dayFirst = order === "day-month";
  return {
    year: yearOf(tokens, y, value(e), reading),
    month: value(m ?? (dayFirst ? b : a)),
    day: value(d ?? (dayFirst ? a : b)),
  };
}

/** EDTF of a date, or of a range where there is a second one; each has from the other what it lacks. */
function edtfOf(first: Day, second: Day): string | null {
  const start = edtfOfDay(first.year ?? second.year, first.month ?? second.month, first.day);
  const isRange = second.day !== undefined || (second.month !== undefined && first.day === undefined);
  const end = isRange ? edtfOfDay(second.year ?? first.year, second.month ?? first.month, second.day) : start;
  if (start === null || end === null) return null;
  // آذار/مارس are two names of one month.
  const edtf = start === end ? start : `${start}/${end}`;
  return isEdtf(edtf) ? edtf : null;
}

function edtfOfDay(year: number | undefined, month: number | undefined, day: number | undefined): string | null {
  if (year === undefined) return null;
  const yearText = String(year).padStart(4, "0");
  if (month === undefined) return yearText;
  return day === undefined ? `${yearText}-${twoDigits(month)}` : `${yearText}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

function yearOf(
  tokens: DateTokens,
  token: number | undefined,
  era: number | undefined,
  reading: FigureReading,
): number | undefined {
  if (token === undefined) return undefined;
  const kind = tokens.kinds.charAt(token);
  const value = kind === "元" ? 1 : tokens.values[token] ?? 0;
  if (kind === "Y" || kind === "千") return era === undefined ? value : undefined;
  if (era !== undefined) return eraYear(era, value);
  const { latestYear } = reading;
  if (latestYear === undefined || kind === "元") return undefined;
  const sameCentury = latestYear - (latestYear % 100) + value;
  return sameCentury > latestYear ? sameCentury - 100 : sameCentury;
}

function eraYear(index: number, year: number): number | undefined {
  const era = ERAS[index];
  return era === undefined || year < era.from ? undefined : era.before + year;
}
