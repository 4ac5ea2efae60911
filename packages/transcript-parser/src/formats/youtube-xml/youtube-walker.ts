import type { Span } from "@colloquy/corpus-schema";
import { decodeReference } from "../markdown/decode-reference.js";
import { CaptionMask } from "../xml/caption-mask.js";
import type { XmlHandler } from "../xml/read-xml.js";
import { isXmlSpace } from "../xml/scan-tag.js";
import type { XmlElement } from "../xml/xml-element.js";

/** Words with a time. */
interface Timed {
  readonly startMs: number;
  /** -1 where nothing has been read. */
  start: number;
  end: number;
}

export interface FoundCaption extends Timed {
  readonly tag: Span;
  readonly endMs: number;
}

/** The rest of a reference whose `&` is one itself, and signs of a change of speakers, `>>`, that are written so. */
const REST = /^(?:#\d{1,7}|[a-z]{2,4});/;
const CHANGE = /^&amp;gt;(?:&amp;gt;){1,2}/;
const MOST = 27;
/** What is escaped. */
const ESCAPED = "'\"&<>";

/** Walks over captions of YouTube: which words are a caption, and which have times within it. */
export class YoutubeWalker implements XmlHandler {
  readonly cues: FoundCaption[] = [];
  readonly words: Timed[] = [];
  readonly mask: CaptionMask;
  readonly #text: string;
  #cue: FoundCaption | null = null;
  #word: Timed | null = null;
  /** The words of the caption; they count where one of them has a time. */
  #cueWords: Timed[] = [];
  #hasTimes = false;
  /** How many elements are open in the caption. */
  #depth = 0;
  /** Up to here the text has been read. */
  #readTo = 0;

  constructor(text: string) {
    this.#text = text;
    this.mask = new CaptionMask(text);
  }

  open(element: XmlElement): void {
    const { localName, span } = element;
    if (this.#cue !== null) {
      this.#depth += 1;
      if (localName === "br") this.mask.lineBreak(span);
      else this.mask.sign(span);
      if (localName === "s" && this.#depth === 1) this.#word = this.#wordOf(element, this.#cue);
      return;
    }
    if (localName !== "text" && localName !== "p") return;
    const startMs = msOf(element, "t", "start");
    this.#cue = { tag: span, startMs, endMs: startMs + msOf(element, "d", "dur", 0), start: -1, end: -1 };
  }

  close(_element: XmlElement, span: Span): void {
    if (this.#cue === null) return;
    if (this.#depth > 0) {
      this.#depth -= 1;
      this.mask.sign(span);
      if (this.#depth > 0 || this.#word === null) return;
      if (this.#word.start !== -1) this.#cueWords.push(this.#word);
      this.#word = null;
      return;
    }
    if (this.#cue.start !== -1) this.cues.push(this.#cue);
    if (this.#hasTimes) this.words.push(...this.#cueWords);
    this.#cue = null;
    this.#cueWords = [];
    this.#hasTimes = false;
  }

  text(span: Span): void {
    if (this.#cue === null) return;
    let { end } = span;
    let start = Math.max(span.start, this.#readTo);
    while (start < end && isXmlSpace(this.#text.charCodeAt(start))) start += 1;
    while (end > start && isXmlSpace(this.#text.charCodeAt(end - 1))) end -= 1;
    if (start === end) return;
    this.mask.words({ start, end });
    this.#say(start, end);
  }

  reference(span: Span, characters: string): void {
    if (this.#cue === null || span.start < this.#readTo) return;
    if (characters === "&") this.#readNested(span);
    if (characters.trim() !== "") this.#say(span.start, span.end);
  }

  comment(span: Span): void {
    this.sign(span);
  }

  instruction(span: Span): void {
    this.sign(span);
  }

  sign(span: Span): void {
    if (this.#cue !== null) this.mask.sign(span);
  }

  /** Captions are escaped as HTML before they are put in XML, so that an apostrophe is `&amp;#39;`. */
  #readNested({ start, end }: Span): void {
    const change = CHANGE.exec(this.#text.slice(start, start + MOST))?.[0];
    if (change !== undefined) {
      // What it changes to follows it at once.
      const to = (this.#readTo = start + change.length);
      this.mask.sign({ start, end: to - 2 });
      this.mask.readAs({ start: to - 2, end: to }, ">>");
      return;
    }
    const rest = REST.exec(this.#text.slice(end, end + MOST))?.[0] ?? "";
    const decoded = decodeReference(`&${rest}`);
    if (decoded === null || !ESCAPED.includes(decoded)) return;
    this.#readTo = end + rest.length;
    // The first reference is read as the character, and the rest of it is a sign.
    this.mask.readAs({ start, end: this.#readTo }, `&#${String(decoded.charCodeAt(0)).padStart(end - start - 3, "0")};`);
  }

  #wordOf(element: XmlElement, cue: FoundCaption): Timed | null {
    // The first word of a caption begins with it.
    const isTimed = element.attribute("t") !== null;
    this.#hasTimes ||= isTimed;
    return { startMs: cue.startMs + (isTimed ? msOf(element, "t", "") : 0), start: -1, end: -1 };
  }

  #say(start: number, end: number): void {
    for (const timed of [this.#cue, this.#word]) {
      if (timed === null) continue;
      if (timed.start === -1) timed.start = start;
      timed.end = end;
    }
  }
}

/** Milliseconds in one attribute, or seconds in another; NaN for what is no time, `absent` where there is none. */
function msOf(element: XmlElement, milliseconds: string, seconds: string, absent = NaN): number {
  const ms = element.attribute(milliseconds);
  if (ms !== null) return /^\s*-?\d+(?:\.\d+)?\s*$/.test(ms) ? Number(ms) : NaN;
  const written = seconds === "" ? null : element.attribute(seconds);
  if (written === null) return absent;
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(written) ? Number(written) * 1000 : NaN;
}
