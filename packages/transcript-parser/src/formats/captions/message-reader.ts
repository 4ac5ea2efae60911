import { trimSpan, type Location, type Span } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodedReader } from "../decoded-reader.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { CaptionFindings, type TimedWords } from "./caption-findings.js";
import { afterLineEnd, lineEndAt, skipBlank, trimBlank } from "./line-ends.js";
import { SpeechRecorder } from "./speech-recorder.js";

/** What stands before a message: when it was sent or said, and by whom. */
export interface MessageHead {
  /** Milliseconds: of the day, or of the recording; -1 for a time that cannot be. */
  readonly time: number;
  readonly name: Span;
  /** Offset after the head, before the message, which may stand on the next line. */
  readonly end: number;
}

/** How a file writes messages, one after the other, each under a head. */
export interface MessageForm<Head extends MessageHead> {
  /** The head of a message that begins with a line; null where the line is part of the message of `last`. */
  readonly headOf: (text: string, start: number, end: number, last: Head | null) => Head | null;
  /** How much of the first line of a message nobody says. */
  readonly unsaid: (line: string) => number;
  /** Whether messages of the same person, one after the other, are one turn, and each lasts until the next. */
  readonly isSpeech: boolean;
  readonly timed: TimedWords;
  /** Said of a file without any head. */
  readonly none: string;
}

/** So many lines are read between two looks at the signal. */
const AT_ONCE = 4096;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Reading = Pick<SourceDocument, "markup" | "locations" | "known" | "diagnostics">;

/** A reader of messages: the text is the file; its edits take away all but names and messages. */
export function messageReader<Head extends MessageHead>(form: MessageForm<Head>): SourceReader {
  return decodedReader("text/plain", (text, context) => readMessages(text, form, context));
}

/** Reads messages with their times; linear in the text. */
function readMessages<Head extends MessageHead>(text: string, form: MessageForm<Head>, { signal, onShare }: ReadContext): Reading {
  const reader = new MessageReader(text, form);
  let index = 0;
  for (let at = 0; at < text.length; index += 1) {
    if (index % AT_ONCE === 0) {
      signal?.throwIfAborted();
      onShare?.(at / text.length);
    }
    const end = lineEndAt(text, at, text.length);
    reader.line(at, end);
    at = end >= text.length ? text.length : afterLineEnd(text, end);
  }
  return reader.finish();
}

class MessageReader<Head extends MessageHead> {
  readonly #text: string;
  readonly #recorder: SpeechRecorder;
  readonly #form: MessageForm<Head>;
  readonly #findings: CaptionFindings;
  readonly #locations: Location[] = [];
  #head: Head | null = null;
  /** Milliseconds added to times of the day after midnight. */
  #added = 0;
  #lastMs = -1;
  /** The speech of the present message; -1 where it has none yet. */
  #start = -1;
  #end = -1;
  /** Whether nothing of the present message has been read. */
  #isNew = false;
  #heads = 0;

  constructor(text: string, form: MessageForm<Head>) {
    this.#text = text;
    this.#form = form;
    this.#findings = new CaptionFindings(form.timed);
    this.#recorder = new SpeechRecorder(text, Math.ceil(text.length / 100));
  }

  line(start: number, end: number): void {
    const head = this.#form.headOf(this.#text, start, end, this.#head);
    if (head !== null) this.#begin(head, start, end);
    const from = skipBlank(this.#text, head?.end ?? start, end);
    const to = trimBlank(this.#text, end, from);
    if (from >= to) return;
    if (this.#head === null) this.#recorder.front(from, to);
    else this.#message(from, to);
  }

  #begin(head: Head, start: number, end: number): void {
    const { time } = head;
    if (time !== -1 && this.#lastMs - (time + this.#added) > DAY - 2 * HOUR) this.#added += DAY;
    this.#locate(time === -1 ? -1 : time + this.#added);
    this.#isNew = true;
    this.#start = -1;
    this.#heads += 1;
    const startMs = time === -1 ? NaN : time + this.#added;
    this.#findings.times({ startMs, endMs: time === -1 ? NaN : startMs }, start, Math.min(end, head.name.start), this.#lastMs);
    this.#head = { ...head, time: time === -1 ? -1 : startMs };
    if (time !== -1) this.#lastMs = startMs;
    const name = this.#text.slice(head.name.start, head.name.end);
    if (!this.#form.isSpeech || !this.#recorder.speaks(name)) this.#recorder.change(name, head.name);
  }

  /** A line of a message. */
  #message(start: number, end: number): void {
    const isFirst = this.#isNew;
    this.#isNew = false;
    const from = isFirst ? skipBlank(this.#text, start + this.#form.unsaid(this.#text.slice(start, end)), end) : start;
    if (from >= end) return;
    this.#recorder.breakLine();
    this.#recorder.speech(from, end);
    if (this.#start === -1) this.#start = from;
    this.#end = end;
  }

  /** @param next when the next message begins; -1 where that is not known */
  #locate(next: number): void {
    if (this.#head === null || this.#head.time === -1 || this.#start === -1) return;
    const span = trimSpan(this.#text, { start: this.#start, end: this.#end });
    if (span.start >= span.end) return;
    const startMs = this.#head.time;
    this.#locations.push(this.#form.isSpeech && next > startMs ? { kind: "cue", span, startMs, endMs: next } : { kind: "cue", span, startMs });
  }

  finish(): Reading {
    if (this.#heads === 0) return { locations: [], diagnostics: this.#text.trim() === "" ? [] : [withoutMessages(this.#form.none)] };
    this.#locate(-1);
    this.#recorder.finish();
    const { edits, turns } = this.#recorder;
    return { markup: edits.edits(), locations: this.#locations, known: { turns }, diagnostics: this.#findings.diagnostics(this.#text) };
  }
}

function withoutMessages(message: string): ParserDiagnostic {
  return {
    code: "format-mismatch",
    severity: "warning",
    message,
    span: null,
    hint: "All of it was read as plain text. If it is another kind of file, name its format.",
  };
}
