import type { ContributorRole, Metadata, Paratext, Span } from "@colloquy/corpus-schema";
import type { HeaderField } from "../layout/label-words.table.js";
import type { Byline } from "./byline/byline.js";
import { readByline } from "./byline/read-byline.js";
import { detectLanguage } from "./detect-language.js";
import { findDates } from "./dates/find-dates.js";
import { foundAt, type Found } from "./found.js";
import { GENRE_WORDS } from "./genre-words.table.js";
import { readHeaderBlock, type HeaderBlock } from "./header-block.js";
import { readMasthead, type Masthead } from "./masthead.js";
import { MetadataBuilder } from "./metadata-builder.js";
import { findPeriodicalLine, type PeriodicalLine } from "./periodical-line.js";
import { honorificLength, isPersonName } from "./person-name.js";
import { readPlace } from "./read-place.js";
import { readSpokenOpening } from "./spoken-opening.js";

/** What the metadata is read from. */
export interface MetadataInput {
  readonly text: string;
  /** Sorted. */
  readonly paratexts: readonly Paratext[];
  /** The reading texts of the turns, from which the language is told. */
  readonly speech: readonly string[];
  /** The hulls of the first turns and the last ones: a programme is named there. */
  readonly openings: readonly Span[];
}

/** What the document says about itself, each field with its place. What it does not say, or says twice, is absent. */
export function readMetadata({ text, paratexts, speech, openings }: MetadataInput): Metadata {
  const builder = new MetadataBuilder();
  const byline = mergeBylines(paratexts.filter(({ kind }) => kind === "byline").map(({ span }) => readByline(text, span)));
  const header = readHeaderBlock(text, paratexts);
  const masthead = readMasthead(text, paratexts);
  const periodical = findPeriodicalLine(text, paratexts);
  const opening = readSpokenOpening(text, openings);
  addTitle(builder, text, paratexts, header);
  addGenre(builder, text, paratexts, byline);
  addDates(builder, text, paratexts, byline, header, masthead);
  builder.text("date", periodical?.date);
  addDateInTitle(builder, text, paratexts);
  builder.text("place", readPlace(text, paratexts) ?? opening.place);
  addPeople(builder, text, paratexts, byline, header);
  builder.flag("excerpted", byline.excerpted);
  builder.flag("translated", byline.translated);
  addPublications(builder, byline, masthead, periodical, single(header, "outlet") ?? opening.outlet);
  const language = detectLanguage(sampleOf(speech));
  if (language !== null) builder.language(language);
  return builder.build();
}

const SAMPLE = 20_000;

/** The beginning of the speech: language is told from a sample. */
function sampleOf(speech: readonly string[]): string {
  let sample = "";
  for (const text of speech) {
    sample += `${text.slice(0, SAMPLE)}\n`;
    if (sample.length > SAMPLE) break;
  }
  return sample;
}

/** Several byline blocks say one thing together; of two values for one field the first stays. */
function mergeBylines(bylines: readonly Byline[]): Byline {
  const people = bylines.flatMap((byline) => byline.people);
  return bylines.reduceRight<Byline>((later, earlier) => ({ ...later, ...earlier, people }), { people });
}

function addTitle(builder: MetadataBuilder, text: string, paratexts: readonly Paratext[], header: HeaderBlock): void {
  const title = paratexts.find(({ kind }) => kind === "title");
  builder.text("title", single(header, "title"));
  if (title !== undefined) builder.text("title", foundAt(text, withoutHeadingMarks(text, title.span)));
  builder.text("place", single(header, "place"));
  builder.text("event", single(header, "event"));
  builder.text("rights", single(header, "rights"));
}

/** `# Title` is a heading of Markdown: the marks are no part of the title. */
function withoutHeadingMarks(text: string, span: Span): Span {
  const marks = /^#{1,6}\s+/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + marks, end: span.end };
}

const MAX_HEADING = 100;
const GENRE_PATTERNS = GENRE_WORDS.map(({ word, genre }) => ({
  word,
  genre,
  pattern: new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"),
}));

function addGenre(builder: MetadataBuilder, text: string, paratexts: readonly Paratext[], byline: Byline): void {
  for (const { kind, span } of paratexts) {
    if (kind !== "title" && kind !== "byline" && kind !== "front-matter") continue;
    if (kind === "front-matter" && !isHeading(text, span)) continue;
    const folded = text.slice(span.start, span.end).toLowerCase();
    for (const { word, pattern, genre } of GENRE_PATTERNS) {
      const at = folded.search(pattern);
      if (at === -1) continue;
      builder.genre(genre, foundAt(text, { start: span.start + at, end: span.start + at + word.length }));
      return;
    }
  }
  if (byline.people.some(({ role }) => role === "interviewee")) builder.genre("interview", byline.interview ?? null);
}

/** Running text only speaks of interviews and hearings; a heading or a block of keys says what this is. */
function isHeading(text: string, span: Span): boolean {
  return span.end - span.start <= MAX_HEADING || readHeaderBlock(text, [{ kind: "front-matter", span }]).size > 0;
}

function addDates(
  builder: MetadataBuilder,
  text: string,
  paratexts: readonly Paratext[],
  byline: Byline,
  header: HeaderBlock,
  masthead: Masthead | null,
): void {
  const given = single(header, "date");
  const [inHeader] = given === undefined ? [] : findDates(given.value);
  if (given !== undefined && inHeader !== undefined) builder.text("date", { value: inHeader.edtf, spans: given.spans });
  builder.text("date", byline.date);
  for (const { kind, span } of paratexts) {
    const [date, ...others] = kind === "dateline" ? findDates(text.slice(span.start, span.end)) : [];
    if (date === undefined || others.length > 0) continue;
    const place = { start: span.start + date.span.start, end: span.start + date.span.end };
    builder.text("date", { value: date.edtf, spans: [place] });
  }
  builder.text("date", masthead?.date);
}

const HEADER_PEOPLE = [
  "interviewee",
  "interviewer",
  "moderator",
  "host",
  "guest",
  "chair",
  "translator",
  "transcriber",
  "editor",
] as const satisfies readonly HeaderField[];

function addPeople(
  builder: MetadataBuilder,
  text: string,
  paratexts: readonly Paratext[],
  byline: Byline,
  header: HeaderBlock,
): void {
  for (const { role, name, description } of byline.people) builder.contributor(role, name, description);
  for (const role of HEADER_PEOPLE) {
    for (const { spans } of header.get(role) ?? []) addNamed(builder, text, role, spans[0]);
  }
  for (const { kind, span } of paratexts) {
    if (kind !== "contact") continue;
    const match = /\bcontact(?: persons?)?:[ \t]{0,3}([^\n,;(]{3,60})/iu.exec(text.slice(span.start, span.end));
    const name = match?.[1];
    if (match === null || name === undefined || !isPersonName(name)) continue;
    const start = span.start + match.index + match[0].length - name.length;
    builder.contributor("contact", foundAt(text, { start, end: start + name.length }));
  }
}

/** `Agnes Thorvald, ropemaker`: a name, and after a comma what the person is. */
function addNamed(builder: MetadataBuilder, text: string, role: ContributorRole, span: Span | undefined): void {
  if (span === undefined) return;
  const value = text.slice(span.start, span.end);
  const comma = value.indexOf(",");
  const nameEnd = comma === -1 ? value.length : comma;
  const honorific = honorificLength(value);
  if (!isPersonName(value.slice(honorific, nameEnd))) return;
  const name = foundAt(text, { start: span.start + honorific, end: span.start + nameEnd });
  const rest = value.slice(nameEnd + 1);
  const start = span.start + nameEnd + 1 + rest.length - rest.trimStart().length;
  builder.contributor(role, name, rest.trim() === "" ? undefined : foundAt(text, { start, end: span.end }));
}

/**
 * The publication that the byline names and the one of the masthead. Where both stand, the source is the masthead's
 * and reprints the byline's; where one stands, the source is that one.
 */
function addPublications(
  builder: MetadataBuilder,
  byline: Byline,
  masthead: Masthead | null,
  periodical: PeriodicalLine | null,
  programme: Found | undefined,
): void {
  const { container, containerDescription, volume, issue, date } = byline;
  const original = container !== undefined || issue !== undefined;
  const reprinted = masthead !== null && (masthead.container !== undefined || masthead.publisher !== undefined);
  if (original) {
    const fields = { container, description: containerDescription, volume, issue, date };
    builder.publication({ relation: "original", carrier: !reprinted }, present(fields));
  }
  if (reprinted) builder.publication({ relation: original ? "reprint" : "original", carrier: true }, present({ ...masthead }));
  if (original || reprinted) return;
  if (periodical !== null) builder.publication({ relation: "original", carrier: true }, present({ ...periodical }));
  else if (programme !== undefined) builder.publication({ relation: "original", carrier: true }, { container: programme });
}

/** A date in the title, where nothing else gives one. */
function addDateInTitle(builder: MetadataBuilder, text: string, paratexts: readonly Paratext[]): void {
  const title = paratexts.find(({ kind }) => kind === "title");
  const [date, ...others] = title === undefined ? [] : findDates(text.slice(title.span.start, title.span.end));
  if (title === undefined || date === undefined || others.length > 0) return;
  const place = { start: title.span.start + date.span.start, end: title.span.start + date.span.end };
  builder.text("date", { value: date.edtf, spans: [place] });
}

function present<K extends string>(fields: Readonly<Partial<Record<K, Found | undefined>>>): Partial<Record<K, Found>> {
  const entries = Object.entries<Found | undefined>(fields).filter(([, found]) => found !== undefined);
  return Object.fromEntries(entries) as Partial<Record<K, Found>>;
}

/** The one value of a field; two are a contradiction that nobody has resolved. */
function single(header: HeaderBlock, field: HeaderField): Found | undefined {
  const values = header.get(field) ?? [];
  return values.length === 1 ? values[0] : undefined;
}
