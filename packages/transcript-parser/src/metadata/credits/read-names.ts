import type { Span } from "@colloquy/corpus-schema";
import { HONORIFICS } from "../../layout/label-words.table.js";
import { OUTLET_WORDS } from "../../paratexts/title-words.table.js";
import { BODY_WORDS } from "../front-lines.table.js";
import { OFFICE_WORDS } from "../office-words.table.js";
import { honorificLength, isPersonName } from "../person-name.js";
import { AND_WORDS } from "./credit-words.table.js";

/** A person named in a credit, by offsets in the text. */
export interface NamedPerson {
  readonly name: Span;
  /** What stands after the name and a comma. */
  readonly description?: Span;
}

/** Between two people; before an Arabic name `and` is a prefix of it. */
const BETWEEN = new RegExp(`[,;،、，×\\n]|\\s(?:${AND_WORDS.join("|")})\\s|\\s(?=و\\p{sc=Arabic}{3})`, "gu");
const SUFFIX = /(?:さん|氏|先生|女士)$/u;
const EAST_ASIAN =
  /^(?:\p{sc=Han}{2,4}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,5}[ \u3000・][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,5}|\p{sc=Han}{1,3}\p{sc=Hira}{2,4}|\p{sc=Hangul}{2,4})$/u;
const ARABIC = /^[\p{sc=Arabic}\p{M}]{2,}(?: [\p{sc=Arabic}\p{M}]{2,}){1,4}$/u;
/** No name of a person has one of these words. */
const NO_NAMES: ReadonlySet<string> = new Set([
  ...["the", "of", "for", "and", "interview", "press", "questions", "background", "photos", "fotos", "appearances", "contents"],
]);

/** Whether a text is the full name of a person in some script, and no body, office or outlet. */
export function isFullName(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 60) return false;
  if (EAST_ASIAN.test(name) || ARABIC.test(name)) return true;
  if (!isPersonName(name)) return false;
  const words = name.toLowerCase().split(/[\s.]+/);
  return !words.some((word) => NO_NAMES.has(word) || BODY_WORDS.has(word) || OFFICE_WORDS.has(word) || OUTLET_WORDS.has(word));
}

/**
 * The people at the start of a text: `Ann Lee and Bo Dahl`, `Nadia Belhassine, sound engineer`. A comma parts two
 * people only in a list: after a single name a description or a place stands there.
 */
export function readNames(text: string, list: boolean): NamedPerson[] {
  const people: { name: Span; description?: Span }[] = [];
  let mark = "";
  for (const { start, end, after } of partsOf(text)) {
    const joined = people.length === 0 || list || !/^[,;\n،]/u.test(mark);
    const name = bareName(text, start, end);
    mark = after;
    if (joined && isFullName(text.slice(name.start, name.end))) {
      people.push({ name });
      continue;
    }
    const last = people.at(-1);
    if (last === undefined) return [];
    const words = text.slice(start, end).trim();
    const at = text.indexOf(words, start);
    if (/^\p{Ll}/u.test(words)) last.description ??= { start: at, end: at + words.length };
    if (!list) break;
  }
  return people;
}

function partsOf(text: string): { start: number; end: number; after: string }[] {
  const parts: { start: number; end: number; after: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(BETWEEN)) {
    if (match.index > start) parts.push({ start, end: match.index, after: match[0] });
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ start, end: text.length, after: "" });
  return parts;
}

/** A part without white space, honorifics, what stands in brackets, and a final full stop. */
function bareName(text: string, partStart: number, partEnd: number): Span {
  let start = partStart;
  let end = partEnd;
  const bracket = text.slice(start, end).search(/\s?[(（]/u);
  if (bracket > 0) end = start + bracket;
  start += /^[\s*_"“«]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (partStart > 0 && /^و\p{sc=Arabic}{3}/u.test(text.slice(start, end))) start += 1;
  start += honorificLength(text.slice(start, end));
  const courtesy = /^(\p{L}{1,9})\.?\s+/u.exec(text.slice(start, end));
  const title = courtesy?.[1] ?? "";
  if (courtesy !== null && title === title.toLowerCase() && (HONORIFICS.has(title) || title === "ing")) start += courtesy[0].length;
  while (end > start && /[\s.*_·|]/u.test(text.charAt(end - 1)) && !/\s\p{Lu}\.$/u.test(text.slice(start, end))) end -= 1;
  end -= SUFFIX.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start, end };
}
