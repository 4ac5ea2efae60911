import type { Localisation } from "../locale/localisation.js";
import { ordinal } from "../numbers/ordinal.js";
import type { DatePart } from "../style/element.js";
import type { DatePoint } from "./date-value.js";

/** A part of a date in its form (CSL 1.0.2, "Date-part"), or the empty string when the date has no such part. */
export function formatDatePart(point: DatePoint, part: DatePart, localisation: Localisation): string {
  switch (part.name) {
    case "year":
      return formatYear(point.year, part, localisation);
    case "month":
      return formatMonth(point, part, localisation);
    case "day":
      return formatDay(point, part, localisation);
  }
}

/** Years before Christ and those of less than four digits carry the era (CSL 1.0.2, "AD and BC"). */
function formatYear(year: number, part: DatePart, localisation: Localisation): string {
  if (year < 0) return `${-year}${localisation.term("bc")}`;
  if (part.form === "short" && year > 999) return String(year).slice(-2);
  return year < 1000 ? `${year}${localisation.term("ad")}` : String(year);
}

function formatMonth(point: DatePoint, part: DatePart, localisation: Localisation): string {
  const { month, season } = point;
  if (month === undefined) {
    return season === undefined ? "" : localisation.term(`season-0${season}`, "long");
  }
  if (part.form === "numeric") return String(month);
  if (part.form === "numeric-leading-zeros") return twoDigits(month);
  const text = localisation.term(`month-${twoDigits(month)}`, part.form === "short" ? "short" : "long");
  return part.stripPeriods === true ? text.replaceAll(".", "") : text;
}

function formatDay(point: DatePoint, part: DatePart, localisation: Localisation): string {
  const { day, month } = point;
  if (day === undefined) return "";
  if (part.form === "numeric-leading-zeros") return twoDigits(day);
  const plain = part.form !== "ordinal" || (localisation.limitDayOrdinalsToDay1 && day > 1);
  if (plain) return String(day);
  return ordinal(day, false, localisation.gender(`month-${twoDigits(month ?? 0)}`), localisation);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
