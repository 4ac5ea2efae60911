import type { Span } from "@colloquy/corpus-schema";
import { decodeReference } from "../markdown/decode-reference.js";
import type { KnownTurn } from "../source-format.js";
import { EditTable, type Break } from "./edit-table.js";
import { endsLine, isBlankCode } from "./line-ends.js";

/**
 * Makes the edits that turn a file of captions into what is said, and the turns of its voices. It is told in order what
 * is read; all that lies between two stretches is a gap and becomes one edit. The lines of a turn are one line of the
 * text that is read, since their ends are those of a screen; a turn begins a line, with the name of its voice where the
 * file gives one.
 */
export class SpeechRecorder {
  readonly edits: EditTable;
  readonly turns: KnownTurn[] = [];
  /** Where what was read since the last {@link beginSegment} begins; -1 for nothing. */
  segmentStart = -1;
  /** After the last character that was read. */
  lastEnd = 0;
  readonly #text: string;
  #break: Break = 0;
  #isEmpty = true;
  #hasVoice = false;
  #voice: string | null = null;
  #label: Span | null = null;
  /** Where the speech of the present turn begins; -1 where it has not begun. */
  #turnStart = -1;
  #turnEnd = -1;

  /** @param cues how many cues the file has, for room */
  constructor(text: string, cues: number) {
    this.#text = text;
    this.edits = new EditTable(cues);
  }

  /** Whether somebody has begun to speak. */
  get hasVoice(): boolean {
    return this.#hasVoice;
  }

  /** A line of the screen ends. */
  breakLine(): void {
    if (this.#break === 0) this.#break = 1;
  }

  /** What is read from here on is a segment. */
  beginSegment(): void {
    this.segmentStart = -1;
  }

  /** Whether a voice speaks already; null for one that nothing names. */
  speaks(name: string | null): boolean {
    return this.#hasVoice && this.#voice === name;
  }

  /** Somebody else speaks from here on. */
  change(name: string | null = null, label: Span | null = null): void {
    this.#closeTurn();
    this.#hasVoice = true;
    this.#voice = name;
    this.#label = label;
  }

  /** What stands outside of all turns: lines before the first one. */
  front(start: number, end: number): void {
    this.#break = 2;
    this.#readOn(start, end);
    this.#break = 2;
  }

  /** Words that are said. */
  speech(start: number, end: number): void {
    let from = start;
    if (this.#turnStart === -1 || this.#break !== 0) {
      while (from < end && isSpace(this.#text.charCodeAt(from))) from += 1;
      if (from === end) {
        this.breakLine();
        return;
      }
    }
    if (this.#turnStart === -1) this.#openTurn(from);
    this.#readOn(from, end);
    this.#turnEnd = end;
    if (this.segmentStart === -1) this.segmentStart = from;
  }

  /** A character reference that is said, and its characters. */
  reference(start: number, end: number, characters: string): void {
    if (/^\s$/.test(characters) && characters !== "\u00a0") {
      this.breakLine();
      return;
    }
    this.speech(start, end);
    this.edits.entity(start, end, characters);
  }

  /** Ends the file. */
  finish(): void {
    this.#closeTurn();
    this.#isEmpty = true;
    this.#closeGap(this.#text.length);
  }

  #openTurn(start: number): void {
    this.#break = 2;
    if (this.#label !== null) {
      this.#readLabel(this.#label);
      this.#break = 1;
    }
    this.#turnStart = start;
  }

  /** A name as it stands; the references in it are read as their characters. */
  #readLabel({ start, end }: Span): void {
    this.#readOn(start, end);
    const written = this.#text.slice(start, end);
    if (!written.includes("&")) return;
    for (const match of written.matchAll(/&[#\w]{2,32};/g)) {
      const characters = decodeReference(match[0]);
      if (characters === null) continue;
      const at = start + match.index;
      this.edits.entity(at, at + match[0].length, characters);
    }
  }

  #closeTurn(): void {
    if (this.#turnStart !== -1) {
      this.turns.push({ span: { start: this.#turnStart, end: this.#turnEnd }, labelSpan: this.#label, speaker: this.#voice });
    }
    this.#turnStart = -1;
    this.#label = null;
  }

  #readOn(start: number, end: number): void {
    this.#closeGap(start);
    this.lastEnd = end;
    this.#isEmpty = false;
    this.#break = 0;
  }

  /** Ends the gap before an offset with one edit. */
  #closeGap(offset: number): void {
    const start = this.lastEnd;
    if (offset === start) return;
    const read = this.#isEmpty ? 0 : this.#blank(start, offset);
    // A space of the file that is read stays what it is.
    if (read === 1 && offset === start + 1 && this.#text.charCodeAt(start) === 0x20) return;
    this.edits.markup(start, offset, read);
  }

  #blank(before: number, after: number): Break {
    if (this.#break !== 1) return this.#break;
    const last = this.#text.charCodeAt(before - 1);
    if (last === 0x20) return 0;
    // Scripts that are written without spaces are joined without one.
    return isUnspaced(last) && isUnspaced(this.#text.charCodeAt(after)) ? 0 : 1;
  }
}

function isSpace(code: number): boolean {
  return isBlankCode(code) || endsLine(code) || code === 0xa0;
}

/** Thai, Lao, Khmer, Chinese and Japanese with their marks. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1780 && code <= 0x17ff) || (code >= 0x3000 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef);
}
