import type { Span } from "@colloquy/corpus-schema";
import { codesOfCell, reportMissingColumn, type CodedColumns, type CodedRow, type ReportInTable } from "./coded-row.js";

/** The rows of JSON lines: an object on each, whose keys are the columns. Codes may be a list. */
export function readCodedLines(text: string, columns: CodedColumns, report: ReportInTable): CodedRow[] {
  const rows: CodedRow[] = [];
  const seen = new Set<string>();
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0].trim() === "") continue;
    const value = parseObject(match[0]);
    if (value === null) report("not-json", { span, message: "The line is no JSON object." });
    else {
      for (const key of Object.keys(value)) seen.add(key);
      rows.push(rowOf(value, columns, span));
    }
  }
  const missing = [columns.text, columns.code].filter((name) => rows.length > 0 && !seen.has(name));
  for (const name of missing) reportMissingColumn(report, name, [...seen], null);
  return missing.length > 0 ? [] : rows;
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function rowOf(value: Readonly<Record<string, unknown>>, columns: CodedColumns, span: Span): CodedRow {
  const given = value[columns.code];
  const codes = Array.isArray(given) ? given.map(plain).filter((code) => code !== "") : codesOfCell(plain(given));
  return { text: plain(value[columns.text]), codes, conversation: plain(value[columns.conversation]), span };
}

/** A value as it would stand in a cell: what is no text and no number is none. */
function plain(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
