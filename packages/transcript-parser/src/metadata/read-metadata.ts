import type { Metadata, Paratext, Span } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import type { HeaderField } from "../layout/label-words.table.js";
import type { Byline } from "./byline/byline.js";
import { opensByline } from "./byline/byline-words.table.js";
import { readByline } from "./byline/read-byline.js";
import { detectLanguage } from "./detect-language.js";
import { findDates } from "./dates/find-dates.js";
import { foundAt, type Found } from "./found.js";
import { GENRE_WORDS } from "./genre-words.table.js";
import { readHeaderBlock, type HeaderBlock } from "./header-block.js";
import { readMasthead, type Masthead } from "./masthead.js";
import { MetadataBuilder } from "./metadata-builder.js";
import { findPageHead, findPeriodicalLine, type PeriodicalLine } from "./periodical-line.js";
import { readBodyOfRights, readCopyrightOutlet, readOutletLine } from "./outlet-line.js";
import { addPeople } from "./read-people.js";
import { placeAfterTitle, placeBesideDate, readPlace } from "./read-place.js";
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
  /** The labels of the turns as written: they name people, and no place. */
  readonly labels?: readonly string[];
}

/** What the document says about itself, each field with its place. What it does not say, or says twice, is absent. */
export function readMetadata({ text, paratexts, speech, openings, labels = [] }: MetadataInput): Metadata {
  const builder = new MetadataBuilder();
  const byline = mergeBylines(paratexts.filter(({ kind, span }) => kind === "byline" || (kind === "title" && opensByline(text.slice(span.start, span.end)))).map(({ span }) => readByline(text, span)));
  const header = readHeaderBlock(text, paratexts);
  const before = openings[0]?.start ?? text.length;
  const masthead = readMasthead(text, paratexts, before);
  const periodical = findPeriodicalLine(text, paratexts) ?? findPageHead(text, paratexts);
  const opening = readSpokenOpening(text, openings);
  addTitle(builder, text, paratexts, header);
  addGenre(builder, text, paratexts, byline);
  addDates(builder, text, paratexts, byline, header, masthead);
  builder.text("date", periodical?.date);
  addDateInTitle(builder, text, paratexts);
  builder.text("date", publishedDate(text, paratexts, before) ?? onlyDate(text, paratexts, before));
  const dated = single(header, "date")?.spans[0];
  builder.text("place", dated === undefined ? undefined : placeBesideDate(text, dated));
  const speaking = new Set(labels.map(foldLabel));
  const place = readPlace(text, paratexts, before) ?? opening.place;
  builder.text("place", place === undefined || speaking.has(foldLabel(place.value)) ? undefined : place);
  addPeople(builder, { text, paratexts, byline, header, openings, labels: speaking });
  builder.flag("excerpted", byline.excerpted);
  builder.flag("translated", byline.translated);
  const named = single(header, "outlet") ?? readOutletLine(text, paratexts, before);
  addPublications(builder, byline, masthead, periodical, named ?? opening.outlet ?? readCopyrightOutlet(text, paratexts) ?? readBodyOfRights(text, paratexts));
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
  if (title !== undefined) {
    const span = withoutHeadingMarks(text, title.span);
    const place = placeAfterTitle(text, span);
    builder.text("title", foundAt(text, place === undefined ? span : { start: span.start, end: place.titleEnd }));
  }
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
  for (const { span } of ownDatelines(text, paratexts)) {
    const [date] = findDates(text.slice(span.start, span.end));
    if (date === undefined) continue;
    const place = { start: span.start + date.span.start, end: span.start + date.span.end };
    builder.text("date", { value: date.edtf, spans: [place] });
  }
  builder.text("date", masthead?.date);
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
  const inMasthead = masthead === null ? undefined : { ...masthead, container: masthead.container ?? programme };
  const reprinted = masthead !== null && (masthead.container !== undefined || masthead.publisher !== undefined);
  if (original) {
    const fields = { container, description: containerDescription, volume, issue, date };
    builder.publication({ relation: "original", carrier: !reprinted }, present(fields));
  }
  if (reprinted) builder.publication({ relation: original ? "reprint" : "original", carrier: true }, present({ ...inMasthead }));
  if (original || reprinted) return;
  if (periodical !== null) builder.publication({ relation: "original", carrier: true }, present({ ...periodical }));
  else if (programme !== undefined) builder.publication({ relation: "original", carrier: true }, { container: programme });
}

/** The date of the front matter, where it has one and no other. */
function onlyDate(text: string, paratexts: readonly Paratext[], before: number): Found | undefined {
  const found: Found[] = [];
  for (const { kind, span } of paratexts) {
    if (span.start >= before || (kind !== "front-matter" && kind !== "byline" && kind !== "heading")) continue;
    const words = text.slice(span.start, Math.min(span.end, span.start + MAX_DATED));
    for (const date of datesIn(words)) {
      if (kind === "front-matter" && words.length > MAX_HEADING && date.span.start > NEAR && !WHEN.test(words.slice(0, date.span.start))) return undefined;
      found.push({ value: date.edtf, spans: [{ start: span.start + date.span.start, end: span.start + date.span.end }] });
    }
  }
  const [date] = found;
  return date !== undefined && !date.value.endsWith("~") && found.every(({ value }) => value === date.value) ? date : undefined;
}

/** Before the day on which a page was changed. */
const CHANGED = /(?:modifi\p{L}{1,6}|mise? à jour|updated|aktualisiert|a[ct]tuali[sz]ad[oa]|aggiornat[oa]|обновл[её]н\p{L}*)[\s:]{1,3}(?:(?:il|le|el|on|am|em) )?$/iu;

/** The dates of some words, without those on which they were changed. */
function datesIn(words: string): ReturnType<typeof findDates> {
  const dates = findDates(words);
  return dates.length < 2 ? dates : dates.filter(({ span }) => !CHANGED.test(words.slice(Math.max(0, span.start - 30), span.start)));
}

const PUBLISHED =
  /^\W{0,3}(?:publi\p{L}{1,4}(?: le| el| em| on)?|veröffentlicht(?: am)?|pubblicat[oa](?: il)?|опубликовано|发布时间)[\s:：]{1,3}/iu;

/** The day on which, as a line of the head says, the text was published: `Publié le 08 octobre 2021 à 05h00`. */
function publishedDate(text: string, paratexts: readonly Paratext[], before: number): Found | undefined {
  for (const { kind, span } of paratexts) {
    if (span.start >= before || (kind !== "front-matter" && kind !== "byline" && kind !== "heading" && kind !== "note")) continue;
    const words = text.slice(span.start, Math.min(span.end, span.start + MAX_HEADING));
    const from = PUBLISHED.exec(words)?.[0].length;
    const [date] = from === undefined ? [] : findDates(words);
    if (date === undefined || from === undefined || date.span.start > from + 12 || date.edtf.endsWith("~")) continue;
    return { value: date.edtf, spans: [{ start: span.start + date.span.start, end: span.start + date.span.end }] };
  }
  return undefined;
}

const MAX_DATED = 600;
/** How far from its beginning a paragraph is dated rather than speaks of a day. */
const NEAR = 40;
/** What was done on the day that follows: the conversation, or its publication. */
const WHEN =
  /(?:met|spoke|talked|held|recorded|taken|interviewed|posted|published|broadcast|aired|émission|опубликован\p{L}*|записан\p{L}*)(?!\p{L})[^.!?]{0,120}$/iu;

/** `FOR IMMEDIATE RELEASE`: of several dates the first is that of the release. */
const RELEASE = /^\W{0,3}(?:for |immediate )?(?:immediate )?release|^\W{0,3}embargo/imu;

/** The datelines, without that of the release where the conversation has one of its own. */
function ownDatelines(text: string, paratexts: readonly Paratext[]): Paratext[] {
  const dated = paratexts.filter(({ kind, span }) => kind === "dateline" && new Set(datesIn(text.slice(span.start, span.end)).map(({ edtf }) => edtf)).size === 1);
  const [first, ...others] = dated;
  const at = first === undefined ? -1 : paratexts.indexOf(first);
  const notice = paratexts.slice(Math.max(0, at - 1), at + 1).some(({ span }) => RELEASE.test(text.slice(span.start, span.end)));
  return notice && others.length > 0 ? others : dated;
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
