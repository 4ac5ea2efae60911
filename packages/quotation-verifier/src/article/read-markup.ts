import { ACCENTS, BLOCK_TAGS, CODE_TAGS, REFERENCES, SKIPPED_TAGS, WINDOWS_1252 } from "./markup.table.js";
import { QUOTATION_MARK } from "./quotation-marks.table.js";
import { BLOCK_SIGNS, type Replacement } from "./reading.js";

/** Reads tags, comments and character references, each where it begins. Every character is passed a bounded number of times. */
export interface MarkupReader {
  /** What is read in place of the markup at an offset; null where there is none. */
  readonly read: (at: number) => Replacement | null;
}

const NAME = /<\/?([a-z][a-z0-9-]*)/iy;
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
/** What stands in a raised footnote mark: a number, a letter or a sign, in brackets or a link or both. */
const NOTE = /\s{0,9}(?:<a\b[^>]{0,500}>)?\s{0,9}(?:\[\s{0,9}[\p{L}\p{N} ]{1,20}\]|\d{1,4}(?:\s{0,3},\s{0,3}\d{1,4}){0,9}|[*†‡§¶]{1,3}|(?<=>\s{0,9})\p{L}(?=\s{0,9}<\/a>))\s{0,9}(?:<\/a>)?\s{0,9}<\/sup\s{0,9}>/iuy;
/** What a raised number makes a power of: `m<sup>2</sup>`, `10<sup>6</sup>`. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdmµ]?m|\d|[xyn])$/u;
/** A value of an attribute is not longer; a quotation mark that nothing closes before is a mistake. */
const MAX_VALUE = 2000;

/** A reader of the markup of one text, from its start to its end. */
export function createMarkupReader(text: string): MarkupReader {
  const lastTagEnd = text.lastIndexOf(">");
  /** Ends that do not come any more. */
  const missing = new Set<string>();
  let quoted = 0;
  let signed = false;

  const endOf = (pattern: string, from: number): number => {
    if (missing.has(pattern)) return -1;
    const end = new RegExp(pattern, "gi");
    end.lastIndex = from;
    if (end.exec(text) !== null) return end.lastIndex;
    missing.add(pattern);
    return -1;
  };

  const tag = (start: number, name: string, closes: boolean): Replacement => {
    const end = tagEnd(text, start);
    if (!closes && SKIPPED_TAGS.test(name)) {
      const skipped = endOf(`</${name}[^>]{0,99}>`, end);
      if (skipped !== -1 && !(CODE_TAGS.test(name) && !QUOTATION_MARK.test(text.slice(end, skipped)))) {
        return { start, end: skipped, text: CODE_TAGS.test(name) ? " " : "\n\n" };
      }
    }
    if (!closes && name === "sup") {
      NOTE.lastIndex = end;
      const note = NOTE.exec(text);
      const isPower = UNIT.test(text.slice(Math.max(0, start - 6), start)) && /^\d/.test(text.slice(end));
      if (note !== null && !isPower) return { start, end: NOTE.lastIndex, text: "" };
    }
    if (name === "blockquote") {
      quoted = Math.max(0, quoted + (closes ? -1 : 1));
      signed = false;
      return { start, end, text: closes ? `${BLOCK_SIGNS.close}\n\n` : `\n\n${BLOCK_SIGNS.open}` };
    }
    // Who is quoted is set off as in print: in the last line, after a dash.
    if (!closes && (name === "figcaption" || (quoted > 0 && !signed && /^(?:cite|footer)$/.test(name)))) {
      signed = quoted > 0;
      return { start, end, text: quoted > 0 ? "\n—" : "\n\n—" };
    }
    if (name === "q") return { start, end, text: closes ? "”" : "“" };
    return { start, end, text: name === "br" ? "\n" : BLOCK_TAGS.test(name) ? "\n\n" : "" };
  };

  return {
    read: (at) => {
      if (text[at] === "&") return readReference(text, at);
      if (text.startsWith("<!--", at)) return { start: at, end: Math.max(at + 4, endOf("-->", at + 4)), text: "" };
      if (at > lastTagEnd) return null;
      if (/[!?]/.test(text[at + 1] ?? "")) return { start: at, end: tagEnd(text, at), text: "" };
      NAME.lastIndex = at;
      const name = NAME.exec(text)?.[1];
      return name === undefined ? null : tag(at, name.toLowerCase(), text[at + 1] === "/");
    },
  };
}

/** Where a tag ends. A `>` in a value does not end it; another `<` outside of values does, for then it is broken. */
function tagEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === ">") return at + 1;
    if (sign === "<") return at;
    if ((sign !== '"' && sign !== "'") || !/[=\s]/.test(text[at - 1] ?? "")) continue;
    const value = text.slice(at + 1, at + MAX_VALUE).indexOf(sign);
    if (value !== -1) at += value + 1;
  }
  return text.length;
}

function readReference(text: string, start: number): Replacement | null {
  REFERENCE.lastIndex = start;
  const [whole = "", decimal, hexadecimal, name] = REFERENCE.exec(text) ?? [];
  if (whole === "") return null;
  const decoded = name === undefined ? readNumber(Number(decimal ?? `0x${hexadecimal ?? ""}`)) : readName(name);
  return decoded === undefined ? null : { start, end: start + whole.length, text: decoded };
}

function readNumber(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}

function readName(name: string): string | undefined {
  const accent = name.slice(1);
  if (Object.hasOwn(ACCENTS, accent)) return `${name.charAt(0)}${ACCENTS[accent] ?? ""}`.normalize("NFC");
  return Object.hasOwn(REFERENCES, name) ? REFERENCES[name] : undefined;
}
