import { monthOrSeason, type DatePoint, type DateValue } from "./date-value.js";
import { parseDateText } from "./parse-date-text.js";

const NOTHING = { circa: false, literal: "", unparsed: false };

/**
 * Reads a date of CSL-JSON: date-parts, EDTF, raw text or a literal.
 *
 * @returns undefined when the value is no date at all.
 */
export function readDateValue(value: unknown): DateValue | undefined {
  if (typeof value === "string" || typeof value === "number") return textDate(String(value));
  if (typeof value !== "object" || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const circa = isTruthy(fields.get("circa"));
  const date = readParts(fields) ?? readText(fields);
  return date && { ...date, circa: circa || date.circa };
}

/** A blank text is no date. */
function textDate(text: string): DateValue | undefined {
  return text.trim() === "" ? undefined : parseDateText(text);
}

function isTruthy(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== 0 && value !== "0" && value !== "";
}

function readText(fields: ReadonlyMap<string, unknown>): DateValue | undefined {
  for (const key of ["edtf", "raw"]) {
    const text = fields.get(key);
    if (typeof text === "string" && text.trim() !== "") return parseDateText(text);
  }
  const literal = fields.get("literal");
  if (typeof literal === "string" && literal.trim() !== "") return { ...NOTHING, literal: literal.trim() };
  return undefined;
}

function readParts(fields: ReadonlyMap<string, unknown>): DateValue | undefined {
  const lists = fields.get("date-parts");
  if (!Array.isArray(lists)) return undefined;
  const season = toInteger(fields.get("season"));
  const start = readPoint(lists[0], season);
  if (start === undefined) return undefined;
  if (lists.length < 2) return { ...NOTHING, start };
  // [0] or [] as the second list means that the range has no end.
  const end = readPoint(lists[1], undefined) ?? "open";
  return { ...NOTHING, start, end };
}

function readPoint(list: unknown, season: number | undefined): DatePoint | undefined {
  if (!Array.isArray(list)) return undefined;
  const [year, month, day] = list.map(toInteger);
  if (year === undefined || year === 0) return undefined;
  return { year, ...monthOrSeason(month, season), ...(isDay(day) && month !== undefined && { day }) };
}

function isDay(day: number | undefined): day is number {
  return day !== undefined && day >= 1 && day <= 31;
}

function toInteger(value: unknown): number | undefined {
  const text = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
  return /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
