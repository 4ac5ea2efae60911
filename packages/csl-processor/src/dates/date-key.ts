import type { DatePartName } from "../style/element.js";
import type { DatePoint, DateValue } from "./date-value.js";

/** Larger than any year that can be read: turns negative years into numbers that sort before positive ones. */
const OFFSET = 1_000_000_000;

/**
 * The sort key of a date: start, then end, each as year, month and day with zeros for what is missing, so that text
 * order is time order and single dates come before ranges (CSL 1.0.2, "Sorting Variables"). Seasons do not count.
 *
 * @param parts the parts that count.
 */
export function dateKey(value: DateValue, parts: readonly DatePartName[]): string {
  if (value.start === undefined) return value.literal;
  const end = value.end === undefined || value.end === "open" ? undefined : value.end;
  return `${pointKey(value.start, parts)}${end === undefined ? "" : pointKey(end, parts)}`;
}

function pointKey(point: DatePoint, parts: readonly DatePartName[]): string {
  const number = (name: DatePartName): number => (parts.includes(name) ? point[name] ?? 0 : 0);
  const digits = (value: number): string => String(value).padStart(2, "0");
  return `${String(number("year") + OFFSET).padStart(10, "0")}${digits(number("month"))}${digits(number("day"))}`;
}
