import type { Span } from "@colloquy/corpus-schema";
import { bracketEnd, nameInBracket } from "./bracket-names.js";
import { colonAfterName, nameEnd, nameIn } from "./caption-names.js";
import type { CaptionVoices } from "./learn-voices.js";
import { isBlankCode } from "./line-ends.js";
import { beforeTags, changeEnd, dashEnd, isInnerDash, isNoteLine, skipSpaces } from "./marks.js";
import { firstLineEnd } from "./name-lines.js";
import type { SpeechRecorder } from "./speech-recorder.js";

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const AMPERSAND = 0x26;

/** Reads what stands before the words of a line and says who speaks: `>>`, a dash, a name. */
export class SpeakerSigns {
  /** Whether the line is a note of what is heard. */
  isNote = false;
  readonly #text: string;
  readonly #voices: CaptionVoices;
  readonly #recorder: SpeechRecorder;
  /** Whether the lines of the cue are those of two people. */
  #isDashed = false;
  #isFirstLine = false;
  /** Where the words of the line begin, its signs among them. */
  #lineStart = 0;

  constructor(text: string, voices: CaptionVoices, recorder: SpeechRecorder) {
    this.#text = text;
    this.#voices = voices;
    this.#recorder = recorder;
  }

  /** A cue begins, in which two people may speak. */
  beginCue(isDashed: boolean): void {
    this.#isDashed = isDashed;
    this.#isFirstLine = true;
  }

  /** Whether a sign between words says that somebody else speaks on the same line: `>>`, a dash after a sentence. */
  opensWithin(code: number, at: number, start: number, limit: number): boolean {
    if (at <= start || !isBlankCode(this.#text.charCodeAt(at - 1))) return false;
    if (code === GREATER_THAN || code === AMPERSAND) return this.#voices.changes && changeEnd(this.#text, at, limit) !== -1;
    return this.#isDashed && isInnerDash(this.#text, at, this.#lineStart, limit);
  }

  /** The signs of a speaker at an offset; gives the offset after them. */
  opening(start: number, end: number): number {
    this.#lineStart = start;
    const isFirstLine = this.#isFirstLine;
    this.#isFirstLine = false;
    const above = isFirstLine && this.#voices.above.size > 0 ? this.#nameAbove(start, end) : -1;
    if (above !== -1) return above;
    const change = this.#voices.changes ? changeEnd(this.#text, start, end) : -1;
    let at = change === -1 ? start : change;
    const dash = this.#voices.dashes ? dashEnd(this.#text, at, end) : -1;
    const name = this.#name(dash === -1 ? at : dash, end);
    if (name !== -1) return name;
    if (dash !== -1 && this.#isDashed) at = dash;
    this.isNote = isNoteLine(this.#text, at, end);
    if (at !== start && !this.isNote) this.#recorder.change();
    return at;
  }

  /** The offset after a name that stands alone on the line; -1 for none. */
  #nameAbove(start: number, limit: number): number {
    const end = firstLineEnd(this.#text, start, limit);
    const name = this.#text.slice(start, beforeTags(this.#text, end, start));
    return this.#voices.above.has(name) ? this.#speaks(name, { start, end: start + name.length }, end, limit) : -1;
  }

  /** The offset after the name of a speaker; -1 for none. */
  #name(start: number, end: number): number {
    const { names, bracketed } = this.#voices;
    if (names.size > 0) {
      const colon = colonAfterName(this.#text, start, end);
      const name = colon === -1 ? "" : nameIn(this.#text, start, colon);
      if (!names.has(name)) return -1;
      const isTagged = this.#text.charCodeAt(nameEnd(this.#text, start, colon)) === LESS_THAN;
      return this.#speaks(name, { start, end: isTagged ? start + name.length : colon + 1 }, colon + 1, end);
    }
    if (bracketed.size === 0) return -1;
    const close = bracketEnd(this.#text, start, end);
    const name = close === -1 ? "" : nameInBracket(this.#text, start, close);
    return bracketed.has(name) ? this.#speaks(name, { start, end: close }, close, end) : -1;
  }

  /** Somebody speaks whose name stands at a place; gives the offset after it. */
  #speaks(name: string, label: Span, end: number, limit: number): number {
    if (!this.#recorder.speaks(name)) this.#recorder.change(name, label);
    this.#recorder.breakLine();
    this.isNote = isNoteLine(this.#text, skipSpaces(this.#text, end, limit), limit);
    return end;
  }
}
