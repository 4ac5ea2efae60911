import type { Paratext } from "@colloquy/corpus-schema";
import { findDates } from "./dates/find-dates.js";
import { foundAt, type Found } from "./found.js";

/** `12:57 P.M. EST` on a line of its own says when it began. */
const CLOCK_TIME = /^\(?\d{1,2}[:.]\d\d\s?[ap]\.?m\.?(?:\s[A-Z]{2,4})?\)?\s*$/imu;
const MAX_PLACE_LINE = 60;
/** A place: capitalised words, small words between them, commas. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:(?:of|the|and|de|la|le|du|des|del|di|am|an|der|den|sur|en|upon) ){0,2}[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,7}$/u;
const NOT_PLACE = /\b(?:press|briefing|conference|interview|transcript|session|meeting|minutes|committee|hearing|record|updated|published|released|speech|statement|page|volume|issue|no)\b/iu;

/**
 * Where it took place: what stands before the date in a dateline (`Geneva, May 4, 2011`), or the lines right above the
 * time at which a briefing began.
 */
export function readPlace(text: string, paratexts: readonly Paratext[]): Found | undefined {
  for (const [index, { kind, span }] of paratexts.entries()) {
    if (kind === "dateline") {
      const found = inDateline(text, span.start, text.slice(span.start, span.end));
      if (found !== undefined) return found;
    }
    const next = paratexts[index + 1];
    if (kind !== "front-matter" && kind !== "title" && kind !== "masthead") continue;
    if (next === undefined || !CLOCK_TIME.test(text.slice(next.span.start, next.span.end)) || next.kind === "stage-direction") continue;
    const lines = linesIn(text, span.start, span.end);
    if (lines.length > 3 || !lines.every(({ value }) => value.length <= MAX_PLACE_LINE && PLACE.test(value))) continue;
    if (kind === "title" && !lines.every(({ value }) => /^(?:aboard|en route|via|the white house)/iu.test(value))) continue;
    return { value: lines.map(({ value }) => value).join(" "), spans: lines.flatMap(({ spans }) => spans) };
  }
  return undefined;
}

function inDateline(text: string, start: number, line: string): Found | undefined {
  const [date] = findDates(line);
  if (date === undefined) return undefined;
  const before = line.slice(0, date.span.start).replace(/\s+/g, " ");
  const head = /^(.*?)[,;:–—(\s-]*(?:on )?$/u.exec(before)?.[1]?.trim() ?? "";
  const after = /^[,;:)\s–—-]*(.*?)[.\s]*$/u.exec(line.slice(date.span.end).replace(/\s+/g, " "))?.[1] ?? "";
  for (const value of [head, after]) {
    if (value.length < 3 || !PLACE.test(value) || NOT_PLACE.test(value) || /\d/.test(value)) continue;
    const at = line.indexOf(value);
    if (at !== -1) return foundAt(text, { start: start + at, end: start + at + value.length });
  }
  return undefined;
}

function linesIn(text: string, start: number, end: number): Found[] {
  const found: Found[] = [];
  let at = start;
  for (const line of text.slice(start, end).split("\n")) {
    const value = line.trim();
    const from = at + line.indexOf(value);
    if (value !== "") found.push(foundAt(text, { start: from, end: from + value.length }));
    at += line.length + 1;
  }
  return found;
}
