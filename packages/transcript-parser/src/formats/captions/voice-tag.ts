import { decodeReference } from "../markdown/decode-reference.js";
import { endsLine, isBlankCode } from "./line-ends.js";
import { isLetter } from "./marks.js";

const MAX_RUBY = 200;
const END_OF_RUBY_TEXT = "</rt>";

/** Whether a voice span opens at an offset: `<v Name>`, `<v.loud Name>` (WebVTT, section 4.2.2). */
export function isVoice(text: string, start: number): boolean {
  const next = text.charCodeAt(start + 2);
  return text.charCodeAt(start + 1) === 0x76 && (next === 0x2e || isBlankCode(next) || endsLine(next));
}

/** Whether a voice span closes at an offset. */
export function isEndOfVoice(text: string, start: number): boolean {
  return text.startsWith("</v>", start);
}

/** The names in voice tags. A name that comes again is not read again. */
export class VoiceNames {
  /** Where the last name stands. */
  start = 0;
  end = 0;
  #written = "";
  #name = "";

  /** The name in a tag; null where there is none. */
  read(text: string, tagStart: number, tagEnd: number): string | null {
    let start = tagStart + 2;
    let end = tagEnd - 1;
    // Classes come before the first white space.
    while (start < end && !isSpace(text.charCodeAt(start))) start += 1;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (start === end) return null;
    this.start = start;
    this.end = end;
    if (this.#written.length === end - start && text.startsWith(this.#written, start)) return this.#name;
    this.#written = text.slice(start, end);
    this.#name = nameOf(this.#written);
    return this.#name;
  }
}

function nameOf(written: string): string {
  let isPlain = true;
  for (let at = 0; at < written.length && isPlain; at += 1) {
    const code = written.charCodeAt(at);
    isPlain = code !== 0x26 && !endsLine(code) && code !== 0x09 && !(code === 0x20 && written.charCodeAt(at + 1) === 0x20);
  }
  if (isPlain) return written;
  return written.replace(/&[#\w]{2,32};/g, (reference) => decodeReference(reference) ?? reference).replace(/\s+/g, " ").trim();
}

/** Whether the reading aid of a ruby text opens at an offset: `<rt>`. It says how the words before it sound. */
export function isRubyText(text: string, start: number): boolean {
  return text.startsWith("<rt", start) && !isLetter(text.charCodeAt(start + 3));
}

/** The offset after the reading aid; that after its tag where nothing closes it. */
export function rubyTextEnd(text: string, start: number, limit: number): number {
  const length = text.slice(start, Math.min(limit, start + MAX_RUBY)).indexOf(END_OF_RUBY_TEXT);
  return length === -1 ? start : start + length + END_OF_RUBY_TEXT.length;
}

/** The name of a tag in small letters, without the slash. */
export function tagName(text: string, start: number, end: number): string {
  const from = text.charCodeAt(start + 1) === 0x2f ? start + 2 : start + 1;
  let to = from;
  while (to < end && isLetter(text.charCodeAt(to))) to += 1;
  return text.slice(from, to).toLowerCase();
}

function isSpace(code: number): boolean {
  return isBlankCode(code) || endsLine(code);
}
