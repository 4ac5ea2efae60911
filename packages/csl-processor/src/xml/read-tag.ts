import { isSpace, skipSpace, syntaxError, type Cursor } from "./cursor.js";
import { findName, nameEnd, type NameTable } from "./names.js";
import { decode } from "./read-text.js";
import type { XmlElement } from "./xml-element.js";

/** An element that was opened: what is inside it comes later. */
export interface OpenElement extends XmlElement {
  name: string;
  attributes: readonly string[];
  children: XmlElement[];
  text: string;
  /** Whether it ends where it starts. */
  readonly empty: boolean;
  /** Whether a name has a prefix, or a namespace is declared. */
  readonly qualified: boolean;
}

/** The state of reading tags. */
export interface TagCursor extends Cursor {
  /** The names that are expected. */
  readonly known: NameTable;
  /** Of the tag that is read: whether it is an end tag too, and whether it has to do with namespaces. */
  empty: boolean;
  qualified: boolean;
  /** Names and values of the tag that is read, and perhaps of one before: lists of the right length are cut from it. */
  readonly read: string[];
}

const NO_ATTRIBUTES: readonly string[] = [];
/** Lists up to this length are searched without a set. */
const FEW = 32;
/** Stands in elements that have no children yet: it is replaced, never written to. */
export const NO_CHILDREN: XmlElement[] = [];

const [QUOTE, AMPERSAND, APOSTROPHE, SLASH, LESS, EQUALS, GREATER] = [0x22, 0x26, 0x27, 0x2f, 0x3c, 0x3d, 0x3e];

/** Reads the start tag whose `<` the cursor is at (XML 1.0, productions 40 and 44); undefined when it has no name. */
export function readStartTag(cursor: TagCursor): OpenElement | undefined {
  const offset = cursor.at;
  const end = nameEnd(cursor.xml, offset + 1);
  if (end === offset + 1) {
    cursor.at += 1;
    syntaxError(cursor, offset, 'A "<" starts no tag.', 'Write "&lt;".');
    return undefined;
  }
  cursor.qualified = false;
  const name = readName(cursor, offset + 1, end);
  const attributes = readAttributes(cursor, offset);
  const { empty, qualified } = cursor;
  return { name, attributes, children: NO_CHILDREN, text: "", offset, empty, qualified };
}

function readName(cursor: TagCursor, start: number, end: number): string {
  cursor.at = end;
  const known = findName(cursor.known, cursor.xml, start, end);
  if (known !== undefined) return known;
  const name = cursor.xml.slice(start, end);
  cursor.qualified ||= name.includes(":") || name === "xmlns";
  return name;
}

/** Reads attributes up to the end of the tag. */
function readAttributes(cursor: TagCursor, offset: number): readonly string[] {
  const { xml } = cursor;
  let length = 0;
  for (;;) {
    const before = cursor.at;
    skipSpace(cursor);
    const start = cursor.at;
    const code = xml.charCodeAt(start);
    cursor.empty = code === SLASH && xml.charCodeAt(start + 1) === GREATER;
    if (code === GREATER || cursor.empty) {
      cursor.at += cursor.empty ? 2 : 1;
      break;
    }
    const end = nameEnd(xml, start);
    if (end === start) {
      endTag(cursor, offset);
      break;
    }
    if (before === start) syntaxError(cursor, start, "There is no white space before an attribute.");
    const name = readName(cursor, start, end);
    cursor.read[length] = name;
    cursor.read[length + 1] = readValue(cursor, name);
    length += 2;
  }
  if (length === 0) return NO_ATTRIBUTES;
  const attributes = cursor.read.slice(0, length);
  if (length > 2) checkDoubles(cursor, attributes, offset);
  return attributes;
}

/** Reads what stands after the name of an attribute; empty, with a problem, where that is no value. */
function readValue(cursor: TagCursor, name: string): string {
  const { xml } = cursor;
  skipSpace(cursor);
  if (xml.charCodeAt(cursor.at) !== EQUALS) {
    syntaxError(cursor, cursor.at, `The attribute "${name}" has no value.`);
    return "";
  }
  cursor.at += 1;
  skipSpace(cursor);
  const quote = xml.charCodeAt(cursor.at);
  if (quote !== QUOTE && quote !== APOSTROPHE) {
    syntaxError(cursor, cursor.at, `The value of the attribute "${name}" is not in quotation marks.`);
    while (cursor.at < xml.length && !endsBareValue(xml.charCodeAt(cursor.at))) cursor.at += 1;
    return "";
  }
  return readQuoted(cursor, quote, name);
}

/** Reads a value in quotation marks. White space in it becomes spaces (XML 1.0, section 3.3.3). */
function readQuoted(cursor: TagCursor, quote: number, name: string): string {
  const { xml } = cursor;
  const start = cursor.at + 1;
  let end = start;
  let plain = true;
  for (let code = xml.charCodeAt(end); code !== quote; code = xml.charCodeAt((end += 1))) {
    if (end >= xml.length) {
      syntaxError(cursor, start - 1, `The value of the attribute "${name}" does not end.`);
      break;
    }
    if (code === AMPERSAND || code === LESS || code < 0x20) plain = false;
  }
  cursor.at = Math.min(end + 1, xml.length);
  return plain ? xml.slice(start, end) : unusualValue(cursor, start, end);
}

function unusualValue(cursor: TagCursor, start: number, end: number): string {
  const less = cursor.xml.indexOf("<", start);
  if (less !== -1 && less < end) syntaxError(cursor, less, 'There is a "<" within a value.', 'Write "&lt;".');
  return decode(cursor, start, end, (text) => text.replace(/[\t\n]/g, " "));
}

function endsBareValue(code: number): boolean {
  return isSpace(code) || code === SLASH || code === GREATER || code === LESS;
}

/** Moves behind a tag that does not go on as tags do, or before the next one. */
function endTag(cursor: TagCursor, offset: number): void {
  const { xml } = cursor;
  syntaxError(cursor, offset, "A tag is not written as XML asks: something other than attributes is in it, or it does not end.");
  while (cursor.at < xml.length && xml.charCodeAt(cursor.at) !== GREATER && xml.charCodeAt(cursor.at) !== LESS) cursor.at += 1;
  if (xml.charCodeAt(cursor.at) !== GREATER) return;
  cursor.empty = xml.slice(offset, cursor.at).trimEnd().endsWith("/");
  cursor.at += 1;
}

/** Reports each name that occurs twice. The first of them counts. */
function checkDoubles(cursor: TagCursor, attributes: readonly string[], offset: number): void {
  if (attributes.length <= FEW && !hasDouble(attributes)) return;
  const seen = new Set<string>();
  for (let index = 0; index < attributes.length; index += 2) {
    const name = attributes[index] ?? "";
    if (seen.has(name)) syntaxError(cursor, offset, `The attribute "${name}" is there twice.`);
    seen.add(name);
  }
}

function hasDouble(attributes: readonly string[]): boolean {
  for (let index = 2; index < attributes.length; index += 2) {
    for (let before = 0; before < index; before += 2) if (attributes[before] === attributes[index]) return true;
  }
  return false;
}
