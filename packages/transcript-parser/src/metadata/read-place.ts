import type { Paratext, Span } from "@colloquy/corpus-schema";
import { isHeaderKey } from "../layout/label-shape.js";
import { isOutletLine, namesConversation, opensNotice } from "../paratexts/choose-title.js";
import { findDates } from "./dates/find-dates.js";
import { foundAt, type Found } from "./found.js";
import { DATED_STARTS, NOT_PLACE, PLACE_NOUNS, WEEKDAY_STARTS } from "./place-words.table.js";

/** `12:57 P.M. EST` on a line of its own says when it began. */
const CLOCK_TIME = /^\(?\d{1,2}[:.]\d\d\s?[ap]\.?m\.?(?:\s[A-Z]{2,4})?\)?\s*$/imu;
const MAX_PLACE_LINE = 60;
/** A place: capitalised words, small words between them, commas. */
const PLACE = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:(?:of|the|and|de|la|le|du|des|del|di|das|do|am|an|der|den|sur|en|upon) ){0,2}[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,7}$/u;
/**
 * Where it took place: what stands before the date in a dateline (`Geneva, May 4, 2011`), or the lines right above the
 * time at which a briefing began, or a line under the date, or what the text says beside the date.
 */
export function readPlace(text: string, paratexts: readonly Paratext[], before = text.length): Found | undefined {
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
  const front = paratexts.filter(({ span }) => span.start < before);
  return inBylines(text, front) ?? besideDate(text, front) ?? inTitle(text, front) ?? inProse(text, front);
}

function isPlace(value: string): boolean {
  if (value.length < 4 || value.length > 80 || !PLACE.test(value) || NOT_PLACE.test(value)) return false;
  if (WEEKDAY_STARTS.test(value) || DATED_STARTS.test(value) || isHeaderKey(value) || opensNotice(value)) return false;
  return !isOutletLine(value) && !namesConversation(value);
}

/** The place on a line with a date: `Geneva, May 4, 2011`, `2019-11-05, Wexcombe`. */
export function placeBesideDate(text: string, { start, end }: Span): Found | undefined {
  return inDateline(text, start, text.slice(start, end));
}

function inDateline(text: string, start: number, line: string): Found | undefined {
  const [date] = findDates(line);
  if (date === undefined) return undefined;
  const before = line.slice(0, date.span.start).replace(/\s+/g, " ");
  const head = /^[(（\s]*(.*?)[,;:–—·(\s-]*(?:on |le |el |den |em )?$/u.exec(before)?.[1]?.trim() ?? "";
  const after = /^[,;:)·\s–—-]*(.*?)[.)\s]*$/u.exec(line.slice(date.span.end).replace(/\s+/g, " "))?.[1] ?? "";
  const room = /^(\p{Lu}[\p{L}-]{3,}), (?:salle|sala|saal|raum|room|hall) /u.exec(head)?.[1] ?? "";
  const city = withoutWeekday(head);
  for (const value of [room, city, after]) {
    if (!isPlace(value) || (/\d/.test(value) && !hasPlaceNoun(value))) continue;
    const at = line.indexOf(value);
    if (at !== -1) return foundAt(text, { start: start + at, end: start + at + value.length });
  }
  return undefined;
}

/** `Santa Olaia del Mar, viernes`: the weekday belongs to the date. */
function withoutWeekday(head: string): string {
  const comma = head.lastIndexOf(",");
  return comma !== -1 && WEEKDAY_STARTS.test(head.slice(comma + 1).trim()) ? head.slice(0, comma).trim() : head;
}

function hasPlaceNoun(value: string): boolean {
  return value.toLowerCase().split(/[^\p{L}]+/u).some((word) => PLACE_NOUNS.has(word));
}

/** The last line of a byline may be a dateline. */
function inBylines(text: string, front: readonly Paratext[]): Found | undefined {
  for (const { kind, span } of front) {
    const [, ...lines] = kind === "byline" ? linesIn(text, span.start, span.end) : [];
    for (const { spans } of lines) {
      const found = spans[0] === undefined ? undefined : placeBesideDate(text, spans[0]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A line of its own next to the dateline that names a hall, a house, a street: `Council Chamber, 1 Foundry Square`. */
function besideDate(text: string, front: readonly Paratext[]): Found | undefined {
  for (const [index, { kind, span }] of front.entries()) {
    if (kind !== "dateline") continue;
    const next = front[index + 1];
    const lines = next?.kind === "front-matter" ? linesIn(text, next.span.start, next.span.end) : [];
    const [first, second] = lines;
    if (first === undefined || (lines.length > 1 && !/\d\d[:.]\d\d/.test(first.value))) continue;
    const line = /^\d\d[:.]\d\d$/.test(first.value) ? second : first;
    if (line === undefined || lines.length > 2) continue;
    const value = line.value.replace(/^(?:at|in) /u, "");
    const capital = value.replace(/^the /u, "");
    const start = (line.spans[0]?.start ?? span.start) + line.value.length - value.length;
    if (isPlace(capital) && (hasPlaceNoun(value) || line === second)) return foundAt(text, { start, end: start + value.length });
  }
  return undefined;
}

/** `…, Заречинск, 14 ноября 2023 года`: a place and a date at the end of the title. */
function inTitle(text: string, front: readonly Paratext[]): Found | undefined {
  const title = front.find(({ kind }) => kind === "title");
  return title === undefined ? undefined : placeAfterTitle(text, title.span)?.place;
}

/** The place that stands with the date behind a title, and where the title ends; undefined where none does. */
export function placeAfterTitle(text: string, span: Span): { readonly place: Found; readonly titleEnd: number } | undefined {
  const words = text.slice(span.start, span.end);
  const [date, ...others] = findDates(words);
  if (date === undefined || others.length > 0 || /[\p{L}\p{N}]{3}/u.test(words.slice(date.span.end).replace(/^\s?(?:года?|г|р)(?!\p{L})/u, ""))) return undefined;
  const match = /,\s(\p{Lu}[\p{L}-]{2,30}(?: (?:(?:de|du|la|le|sur|des|am|an|der) ){0,2}\p{Lu}[\p{L}-]{2,30}){0,2}),\s(?:le )?$/u.exec(words.slice(Math.max(0, date.span.start - MAX_IN_TITLE), date.span.start));
  const place = match?.[1];
  if (match === null || place === undefined || !isPlace(place)) return undefined;
  const titleEnd = span.start + Math.max(0, date.span.start - MAX_IN_TITLE) + match.index;
  if (titleEnd - span.start < LEAST_TITLE) return undefined;
  const start = text.indexOf(place, titleEnd);
  return { place: foundAt(text, { start, end: start + place.length }), titleEnd };
}

const MAX_IN_TITLE = 120;
const LEAST_TITLE = 12;

const CAPITALISED = "(\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]+){0,2})";
/** Right before the date of a sentence: `… met at Varnhamn on 3 September 2015`, `… in Wrexton on Tuesday, February 6`. */
const BEFORE_DATE = new RegExp(`(?:met|spoke|held|recorded|interviewed)[^.!?]{0,160}?\\s(?:in|at)\\s${CAPITALISED}\\son\\s(?:\\p{Lu}\\p{Ll}+day,\\s)?$`, "u");
/** `КӨКСАЙ. 2024 жылғы 12 наурыз.` at the head of a report. */
const CITY_AND_STOP = /^(\p{Lu}[\p{Lu}-]{2,30})\.\s$/u;
/** Phrases before a place. */
const LIVE_FROM = new RegExp(`(?:en direct de|live from|in diretta da|en directo desde|inviat[oa] (?:a|da)) ${CAPITALISED}`, "u");

/** `（二〇一六年九月八日、霧原町「旧・藍倉」にて収録）`. */
const RECORDED_AT = /[日、，（(]\s?([^、，（）()。\n日]{2,30})にて(?:収録|対談|取材|開催|実施|録音)?(?=[）)。、\s]|$)/u;

function inProse(text: string, front: readonly Paratext[]): Found | undefined {
  for (const { kind, span } of front) {
    if (kind !== "front-matter" && kind !== "byline" && kind !== "dateline") continue;
    const recorded = RECORDED_AT.exec(text.slice(span.start, Math.min(span.end, span.start + 200)));
    if (recorded?.[1] !== undefined) {
      const from = span.start + recorded.index + 1 + recorded[0].slice(1).indexOf(recorded[1]);
      return foundAt(text, { start: from, end: from + recorded[1].length });
    }
    if (kind === "dateline") continue;
    const prose = text.slice(span.start, span.end).replace(/\n/g, " ");
    const [date] = findDates(prose);
    const head = date === undefined ? "" : prose.slice(0, date.span.start);
    const match = BEFORE_DATE.exec(head.slice(-260)) ?? CITY_AND_STOP.exec(head) ?? LIVE_FROM.exec(prose);
    const place = match?.[1];
    if (place === undefined || !isPlace(place)) continue;
    const start = span.start + (head.includes(place) ? head.lastIndexOf(place) : prose.indexOf(place));
    return foundAt(text, { start, end: start + place.length });
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
