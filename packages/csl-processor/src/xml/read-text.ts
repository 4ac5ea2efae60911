import { syntaxError, type Cursor } from "./cursor.js";

/** The entities that every XML text has (XML 1.0, section 4.6). No other is ever expanded. */
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["apos", "'"],
  ["quot", '"'],
]);

/** A reference to a character, or to an entity of whatever name (XML 1.0, productions 66 and 68). */
const REFERENCE = /&(?:#(?<decimal>[0-9]+)|#x(?<hexadecimal>[0-9A-Fa-f]+)|(?<name>[^\s&;<>"'#][^\s&;<>"']*));/y;

/** What XML 1.0 allows nowhere in a text (production 2). */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Reports the characters that no XML text may hold. */
export function checkCharacters(cursor: Cursor): void {
  for (const { 0: character, index } of cursor.xml.matchAll(FORBIDDEN)) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    syntaxError(cursor, index, `The character U+${code} is not allowed in XML.`);
  }
}

/** The text between two offsets, with its references replaced and what else stands there changed. */
export function decode(cursor: Cursor, start: number, end: number, change = (text: string): string => text): string {
  const { xml } = cursor;
  let decoded = "";
  let done = start;
  for (let at = xml.indexOf("&", start); at !== -1 && at < end; at = xml.indexOf("&", at + 1)) {
    REFERENCE.lastIndex = at;
    const groups = REFERENCE.exec(xml)?.groups;
    const next = groups === undefined ? at + 1 : REFERENCE.lastIndex;
    decoded += change(xml.slice(done, at));
    decoded += groups === undefined ? bareAmpersand(cursor, at) : replacement(cursor, at, groups);
    done = next;
  }
  return decoded + change(xml.slice(done, end));
}

function bareAmpersand(cursor: Cursor, at: number): string {
  syntaxError(cursor, at, 'An "&" starts no reference.', 'Write "&amp;".');
  return "&";
}

function replacement(cursor: Cursor, at: number, groups: Partial<Record<string, string>>): string {
  const { decimal, hexadecimal, name = "" } = groups;
  if (decimal === undefined && hexadecimal === undefined) {
    const value = PREDEFINED.get(name);
    if (value === undefined) syntaxError(cursor, at, `The entity "${name.slice(0, 40)}" is not known.`);
    return value ?? "";
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (isCharacter(code)) return String.fromCodePoint(code);
  syntaxError(cursor, at, "A character reference is to no character of XML.");
  return "";
}

/** Whether there is an XML character of this number (XML 1.0, production 2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}
