import type { Span } from "@colloquy/corpus-schema";
import { HONORIFICS, NAME_CONNECTORS } from "../../layout/label-words.table.js";
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

const AND = AND_WORDS.join("|");
const PART = new RegExp(`[,;،、，×\\n]|\\s(?:${AND})\\s|\\s(?=و[\\p{sc=Arabic}]{3})`, "gu");
const SUFFIX = /(?:さん|氏|先生|女士)$/u;
const EAST_ASIAN = /^(?:\p{sc=Han}{2,4}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,5}[ 　・][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,5}|[\p{sc=Han}]{1,3}[\p{sc=Hira}]{2,4}|\p{sc=Hangul}{2,4})$/u;
const ARABIC = /^[\p{sc=Arabic}\p{M}]{2,}(?: [\p{sc=Arabic}\p{M}]{2,}){1,4}$/u;

/** Whether a text is the full name of a person in some script, and no body, office or outlet. */
export function isFullName(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 60) return false;
  if (EAST_ASIAN.test(name) || ARABIC.test(name)) return true;
  if (!isPersonName(name)) return false;
  const words = name.toLowerCase().split(/[\s.]+/);
  return !words.some((word) => BODY_WORDS.has(word) || OFFICE_WORDS.has(word) || OUTLET_WORDS.has(word) || ARTICLES.has(word));
}

/** A name of a person begins with none of these, and has none of them inside. */
const ARTICLES: ReadonlySet<string> = new Set(["the", "of", "for", "and", "interview", "press", "questions", "background", "photos", "fotos"]);

/**
 * The people at the start of a text: `Ann Lee and Bo Dahl`, `Nadia Belhassine, sound engineer`. A comma parts two
 * people only in a list: after a single name a description or a place stands there.
 */
export function readNames(text: string, list: boolean): NamedPerson[] {
  const people: { name: Span; description?: Span }[] = [];
  let mark = "";
  for (const { start, end, after } of partsOf(text)) {
    const { from, to } = bareName(text, start, end);
    const joined = people.length === 0 || list || !/^[,;\n،]/u.test(mark);
    mark = after;
    if (joined && isFullName(text.slice(from, to))) people.push({ name: { start: from, end: to } });
    else {
      const last = people.at(-1);
      if (last === undefined) return [];
      const trimmed = text.slice(start, end).trim();
      if (last.description === undefined && /^\p{Ll}/u.test(trimmed)) {
        const at = text.indexOf(trimmed, start);
        last.description = { start: at, end: at + trimmed.length };
      }
      if (!list) break;
    }
  }
  return people;
}

function partsOf(text: string): { start: number; end: number; after: string }[] {
  const parts: { start: number; end: number; after: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(PART)) {
    if (match.index > start) parts.push({ start, end: match.index, after: match[0] });
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ start, end: text.length, after: "" });
  return parts;
}

/** Without white space, honorifics, what stands in brackets, and a final full stop. */
function bareName(text: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
  const bracket = text.slice(from, to).search(/\s?[(（]/u);
  if (bracket > 0) to = from + bracket;
  from += /^[\s و*_"“«]*(?=\S)/u.exec(text.slice(from, to))?.[0].replace(/و$/u, "").length ?? 0;
  const wa = /^و(?=[\p{sc=Arabic}]{3})/u.exec(text.slice(from, to));
  if (wa !== null && start > 0) from += 1;
  from += honorificLength(text.slice(from, to));
  for (let word = /^(\p{L}{1,9})\.?\s/u.exec(text.slice(from, to)); word !== null; word = /^(\p{L}{1,9})\.?\s/u.exec(text.slice(from, to))) {
    const title = (word[1] ?? "").toLowerCase();
    const courtesy = (HONORIFICS.has(title) || title === "ing") && (!NAME_CONNECTORS.has(title) || /^\p{Ll}/u.test(word[1] ?? ""));
    if (!courtesy) break;
    from += word[0].length;
  }
  while (to > from && /[\s.*_·|]/u.test(text.charAt(to - 1)) && !/\s\p{Lu}\.$/u.test(text.slice(from, to))) to -= 1;
  const suffix = SUFFIX.exec(text.slice(from, to));
  if (suffix !== null) to -= suffix[0].length;
  return { from, to };
}
