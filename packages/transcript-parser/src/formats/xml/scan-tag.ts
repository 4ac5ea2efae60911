/** Where an attribute stands in its tag; the value without its quotes. */
export interface AttributePlace {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
}

/** What is wrong with a tag. */
export type TagFault =
  /** Another tag begins in it, at its end. */
  | "broken"
  /** The text ends in it. */
  | "cutOff"
  /** An attribute has no value or no quotes. */
  | "attribute"
  /** A `<` stands in a value. */
  | "bareSign";

/** A tag as it stands. */
export interface TagPlace {
  readonly nameEnd: number;
  /** After its `>`; where another tag begins in it, before that. */
  readonly end: number;
  readonly isEmpty: boolean;
  /** Null for none: most tags have none. */
  readonly attributes: AttributePlace[] | null;
  readonly fault: TagFault | null;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** White space of XML (XML 1.0, production 3). */
export function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** Whether a name may begin with a code unit (production 4; outside of ASCII everything is let pass). */
export function beginsName(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code >= 0x80;
}

/** Whether markup begins at a `<`, and not a sign that somebody forgot to escape. */
function beginsMarkup(text: string, less: number): boolean {
  const code = text.charCodeAt(less + 1);
  return beginsName(code) || code === SLASH || code === 0x21 || code === 0x3f;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isXmlSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Past the end of a name: before white space, `=`, `/`, `>`, `<`, or the end of the text. */
export function skipName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= GREATER && (code >= LESS || code === SLASH || isXmlSpace(code))) return at;
  }
  return at;
}

/**
 * The end of an end tag whose name is read up to an offset; -1 where the text ends in it. What else stands in the tag
 * is passed over, up to the sign of another tag.
 */
export function skipEndTag(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) return at;
  }
  return -1;
}

/**
 * Reads the start tag whose `<` stands at an offset (XML 1.0, sections 3.1 and 2.4). A tag that is broken ends where
 * another one begins in it. Nothing is looked at beyond its end, so that all tags of a text together take linear time.
 */
export function scanTag(text: string, start: number): TagPlace {
  const nameEnd = skipName(text, start + 1);
  let attributes: AttributePlace[] | null = null;
  let fault: TagFault | null = null;
  let at = nameEnd;
  for (;;) {
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === GREATER) return { nameEnd, end: at + 1, isEmpty: false, attributes, fault };
    if (Number.isNaN(code)) return { nameEnd, end: text.length, isEmpty: false, attributes, fault: "cutOff" };
    if (code === LESS) return { nameEnd, end: at, isEmpty: false, attributes, fault: "broken" };
    if (code === SLASH) {
      if (text.charCodeAt(at + 1) === GREATER) return { nameEnd, end: at + 2, isEmpty: true, attributes, fault };
      fault = "attribute";
      at += 1;
      continue;
    }
    const place = scanAttribute(text, at);
    attributes ??= [];
    attributes.push(place);
    if (place.fault === "broken" || place.fault === "cutOff") {
      return { nameEnd, end: place.next, isEmpty: false, attributes, fault: place.fault };
    }
    fault = place.fault ?? fault;
    at = place.next;
  }
}

/** An attribute, and how the tag goes on after it. */
class ScannedAttribute implements AttributePlace {
  readonly nameStart: number;
  readonly nameEnd: number;
  start = 0;
  end = 0;
  /** Where the tag goes on. */
  next = 0;
  fault: TagFault | null = null;

  constructor(nameStart: number, nameEnd: number) {
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
  }

  value(start: number, end: number, next: number, fault: TagFault | null): this {
    this.start = start;
    this.end = end;
    this.next = next;
    this.fault = fault;
    return this;
  }
}

function scanAttribute(text: string, nameStart: number): ScannedAttribute {
  // A name has a character at least: a stray `=` is one.
  const nameEnd = skipName(text, nameStart + 1);
  const place = new ScannedAttribute(nameStart, nameEnd);
  const equals = skipSpace(text, nameEnd);
  if (text.charCodeAt(equals) !== EQUALS) return place.value(nameEnd, nameEnd, nameEnd, "attribute");
  const open = skipSpace(text, equals + 1);
  const quote = text.charCodeAt(open);
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) return scanQuoted(text, place, open, quote);
  const end = skipUnquoted(text, open);
  return place.value(open, end, end, "attribute");
}

function scanQuoted(text: string, place: ScannedAttribute, open: number, quote: number): ScannedAttribute {
  const start = open + 1;
  let fault: TagFault | null = null;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return place.value(start, at, at + 1, fault);
    if (code !== LESS) continue;
    if (beginsMarkup(text, at)) return place.value(start, at, at, "broken");
    fault = "bareSign";
  }
  return place.value(start, text.length, text.length, "cutOff");
}

function skipUnquoted(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER || code === LESS || isXmlSpace(code)) return at;
  }
  return at;
}
