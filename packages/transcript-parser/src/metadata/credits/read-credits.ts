import type { ContributorRole, Paratext, Span } from "@colloquy/corpus-schema";
import { foundAt, type Found } from "../found.js";
import { CREDIT_WORDS, TITLES_AFTER } from "./credit-words.table.js";
import { isFullName, readNames } from "./read-names.js";

/** Somebody whom a credit names. */
export interface Credit {
  readonly role: ContributorRole;
  readonly name: Found;
  readonly description?: Found;
  /** Where the line with the credit begins: what stands before the credit in it may be the place. */
  readonly line: Span;
  /** Offset of the words that introduce the name. */
  readonly start: number;
}

const MAX_LINE = 240;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const ordered = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map(escaped).join("|");

interface Form {
  readonly role: ContributorRole;
  readonly list: boolean;
  readonly pattern: RegExp;
}

const FORMS: readonly Form[] = CREDIT_WORDS.flatMap(({ role, before, keys, listKeys = [] }) => {
  const forms: Form[] = [];
  const mark = "\\s{0,3}(?:[:：=＝]|\\s[–—-]\\s)\\s{0,5}";
  if (before.length > 0) forms.push({ role, list: false, pattern: new RegExp(`^[\\s*_(（–—-]{0,6}(?:${ordered(before)})(?:${mark}|\\s{1,3})(?=\\S)`, "iu") });
  if (keys.length > 0) forms.push({ role, list: false, pattern: new RegExp(`^[\\s*_(（–—-]{0,6}(?:${ordered(keys)})${mark}(?=\\S)`, "iu") });
  if (listKeys.length > 0) forms.push({ role, list: true, pattern: new RegExp(`^[\\s*_(（–—-]{0,6}(?:${ordered(listKeys)})${mark}(?=\\S)`, "iu") });
  return forms;
});
const AFTER = new RegExp(`^(.{2,40}?)\\s(?:${TITLES_AFTER.join("|")})$`, "u");
/** Where a line has several things side by side. */
const SEPARATOR = /\s?[|·•]\s?|\.\s(?=\p{Lu})|\s[–—]\s(?=\p{sc=Arabic})|　{1,3}(?=\S{1,6}[＝=])|\s{3,}/gu;

/** The people whom lines of the blocks before and after a conversation credit. */
export function readCredits(text: string, paratexts: readonly Paratext[]): Credit[] {
  return paratexts.flatMap(({ kind, span }) => (READ.has(kind) ? creditsIn(text, span) : []));
}

const READ: ReadonlySet<string> = new Set(["front-matter", "heading", "note", "biography", "byline", "dateline", "masthead"]);

/** The credits in the lines of a span. */
export function creditsIn(text: string, span: Span): Credit[] {
  const credits: Credit[] = [];
  let start = span.start;
  for (const line of text.slice(span.start, span.end).split("\n")) {
    const lineSpan = { start, end: start + line.length };
    if (line.length <= MAX_LINE) for (const piece of piecesOf(line)) credits.push(...creditsOf(text, { start: start + piece.start, end: start + piece.end }, lineSpan));
    start += line.length + 1;
  }
  return credits;
}

function piecesOf(line: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const match of line.matchAll(SEPARATOR)) {
    pieces.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  pieces.push({ start, end: line.length });
  return pieces.filter((piece) => piece.end > piece.start);
}

function creditsOf(text: string, piece: Span, line: Span): Credit[] {
  const words = text.slice(piece.start, piece.end);
  for (const { role, list, pattern } of FORMS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const from = piece.start + match[0].length;
    const people = readNames(text.slice(from, piece.end), list);
    if (people.length === 0) continue;
    return people.map(({ name, description }) => ({
      role,
      name: foundAt(text, { start: from + name.start, end: from + name.end }),
      ...(description === undefined ? {} : { description: foundAt(text, { start: from + description.start, end: from + description.end }) }),
      line,
      start: piece.start,
    }));
  }
  const name = AFTER.exec(words.trim())?.[1];
  if (name === undefined || !isFullName(name)) return [];
  const start = piece.start + words.indexOf(name);
  return [{ role: "interviewer", name: foundAt(text, { start, end: start + name.length }), line, start: piece.start }];
}
