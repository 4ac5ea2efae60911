import { DATE_FORMS } from "./date-forms.js";
import { ERAS } from "./eras.table.js";
import type { FigureReading } from "./read-date.js";
import { searchDates, type FoundDate } from "./search-dates.js";

export type { FoundDate } from "./search-dates.js";

/** Every date has a year of four digits of some script, or one of an era. */
const YEAR = new RegExp(
  `[0-9]{4}|[٠-٩]{4}|[۰-۹]{4}|[０-９]{4}|[〇零一二三四五六七八九]{4}年|${ERAS.flatMap(({ names }) => names).join("|")}`,
  "g",
);

/**
 * A number pair such as 9/6/1989 may be read in two ways and is left alone, unless only one of them is a date: a wrong
 * date is worse than none.
 */
const UNKNOWN_ORDER: FigureReading = { orders: ["day-month", "month-day"] };

/**
 * The dates in a text, by place, in any of the languages of the tables; where forms overlap the longest wins. Only real
 * days of the calendar and ranges that run forward count. A year alone is a date only where it is said to be
 * approximate (`c. 1964`).
 */
export function findDates(text: string): FoundDate[] {
  return searchDates(text, YEAR, DATE_FORMS, UNKNOWN_ORDER);
}
