import type { CslName } from "@colloquy/csl-processor";
import { cslDate } from "../item/csl-date.js";
import { recordWarning, type RecordWarning } from "./record-result.js";

/** A date of an item. */
export interface RecordDate {
  /** One point `[year, month?, day?]` or the two ends of a range; `[0]` is an end that is open. Empty where only text is known. */
  readonly parts: readonly (readonly number[])[];
  /** 1 to 4: spring, summer, autumn, winter. */
  readonly season?: number;
  readonly circa: boolean;
  /** The date as printed, where it has no parts. */
  readonly text?: string;
}

/** A value of an item: text with the markup of CSL-JSON, names or a date. */
export type RecordValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "names"; readonly names: readonly CslName[] }
  | { readonly kind: "date"; readonly date: RecordDate };

/** An item whose values are read by their shape. */
export interface RecordItem {
  readonly id: string;
  readonly type: string;
  readonly values: ReadonlyMap<string, RecordValue>;
  /** Variables whose values could not be read, with what could be told of them. */
  readonly unread: readonly (readonly [variable: string, value: string])[];
}

/** Older names of variables (CSL 1.0.2, Appendix IV). */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["shortTitle", "title-short"],
  ["journalAbbreviation", "container-title-short"],
  ["event", "event-title"],
]);
const NO_VARIABLES = new Set(["id", "type", "citation-key", "categories", "custom"]);
const DATE_VARIABLE = /^(?:accessed|issued|submitted|.*-date)$/;

/** Reads an item of CSL-JSON by the shapes of its values. Anything may come in; null is what is no item at all. */
export function readRecordItem(item: unknown, at: number, warnings: RecordWarning[]): RecordItem | null {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    warnings.push(recordWarning("not-an-item", `Item ${at + 1} is no object: left out.`, `/${at}`, "Give CSL-JSON items."));
    return null;
  }
  const fields: Readonly<Record<string, unknown>> = { ...item };
  const values = new Map<string, RecordValue>();
  const unread: (readonly [string, string])[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const variable = ALIASES.get(key) ?? key;
    if (NO_VARIABLES.has(key) || field === undefined || field === null || field === "") continue;
    if (variable !== key && fields[variable] !== undefined) {
      if (fields[variable] !== field) unread.push([key, textOf(field)]);
      continue;
    }
    const value = readValue(variable, field);
    if (value !== null) values.set(variable, value);
    const read = value?.kind === "names" ? value.names.length : 0;
    if (Array.isArray(field) ? read < field.length : value === null && !isBlank(field)) {
      unread.push([key, textOf(field)]);
      const message = `"${key.slice(0, 80)}" has a value that CSL-JSON does not allow: left out.`;
      warnings.push(recordWarning("invalid-value", message, `/${at}/${key}`, "Text, a list of names or a date."));
    }
  }
  return { id: textOf(fields["id"]), type: textOf(fields["type"]), values, unread };
}

function isBlank(field: unknown): boolean {
  return typeof field === "string" && field.trim() === "";
}

function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  return value === undefined ? "" : "(unreadable)";
}

function readValue(variable: string, field: unknown): RecordValue | null {
  if (typeof field === "string" || typeof field === "number") {
    const text = String(field);
    if (isBlank(text)) return null;
    if (DATE_VARIABLE.test(variable)) return { kind: "date", date: readDate({ raw: text }) };
    return { kind: "text", text };
  }
  if (Array.isArray(field)) {
    const names = field.flatMap(readName);
    return names.length === 0 ? null : { kind: "names", names };
  }
  if (typeof field !== "object" || field === null) return null;
  const date = readDate({ ...field });
  return date.parts.length === 0 && date.text === undefined ? null : { kind: "date", date };
}

const NAME_FLAGS = new Set(["comma-suffix", "static-ordering"]);

function readName(value: unknown): CslName[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ literal: value }];
  if (typeof value !== "object" || value === null) return [];
  const parts = Object.entries(value).filter(([key, part]) =>
    typeof part === "string" ? part.trim() !== "" : typeof part === "boolean" && NAME_FLAGS.has(key),
  );
  const name: CslName = Object.fromEntries(parts);
  return name.family === undefined && name.given === undefined && name.literal === undefined ? [] : [name];
}

function readDate(field: Readonly<Record<string, unknown>>): RecordDate {
  const { season, circa, literal, raw, edtf } = field;
  const text = [edtf, raw, literal].find((value) => typeof value === "string" && value.trim() !== "");
  const given = readParts(field["date-parts"]);
  if (given.length === 0 && typeof text === "string") {
    const { date, understood } = cslDate(text.trim());
    return understood ? readDate({ ...date }) : { parts: [], circa: false, text };
  }
  const number = Number(season);
  return {
    parts: given,
    circa: circa !== undefined && circa !== false && circa !== 0 && circa !== "",
    ...(number >= 1 && number <= 4 && { season: number }),
  };
}

/** The points of a date, each as far as it is made of whole numbers. */
function readParts(value: unknown): number[][] {
  if (!Array.isArray(value)) return [];
  const points = value.slice(0, 2).map((point: unknown) => {
    const numbers = (Array.isArray(point) ? point : []).slice(0, 3).map((part: unknown) => (part === "" ? NaN : Number(part)));
    const [year = NaN, month = NaN, day = NaN] = numbers;
    if (!Number.isInteger(year)) return [];
    if (!(month >= 1 && month <= 12)) return [year];
    return day >= 1 && day <= 31 ? [year, Math.trunc(month), Math.trunc(day)] : [year, Math.trunc(month)];
  });
  return points[0]?.length === 0 ? [] : points.filter((point) => point.length > 0);
}
