import { NUMERIC_FORMS, SHORT_NUMERIC_FORMS } from "./date-forms.js";
import { UNSEEN } from "./date-tokens.js";
import type { DateOrder } from "./read-date.js";
import { searchDates, type FoundDate } from "./search-dates.js";

export type { DateOrder } from "./read-date.js";

const DIGIT = "[0-9٠-٩۰-۹０-９]";
/** Two figures with a mark between them; in Arabic text there may be marks of direction too. */
const FIGURES = new RegExp(`${DIGIT}[${UNSEEN}]{0,3}[-./‐‑−－．／⁄∕。۔][${UNSEEN}]{0,3}${DIGIT}`, "g");

/**
 * The dates in a text that are written in figures alone (9/6/1989, 9.6.1989, 9-6-1989, and with the year first), for
 * callers that know which of two figures is the day; what is no date in that order is left out. Years of two digits are
 * read only with a pivot, the latest year that they may stand for: with the pivot 2030, `30` is 2030 and `31` is 1931.
 */
export function findNumericDates(text: string, order: DateOrder, pivot?: number): FoundDate[] {
  if (pivot === undefined) return searchDates(text, FIGURES, NUMERIC_FORMS, { orders: [order] });
  return searchDates(text, FIGURES, SHORT_NUMERIC_FORMS, { orders: [order], latestYear: pivot });
}
