import type { Paratext, Span } from "@colloquy/corpus-schema";
import { NAME_CONNECTORS } from "../layout/label-words.table.js";
import { isBodyName } from "./body-name.js";
import { findDates } from "./dates/find-dates.js";
import { foundAt, type Found } from "./found.js";
import { findNumbers } from "./numbering.js";
import { isOutletLine } from "../paratexts/choose-title.js";
import { isCollecting } from "./outlet-line.js";

/** What a periodical says of itself, at the head or the end of the document. */
export interface Masthead {
  readonly container?: Found;
  readonly description?: Found;
  readonly publisher?: Found;
  readonly place?: Found;
  readonly date?: Found;
  readonly issue?: Found;
  readonly volume?: Found;
}

const PUBLISHER = /(?:publication of|published by|newsletter of|bulletin of|press release of)\s{1,3}(?:the\s{1,3})?/iu;
const MAX_NAME = 60;

/**
 * Reads the masthead blocks, and from the contact blocks the place of the publisher that is named in both.
 *
 * @param before where the conversation begins: of a line before it the name of the outlet may be a part
 */
export function readMasthead(source: string, paratexts: readonly Paratext[], before = 0): Masthead | null {
  const blocks = paratexts.filter((paratext) => paratext.kind === "masthead").map((paratext) => paratext.span);
  if (blocks.length === 0) return null;
  const title = paratexts.find(({ kind }) => kind === "title")?.span.start ?? before;
  const named = blocks.filter(({ start, end }) => {
    const line = source.slice(start, end);
    if (start >= before) return true;
    const letterhead = blocks.some((block) => block.start < title && source.slice(block.start, block.end) === line);
    return (isBodyName(line) && isCollecting(line)) || (start > title && isExecutive(line) && !letterhead) || (!isOutletLine(line) && !isBodyName(line));
  });
  const container = containerOf(source, named);
  const office = blocks.find(({ start, end }) => start < title && isBodyName(source.slice(start, end)) && isExecutive(source.slice(start, end)));
  const publisher = first(blocks, (block) => publisherIn(source, block)) ?? (office === undefined ? undefined : foundAt(source, office));
  const contacts = paratexts.filter((paratext) => paratext.kind === "contact").map((paratext) => paratext.span);
  const place = publisher === undefined ? undefined : first(contacts, (block) => placeIn(source, block, publisher.value));
  const description = first(blocks, (block) => descriptionIn(source, block));
  const date = first(blocks, (block) => dateIn(source, block));
  return {
    ...(container === undefined ? {} : { container }),
    ...(description === undefined ? {} : { description }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(place === undefined ? {} : { place }),
    ...(date === undefined ? {} : { date }),
    ...numbersIn(source, blocks),
  };
}

/** Whether a body is an office of a government, whose line under a headline says where the text comes from. */
function isExecutive(line: string): boolean {
  return EXECUTIVE.test(line);
}

const EXECUTIVE =
  /^(?:the )?(?:office|ministry|department|embassy|presidencia|presidência|ministerio|ministère|ministério|ministero|présidence|embajada|ambassade|министерство|посольство|администрация)(?!\p{L})/iu;

function first<T>(blocks: readonly Span[], read: (block: Span) => T | undefined): T | undefined {
  for (const block of blocks) {
    const value = read(block);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The name of the periodical: a short line of capitalised words with neither a date nor a number. */
function containerOf(source: string, blocks: readonly Span[]): Found | undefined {
  const block = blocks.find(({ start, end }) => {
    const text = source.slice(start, end);
    const bare = text.length <= MAX_NAME && !/[\n\d]/.test(text) && !PUBLISHER.test(text);
    return bare && /^\p{Lu}/u.test(text);
  });
  return block === undefined ? undefined : foundAt(source, block);
}

function publisherIn(source: string, block: Span): Found | undefined {
  const text = source.slice(block.start, block.end);
  const match = PUBLISHER.exec(text);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const end = [...findNumbers(rest), ...findDates(rest)].reduce((least, { span }) => Math.min(least, span.start), rest.length);
  const length = properNameLength(rest.slice(0, end));
  return length === 0 ? undefined : foundAt(source, { start: block.start + start, end: block.start + start + length });
}

/**
 * The length of the proper name at the start of a text: capitalised words, and small ones between them. 0 where it may
 * go on in the next line or not: a half name is worse than none.
 */
function properNameLength(text: string): number {
  let length = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const word = withoutMarks(match[0]);
    const proper = /^[\p{Lu}\p{Lt}]/u.test(word);
    if (proper && length > 0 && /^\s*\n\s*$/.test(text.slice(length, match.index))) return 0;
    if (!proper && !NAME_CONNECTORS.has(word) && word !== "to" && word !== "in") break;
    if (proper) length = match.index + word.length;
    if (word !== match[0]) break;
  }
  return length;
}

/** A word without the punctuation after it. */
function withoutMarks(word: string): string {
  let end = word.length;
  while (end > 0 && ".,;:".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** `A bimonthly publication of …`: what stands before the publisher. */
function descriptionIn(source: string, block: Span): Found | undefined {
  const text = source.slice(block.start, block.end);
  const match = /^(?:An?\s+)?((?:[\p{L}-]+\s+){0,3}(?:publication|newsletter|bulletin|magazine|journal))\s+of\s/u.exec(text);
  const description = match?.[1];
  if (match === null || description === undefined) return undefined;
  const start = block.start + match[0].indexOf(description);
  return foundAt(source, { start, end: start + description.length });
}

/** The city of a postal address of the form `Washington, DC 20036`, where the block names the publisher. */
function placeIn(source: string, block: Span, publisher: string): Found | undefined {
  const text = source.slice(block.start, block.end);
  if (!text.replace(/\s+/g, " ").includes(publisher)) return undefined;
  const match = /((?:\p{Lu}\p{Ll}+ ){0,2}\p{Lu}\p{Ll}+),\s[A-Z]{2}\s\d{5}(?!\d)/u.exec(text);
  const city = match?.[1]?.replace(/^.*\b(?:Street|Avenue|Road|Boulevard|Drive|Lane|Square|Place|Floor|Suite) /, "");
  if (match === null || city === undefined) return undefined;
  const start = block.start + match.index + (match[1] ?? "").length - city.length;
  return foundAt(source, { start, end: start + city.length });
}

function dateIn(source: string, block: Span): Found | undefined {
  const [date, ...others] = findDates(source.slice(block.start, block.end));
  if (date === undefined || others.length > 0) return undefined;
  return { value: date.edtf, spans: [{ start: block.start + date.span.start, end: block.start + date.span.end }] };
}

function numbersIn(source: string, blocks: readonly Span[]): Pick<Masthead, "issue" | "volume"> {
  const found: { issue?: Found; volume?: Found } = {};
  for (const block of blocks) {
    for (const { kind, value, span } of findNumbers(source.slice(block.start, block.end))) {
      found[kind] ??= { value, spans: [{ start: block.start + span.start, end: block.start + span.end }] };
    }
  }
  return found;
}
