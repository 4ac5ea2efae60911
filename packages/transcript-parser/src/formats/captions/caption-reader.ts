import type { Span } from "@colloquy/corpus-schema";
import { decodeReference } from "../markdown/decode-reference.js";
import type { ReadContext } from "../source-format.js";
import type { CaptionMotion } from "./caption-motion.js";
import { CommentFinder } from "./comment-finder.js";
import { CueLines } from "./cue-lines.js";
import type { CueTable } from "./cue-table.js";
import { isDashed, type CaptionVoices } from "./learn-voices.js";
import { afterLineEnd, endsLine, isBlankCode, lineEndAt, skipBlank, trimBlank } from "./line-ends.js";
import { hasWords, isDigit, isNoteLine, overrideEnd, skipSpaces, tagEnd } from "./marks.js";
import { SignFinder } from "./sign-finder.js";
import { SpeakerSigns } from "./speaker-signs.js";
import { SpeechRecorder } from "./speech-recorder.js";
import { TimeTable } from "./time-table.js";
import { TimingLine } from "./timing-line.js";
import { isEndOfVoice, isRubyText, isVoice, rubyTextEnd, tagName, VoiceNames } from "./voice-tag.js";

const LESS_THAN = 0x3c;
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

/** Who speaks in a cue, by its index; null where the file does not say. */
export type CueVoices = (index: number) => string | null;

/** What is known of a file before its texts are read. */
export interface CaptionFile {
  readonly cues: CueTable;
  readonly voices: CaptionVoices;
  /** Sorted, disjoint. */
  readonly comments: readonly Span[];
  readonly markup: CueMarkup;
  /** Where a file says beside the texts of its cues who speaks. */
  readonly cueVoices?: CueVoices;
  /** By how many milliseconds times of words are to be taken sooner than they are written. */
  readonly offset?: number;
}

/** Reads the texts of cues: what is said and by whom, which words have times of their own. */
export class CaptionReader {
  readonly recorder: SpeechRecorder;
  readonly times: TimeTable;
  readonly #text: string;
  readonly #cues: CueTable;
  readonly #voices: CaptionVoices;
  readonly #markup: CueMarkup;
  readonly #cueVoices: CueVoices | undefined;
  readonly #comments: CommentFinder;
  readonly #timing = new TimingLine();
  readonly #names = new VoiceNames();
  readonly #signs: SignFinder;
  readonly #speakers: SpeakerSigns;
  /** Whether the text lies in a voice tag. */
  #inVoice = false;
  /** When the present words begin, and whether the cue has times of words. */
  #wordMs = -1;
  #hasWords = false;
  /** Times of words lie within those of their cue, or are none. */
  #cueStart = -1;
  #cueEnd = -1;
  readonly #offset: number;

  constructor(text: string, { cues, voices, comments, markup, cueVoices, offset = 0 }: CaptionFile) {
    this.#text = text;
    this.#offset = offset;
    this.#cues = cues;
    this.#voices = voices;
    this.#comments = new CommentFinder(comments);
    this.#markup = markup;
    this.#cueVoices = cueVoices;
    this.#signs = new SignFinder(text, ["\n", "\r", "<", "&", ...(markup.overrides ? ["{"] : []), ...(voices.changes ? [">"] : []), ...(voices.dashes ? ["-", "–"] : [])]);
    this.recorder = new SpeechRecorder(text, cues.count);
    this.times = new TimeTable(text, cues);
    this.#speakers = new SpeakerSigns(text, voices, this.recorder);
  }

  /** Reads all cues from one on. In captions that move, what a cue takes over from the one before is not said again. */
  read(first: number, { rolls, grows }: CaptionMotion, { signal, onShare }: ReadContext): void {
    let [before, lines] = [new CueLines(), new CueLines()];
    for (let index = first; index < this.#cues.count; index += 1) {
      if (index % AT_ONCE === 0) {
        signal?.throwIfAborted();
        onShare?.(index / this.#cues.count);
      }
      let repeated = 0;
      let newFrom = -1;
      if (rolls || grows) {
        lines.read(this.#text, this.#cues, index);
        repeated = index === first ? 0 : lines.repeated(this.#text, before, grows);
        newFrom = lines.newFrom;
        [before, lines] = [lines, before];
      }
      this.#cue(index, repeated, newFrom);
    }
    this.recorder.finish();
  }

  /**
   * Reads a cue.
   *
   * @param repeated how many lines it takes over from the one before
   * @param newFrom where the line after them has more words than it had there; -1 where it is new
   */
  #cue(index: number, repeated: number, newFrom: number): void {
    const cues = this.#cues;
    const end = cues.textEnd(index);
    const start = skipBlank(this.#text, cues.textStart(index), end);
    if (start === end) return;
    const voice = this.#cueVoices?.(index) ?? null;
    this.#inVoice = voice !== null;
    if (voice !== null && !this.recorder.speaks(voice)) this.recorder.change(voice);
    this.#speakers.beginCue(this.#voices.dashes && isDashed(this.#text, start, end));
    this.#hasWords = false;
    this.#cueStart = this.#wordMs = cues.startMs(index);
    this.#cueEnd = cues.endMs(index);
    this.recorder.beginSegment();
    const comment = this.#comments.at(start, end);
    this.times.cue(index, start, comment === null ? end : trimBlank(this.#text, comment.start, start));
    let skipped = repeated;
    let added = newFrom;
    for (let at = start; at < end; ) {
      const hole = this.#comments.at(at, end);
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
        this.#pass(from, lineEnd);
      } else if (!isEmpty && added >= from && added <= limit) {
        this.#pass(from, added);
        if (isBlankCode(this.#text.charCodeAt(added))) this.recorder.breakLine();
        lineEnd = this.#words(added, limit);
        added = -1;
      } else if (!isEmpty) lineEnd = this.#line(from, limit);
      at = afterLineEnd(this.#text, lineEnd);
    }
    this.#endWords(cues.endMs(index));
  }

  /** The last words of a cue are said until its end. */
  #endWords(endMs: number): void {
    if (this.#hasWords) this.#word(endMs);
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
    if (!this.#voices.tags) at = this.#speakers.opening(at, limit);
    else this.#speakers.isNote = isNoteLine(this.#text, at, limit);
    return this.#words(at, limit);
  }

  /** Passes over words that have been said already: only the voices in them count. */
  #pass(start: number, end: number): void {
    this.#speakers.isNote = false;
    if (!this.#voices.tags) return;
    for (let at = start; at < end; at += 1) {
      if (this.#text.charCodeAt(at) !== LESS_THAN) continue;
      const close = tagEnd(this.#text, at, end);
      if (close === -1) continue;
      this.#voice(at, close);
      at = close - 1;
    }
  }

  /** Reads words up to the end of their line, which a tag may run over; gives its offset. */
  #words(start: number, limit: number): number {
    const text = this.#text;
    let from = start;
    let at = this.#signs.from(start, limit);
    for (; at < limit; at = this.#signs.from(at, limit)) {
      const code = text.charCodeAt(at);
      if (endsLine(code)) break;
      if (this.#speakers.opensWithin(code, at, start, limit)) {
        this.#say(from, at);
        this.recorder.breakLine();
        at = from = this.#speakers.opening(at, limit);
        continue;
      }
      const next = this.#sign(code, at, limit, from);
      if (next === -1) at += 1;
      else at = from = next;
    }
    this.#say(from, trimBlank(text, at, from));
    return at;
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
    const { tags } = this.#markup;
    return tags === "all" || tags.has(tagName(this.#text, start, end)) || this.#timing.timeIn(this.#text, start + 1, end - 1) !== -1;
  }

  #tag(start: number, end: number, limit: number): number {
    const text = this.#text;
    if (isDigit(text.charCodeAt(start + 1))) {
      const written = this.#timing.timeIn(text, start + 1, end - 1);
      const time = written === -1 ? -1 : Math.max(0, written - this.#offset);
      if (time >= this.#cueStart && (this.#cueEnd === -1 || time <= this.#cueEnd)) this.#word(time);
    } else if (this.#voices.tags && this.#voice(start, end)) return end;
    else if (tagName(text, start, Math.min(end, start + 4)) === "br") this.recorder.breakLine();
    else if (isRubyText(text, start)) return rubyTextEnd(text, end, limit);
    return end;
  }

  /** Whether a tag opens or closes a voice. One whose name has no letter, `<v ->`, is somebody whom nothing names. */
  #voice(start: number, end: number): boolean {
    const text = this.#text;
    if (isEndOfVoice(text, start)) {
      this.#inVoice = false;
      return true;
    }
    if (!isVoice(text, start)) return false;
    const name = this.#names.read(text, start, end);
    this.#inVoice = name !== null;
    if (name === null || this.recorder.speaks(name)) return true;
    if (hasWords(name, 0, name.length)) this.recorder.change(name, { start: this.#names.start, end: this.#names.end });
    else if (!this.recorder.speaks(null)) this.recorder.change();
    return true;
  }

  /** A time between words: it ends those before it. */
  #word(time: number): void {
    const { segmentStart, lastEnd } = this.recorder;
    this.#hasWords = true;
    if (segmentStart !== -1 && this.#wordMs !== -1) {
      let [start, end] = [segmentStart, lastEnd];
      while (start < end && isBlankCode(this.#text.charCodeAt(start))) start += 1;
      while (end > start && isBlankCode(this.#text.charCodeAt(end - 1))) end -= 1;
      if (start < end) this.times.word(start, end, this.#wordMs, time >= this.#wordMs ? time : -1);
    }
    this.recorder.beginSegment();
    this.#wordMs = time;
  }

  #say(start: number, end: number): void {
    if (start >= end) return;
    if (!this.recorder.hasVoice && this.#speakers.isNote) this.recorder.front(start, end);
    else {
      this.#begin(start, end);
      this.recorder.speech(start, end);
    }
  }

  /** Words outside of voices are somebody's, whom nothing names; a note among them is nobody's. */
  #begin(start: number, end: number): void {
    const isOutside = this.#voices.tags && !this.#inVoice && !this.#speakers.isNote && hasWords(this.#text, start, end);
    if ((isOutside || !this.recorder.hasVoice) && !this.recorder.speaks(null)) this.recorder.change();
  }
}
