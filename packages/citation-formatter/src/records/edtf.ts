import { cleanText } from "./clean-text.js";
import type { RecordDate } from "./record-item.js";

/**
 * A date in EDTF (ISO 8601-2, level 1), as biblatex takes it: `2004-02-18/2004-03-02`, `1964~`, `2004-21` for spring,
 * `2004/` for an end that is open. CSL-JSON counts 1 BC as -1, EDTF as 0. A date without parts is its text.
 */
export function edtfOf({ parts, season, circa, text = "" }: RecordDate): string {
  if (parts.length === 0) return cleanText(text);
  return parts
    .map((point, at) => {
      if (at === 1 && point[0] === 0) return "";
      const [year = 0, ...rest] = point;
      const level = at === 0 && season !== undefined && rest.length === 0 ? [20 + season] : rest;
      return [edtfYear(year), ...level.map((part) => String(part).padStart(2, "0"))].join("-") + (circa ? "~" : "");
    })
    .join("/");
}

function edtfYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${astronomical < 0 ? "-" : ""}${digits}`;
}
