import type { ContributorRole, Paratext, Span } from "@colloquy/corpus-schema";
import { foundAt, type Found } from "../found.js";
import { CREDIT_WORDS, TITLES_AFTER } from "./credit-words.table.js";
import { isFullName, readNames } from "./read-names.js";

/** Somebody whom a credit names. */
export interface Credit {
  readonly role: ContributorRole;
  readonly name: Found;
  readonly description?: Found;
}

interface Form {
  readonly role: ContributorRole;
  readonly list: boolean;
  readonly pattern: RegExp;
}

const MAX_LINE = 240;
const MARK = "\\s{0,3}(?:[:：=＝]|\\s[–—-]\\s)\\s{0,5}";

function formOf(role: ContributorRole, words: readonly string[], between: string, list: boolean): Form[] {
  if (words.length === 0) return [];
  const longerFirst = [...words].sort((a, b) => b.length - a.length).join("|");
  return [{ role, list, pattern: new RegExp(`^[\\s*_(（–—-]{0,6}(?:${longerFirst})(?:${between})(?=\\S)`, "iu") }];
}

const FORMS: readonly Form[] = CREDIT_WORDS.flatMap(({ role, before, keys, listKeys }) => [
  ...formOf(role, before, `${MARK}|\\s{1,3}`, false),
  ...formOf(role, keys, MARK, false),
  ...formOf(role, listKeys, MARK, true),
]);
const NAME_THEN_TITLE = new RegExp(`^(.{2,40}?)\\s(?:${TITLES_AFTER.join("|")})$`, "u");
/** Between things that stand side by side on a line. */
const SEPARATOR = /\s?[|·•]\s?|(?<=\p{L}{4})\.\s(?=\p{Lu})|\s[–—]\s(?=\p{sc=Arabic})|\u3000{1,3}(?=\S{1,6}[＝=])|\s{3,}/gu;
const READ: ReadonlySet<string> = new Set(["front-matter", "heading", "note", "biography", "byline", "dateline", "masthead"]);

/** The people whom lines of the blocks before and after a conversation credit. */
export function readCredits(text: string, paratexts: readonly Paratext[]): Credit[] {
  return paratexts.flatMap(({ kind, span }) => (READ.has(kind) ? creditsIn(text, span) : []));
}

/** The credits in the lines of a span. */
export function creditsIn(text: string, span: Span): Credit[] {
  const credits: Credit[] = [];
  let start = span.start;
  for (const line of text.slice(span.start, span.end).split("\n")) {
    if (line.length <= MAX_LINE) {
      for (const piece of piecesOf(line)) credits.push(...creditsOf(text, { start: start + piece.start, end: start + piece.end }));
    }
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

function creditsOf(text: string, piece: Span): Credit[] {
  const words = text.slice(piece.start, piece.end);
  for (const { role, list, pattern } of FORMS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const from = piece.start + match[0].length;
    const place = ({ start, end }: Span): Found => foundAt(text, { start: from + start, end: from + end });
    const people = readNames(text.slice(from, piece.end), list);
    if (people.length === 0) continue;
    return people.map(({ name, description }) => ({
      role,
      name: place(name),
      ...(description === undefined ? {} : { description: place(description) }),
    }));
  }
  const name = NAME_THEN_TITLE.exec(words.trim())?.[1];
  if (name === undefined || !isFullName(name)) return [];
  const start = piece.start + words.indexOf(name);
  return [{ role: "interviewer", name: foundAt(text, { start, end: start + name.length }) }];
}
