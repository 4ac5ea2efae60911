import type { Span } from "@colloquy/corpus-schema";
import { findDates } from "../dates/find-dates.js";
import { foundAt, type Found } from "../found.js";
import { findNumbers } from "../numbering.js";
import { OFFICE_WORDS, PERIODICAL_WORDS } from "../office-words.table.js";
import { honorificLength, isPersonName } from "../person-name.js";
import type { Byline, BylinePerson } from "./byline.js";
import { bylineUnits, type BylineUnit } from "./byline-units.js";
import { AND_WORDS } from "../credits/credit-words.table.js";
import { isFullName } from "../credits/read-names.js";
import { MEDIUM_WORDS, TREATMENT_WORDS } from "./byline-words.table.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Writable<Omit<Byline, "people">> & { people: Writable<BylinePerson>[] };

/**
 * What a byline says: first what has a form of its own (dates, numbers, words of treatment), then the people, the
 * container and the descriptions that stand between. What fits nothing is left out.
 */
export function readByline(source: string, span: Span): Byline {
  const text = source.slice(span.start, span.end);
  const draft: Draft = { people: [] };
  const place = (inner: Span): Span => ({ start: span.start + inner.start, end: span.start + inner.end });
  const masked = readForms(text, draft, place);
  for (const unit of bylineUnits(masked)) {
    readUnit(source, unit, draft, place({ start: unit.start, end: unit.start + unit.text.length }));
  }
  const interview = /(?<!\p{L})interview/iu.exec(text);
  if (interview !== null) {
    draft.interview = foundAt(source, place({ start: interview.index, end: interview.index + "interview".length }));
  }
  return draft;
}

/** Reads dates, numbers and words of treatment, and masks them with NUL characters of the same length. */
function readForms(text: string, draft: Draft, place: (inner: Span) => Span): string {
  const taken: Span[] = [];
  const [date, ...otherDates] = findDates(text);
  // Two dates cannot be told apart here: which is the interview's is not said.
  if (date !== undefined && otherDates.length === 0) draft.date = { value: date.edtf, spans: [place(date.span)] };
  for (const found of [date, ...otherDates]) if (found !== undefined) taken.push(found.span);
  for (const number of findNumbers(text)) {
    draft[number.kind] ??= { value: number.value, spans: [place(number.span)] };
    taken.push(number.span);
  }
  for (const { pattern, field } of TREATMENT_WORDS) {
    const match = pattern.exec(text);
    if (match === null || isIntroduction(text, match.index + match[0].length)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    draft[field] = { value: true, spans: [place(span)] };
    taken.push(span);
  }
  return mask(text, taken);
}

/** `translated by …` introduces a person and is read as such. */
function isIntroduction(text: string, end: number): boolean {
  return /^\s{1,3}by(?!\p{L})/iu.test(text.slice(end, end + 8));
}

function mask(text: string, spans: readonly Span[]): string {
  let masked = text;
  for (const { start, end } of spans) masked = masked.slice(0, start) + "\0".repeat(end - start) + masked.slice(end);
  return masked;
}

function readUnit(source: string, unit: BylineUnit, draft: Draft, span: Span): void {
  if (unit.role !== null) {
    readPeople(source, unit, unit.role, draft, span);
    return;
  }
  const quoted = /^[“"«„]([^“”"«»„]+)[”"»“]$/u.exec(unit.text)?.[1];
  if (quoted !== undefined) {
    draft.container ??= foundAt(source, { start: span.start + 1, end: span.end - 1 });
    return;
  }
  const words = unit.text.toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => MEDIUM_WORDS.includes(word)) && draft.container !== undefined) {
    draft.containerDescription ??= withoutArticle(source, span);
  } else if (words.some((word) => OFFICE_WORDS.has(word))) {
    const person = draft.people.at(-1);
    if (person !== undefined && draft.container === undefined) person.description ??= withoutArticle(source, span);
  } else if (/^(?:The )?\p{Lu}/u.test(unit.text) && words.some((word) => PERIODICAL_WORDS.has(word))) {
    draft.container ??= foundAt(source, span);
  }
}

/** `A and B` are two people; a piece that does not read as a name is nobody. */
function readPeople(source: string, unit: BylineUnit, role: BylinePerson["role"], draft: Draft, span: Span): void {
  let offset = 0;
  for (const part of peopleIn(unit.text)) {
    const start = unit.text.indexOf(part, offset);
    offset = start + part.length;
    const honorific = honorificLength(part);
    const office = officeLength(part.slice(honorific));
    const nameStart = honorific + office;
    if (!isPersonName(part.slice(nameStart)) && (office === 0 || !/^\p{Lu}\S+$/u.test(part.slice(nameStart)))) continue;
    const partStart = span.start + start;
    const name = foundAt(source, { start: partStart + nameStart, end: partStart + part.length });
    const description =
      office === 0 ? undefined : foundAt(source, { start: partStart + honorific, end: partStart + nameStart });
    draft.people.push({ name, role, ...(description === undefined ? {} : { description }) });
  }
}

const AND = new RegExp(`\\s+(?:${AND_WORDS.join("|")})\\s+`, "u");

/** `A and B`; in other languages, where small words stand inside names too, only between two full names. */
function peopleIn(text: string): string[] {
  const parts = text.split(/\s+(?:and|&)\s+/);
  const finer = text.split(AND);
  return finer.length > parts.length && finer.every((part) => isFullName(part)) ? finer : parts;
}

/** The length of an office before a name: `Foreign Minister ` of `Foreign Minister Ruth Almeida`. */
function officeLength(text: string): number {
  let length = 0;
  for (const match of text.matchAll(/(\S+)\s+/g)) {
    if (OFFICE_WORDS.has((match[1] ?? "").toLowerCase())) length = match.index + match[0].length;
  }
  return length;
}

function withoutArticle(source: string, span: Span): Found {
  const article = /^(?:an?|the)\s+/iu.exec(source.slice(span.start, span.end))?.[0].length ?? 0;
  return foundAt(source, { start: span.start + article, end: span.end });
}
