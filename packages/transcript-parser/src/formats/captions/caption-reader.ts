import type { Location, Span } from "@colloquy/corpus-schema";
import { decodeReference } from "../markdown/decode-reference.js";
import type { ReadContext } from "../source-format.js";
import { colonAfterName, nameIn } from "./caption-names.js";
import { CueLines } from "./cue-lines.js";
import type { CueTable } from "./cue-table.js";
import { isDashed, type CaptionVoices } from "./learn-voices.js";
import { afterLineEnd, endsLine, isBlankCode, lineEndAt, skipBlank, trimBlank } from "./line-ends.js";
import { changeEnd, dashEnd, hasWords, isDigit, isNoteLine, overrideEnd, skipSpaces, tagEnd } from "./marks.js";
import { SignFinder } from "./sign-finder.js";
import { SpeechRecorder } from "./speech-recorder.js";
import { TimingLine } from "./timing-line.js";
import { isEndOfVoice, isRubyText, isVoice, rubyTextEnd, tagName, VoiceNames } from "./voice-tag.js";

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const AMPERSAND = 0x26;
const BRACE = 0x7b;
const MAX_REFERENCE = 33;
/** So many cues are read between two looks at the signal. */
const AT_ONCE = 4096;

/** What the text of a cue is written with. */
export interface CueMarkup {
  /** Whether anything between `<` and `>` is a tag, or only the tags that are named. */
  readonly tags: "all" | ReadonlySet<string>;
  /** Whether `{\an8}` and the like place and set the text. */
  readonly overrides: boolean;
}

/** What is known of a file before its texts are read. */
export interface CaptionFile {
  readonly cues: CueTable;
  readonly voices: CaptionVoices;
  /** Sorted, disjoint. */
  readonly comments: readonly Span[];
  readonly markup: CueMarkup;
}

/** Reads the texts of cues: what is said and by whom, which words have times of their own. */
export class CaptionReader {
  readonly recorder: SpeechRecorder;
  readonly locations: Location[] = [];
  readonly #text: string;
  readonly #cues: CueTable;
  readonly #voices: CaptionVoices;
  readonly #markup: CueMarkup;
  readonly #comments: readonly Span[];
  readonly #timing = new TimingLine();
  readonly #names = new VoiceNames();
  readonly #signs: SignFinder;
  /** Whether the text lies in a voice tag. */
  #inVoice = false;
  /** Whether the line is a note of what is heard. */
  #isNote = false;
  #isDashed = false;
  /** When the present words begin, and whether the cue has times of words. */
  #wordMs = -1;
  #hasWords = false;
  #nextComment = 0;

  constructor(text: string, { cues, voices, comments, markup }: CaptionFile) {
    this.#text = text;
    this.#cues = cues;
    this.#voices = voices;
    this.#comments = comments;
    this.#markup = markup;
    this.#signs = new SignFinder(text, ["\n", "\r", "<", "&", ...(markup.overrides ? ["{"] : []), ...(voices.changes ? [">"] : [])]);
    this.recorder = new SpeechRecorder(text);
  }

  /** Reads all cues. In captions that roll, the lines that a cue takes over from the one before are not said again. */
  read(isRolling: boolean, { signal, onShare }: ReadContext): void {
    let [before, lines] = [new CueLines(), new CueLines()];
    for (let index = 0; index < this.#cues.count; index += 1) {
      if (index % AT_ONCE === 0) {
        signal?.throwIfAborted();
        onShare?.(index / this.#cues.count);
      }
      let repeated = 0;
      if (isRolling) {
        lines.read(this.#text, this.#cues, index);
        repeated = index === 0 ? 0 : lines.repeated(this.#text, before);
        [before, lines] = [lines, before];
      }
      this.#cue(index, repeated);
    }
    this.recorder.finish();
  }

  #cue(index: number, repeated: number): void {
    const cues = this.#cues;
    const end = cues.textEnd(index);
    const start = skipBlank(this.#text, cues.textStart(index), end);
    if (start === end) return;
    this.#inVoice = false;
    this.#isDashed = this.#voices.dashes && isDashed(this.#text, start, end);
    this.#hasWords = false;
    this.#wordMs = cues.startMs(index);
    this.recorder.beginSegment();
    const comment = this.#commentAt(start, end);
    this.#locate(index, start, comment === null ? end : trimBlank(this.#text, comment.start, start));
    let skipped = repeated;
    for (let at = start; at < end; ) {
      const hole = this.#commentAt(at, end);
      if (hole !== null && hole.start <= at) {
        at = skipBlank(this.#text, hole.end, end);
        continue;
      }
      const limit = hole?.start ?? end;
      const from = skipSpaces(this.#text, at, limit);
      const isEmpty = from >= limit || endsLine(this.#text.charCodeAt(from));
      let lineEnd = from;
      if (!isEmpty && skipped > 0) {
        skipped -= 1;
        lineEnd = lineEndAt(this.#text, from, limit);
      } else if (!isEmpty) lineEnd = this.#line(from, limit);
      at = afterLineEnd(this.#text, lineEnd);
    }
    this.#endWords(cues.endMs(index));
  }

  /** The last words of a cue are said until its end. */
  #endWords(endMs: number): void {
    if (this.#hasWords) this.#word(endMs);
  }

  #locate(index: number, start: number, end: number): void {
    const startMs = this.#cues.startMs(index);
    if (startMs === -1) return;
    const endMs = this.#cues.endMs(index);
    const from = this.#cues.identifierStart(index);
    const to = this.#cues.identifierEnd(index);
    const span = { start, end };
    if (endMs === -1) this.locations.push({ kind: "cue", span, startMs, ...(to > from ? { label: this.#text.slice(from, to) } : {}) });
    else if (to === from) this.locations.push({ kind: "cue", span, startMs, endMs });
    else this.locations.push({ kind: "cue", span, startMs, endMs, label: this.#text.slice(from, to) });
  }

  /** The next comment that begins before an offset. */
  #commentAt(start: number, end: number): Span | null {
    let comment = this.#comments[this.#nextComment];
    while (comment !== undefined && comment.end <= start) comment = this.#comments[++this.#nextComment];
    return comment !== undefined && comment.start < end ? comment : null;
  }

  /** Reads a line; gives the offset of its end. */
  #line(start: number, limit: number): number {
    this.recorder.breakLine();
    let at = start;
    // Tags and placings may stand before the signs of a speaker.
    for (;;) {
      const code = this.#text.charCodeAt(at);
      const next = code === LESS_THAN || code === BRACE ? this.#sign(code, at, limit) : -1;
      if (next === -1) break;
      at = skipSpaces(this.#text, next, limit);
    }
    if (!this.#voices.tags) at = this.#opening(at, limit);
    else this.#isNote = isNoteLine(this.#text, at, limit);
    return this.#words(at, limit);
  }

  /** The signs of a speaker at an offset: `>>`, a dash, a name. Gives the offset after them. */
  #opening(start: number, end: number): number {
    const change = this.#voices.changes ? changeEnd(this.#text, start, end) : -1;
    let at = change === -1 ? start : change;
    const dash = this.#voices.dashes ? dashEnd(this.#text, at, end) : -1;
    const name = this.#name(dash === -1 ? at : dash, end);
    if (name !== -1) return name;
    if (dash !== -1 && this.#isDashed) at = dash;
    this.#isNote = isNoteLine(this.#text, at, end);
    if (at !== start && !this.#isNote) this.recorder.change();
    return at;
  }

  /** The offset after the name of a speaker; -1 for none. */
  #name(start: number, end: number): number {
    const { names } = this.#voices;
    if (names.size === 0) return -1;
    const colon = colonAfterName(this.#text, start, end);
    if (colon === -1) return -1;
    const name = nameIn(this.#text, start, colon);
    if (!names.has(name)) return -1;
    if (!this.recorder.speaks(name)) this.recorder.change(name, { start, end: colon + 1 });
    this.recorder.breakLine();
    this.#isNote = isNoteLine(this.#text, skipSpaces(this.#text, colon + 1, end), end);
    return colon + 1;
  }

  /** Reads words up to the end of their line, which a tag may run over; gives its offset. */
  #words(start: number, limit: number): number {
    const text = this.#text;
    let from = start;
    let at = this.#signs.from(start, limit);
    for (; at < limit; at = this.#signs.from(at, limit)) {
      const code = text.charCodeAt(at);
      if (endsLine(code)) break;
      if (this.#isChange(code, at, start, limit)) {
        this.#say(from, at);
        this.recorder.breakLine();
        at = from = this.#opening(at, limit);
        continue;
      }
      const next = this.#sign(code, at, limit, from);
      if (next === -1) at += 1;
      else at = from = next;
    }
    this.#say(from, trimBlank(text, at, from));
    return at;
  }

  /** `>>` between words: somebody else speaks on the same line. */
  #isChange(code: number, at: number, start: number, end: number): boolean {
    if (!this.#voices.changes || (code !== GREATER_THAN && code !== AMPERSAND)) return false;
    return at > start && isBlankCode(this.#text.charCodeAt(at - 1)) && changeEnd(this.#text, at, end) !== -1;
  }

  /**
   * A tag, a placing, a reference at an offset; gives the offset after it, -1 where it is only a character.
   *
   * @param from where the words before it begin that are not read yet
   */
  #sign(code: number, at: number, limit: number, from = at): number {
    if (code === LESS_THAN) {
      const end = tagEnd(this.#text, at, limit);
      if (end === -1 || !this.#isTag(at, end)) return -1;
      this.#say(from, at);
      return this.#tag(at, end, limit);
    }
    if (code === BRACE && this.#markup.overrides) {
      const end = overrideEnd(this.#text, at, limit);
      if (end !== -1) this.#say(from, at);
      return end;
    }
    if (code !== AMPERSAND) return -1;
    const stop = this.#text.slice(at, Math.min(limit, at + MAX_REFERENCE)).indexOf(";") + at + 1;
    const characters = stop === at ? null : decodeReference(this.#text.slice(at, stop));
    if (characters === null) return -1;
    this.#say(from, at);
    this.#begin(at, stop);
    this.recorder.reference(at, stop, characters);
    return stop;
  }

  #isTag(start: number, end: number): boolean {
    return this.#markup.tags === "all" || this.#markup.tags.has(tagName(this.#text, start, end));
  }

  #tag(start: number, end: number, limit: number): number {
    const text = this.#text;
    if (isDigit(text.charCodeAt(start + 1))) {
      const time = this.#timing.timeIn(text, start + 1, end - 1);
      if (time !== -1) this.#word(time);
    } else if (this.#voices.tags && isVoice(text, start)) {
      const name = this.#names.read(text, start, end);
      this.#inVoice = name !== null;
      if (name !== null && !this.recorder.speaks(name)) this.recorder.change(name, { start: this.#names.start, end: this.#names.end });
    } else if (this.#voices.tags && isEndOfVoice(text, start)) this.#inVoice = false;
    else if (tagName(text, start, Math.min(end, start + 4)) === "br") this.recorder.breakLine();
    else if (isRubyText(text, start)) return rubyTextEnd(text, end, limit);
    return end;
  }

  /** A time between words: it ends those before it. */
  #word(time: number): void {
    const { segmentStart, lastEnd } = this.recorder;
    this.#hasWords = true;
    if (segmentStart !== -1 && this.#wordMs !== -1) {
      let [start, end] = [segmentStart, lastEnd];
      while (start < end && isBlankCode(this.#text.charCodeAt(start))) start += 1;
      while (end > start && isBlankCode(this.#text.charCodeAt(end - 1))) end -= 1;
      const ends = time >= this.#wordMs ? { endMs: time } : {};
      if (start < end) this.locations.push({ kind: "word", span: { start, end }, startMs: this.#wordMs, ...ends });
    }
    this.recorder.beginSegment();
    this.#wordMs = time;
  }

  #say(start: number, end: number): void {
    if (start >= end) return;
    if (!this.recorder.hasVoice && this.#isNote) this.recorder.front(start, end);
    else {
      this.#begin(start, end);
      this.recorder.speech(start, end);
    }
  }

  /** Words outside of voices are somebody's, whom nothing names; a note among them is nobody's. */
  #begin(start: number, end: number): void {
    const isOutside = this.#voices.tags && !this.#inVoice && !this.#isNote && hasWords(this.#text, start, end);
    if ((isOutside || !this.recorder.hasVoice) && !this.recorder.speaks(null)) this.recorder.change();
  }
}
