import { trimSpan, type Location } from "@colloquy/corpus-schema";
import { decodeBytes } from "../../decode/decode-bytes.js";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { CaptionFindings } from "../captions/caption-findings.js";
import { afterLineEnd, lineEndAt, skipBlank, trimBlank } from "../captions/line-ends.js";
import { SpeechRecorder } from "../captions/speech-recorder.js";
import type { ReadContext, SourceDocument, SourceReader } from "../source-format.js";
import { readHead, type MessageHead } from "./message-head.js";
import { isReaction, replyLength } from "./reactions.js";

/** So many lines are read between two looks at the signal. */
const AT_ONCE = 4096;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type ChatReading = Pick<SourceDocument, "markup" | "locations" | "known" | "diagnostics">;

/** The reader of chats: the text is the file; its edits take away all but names and messages. */
export const zoomChatReader: SourceReader = {
  read: (bytes, context) => {
    const decoded = decodeBytes(bytes, context.encoding === undefined ? {} : { encoding: context.encoding });
    const reading = readChat(decoded.text, context);
    return { ...decoded, mediaType: "text/plain", ...reading, diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
  },
  readText: (text, context) => ({ text, encoding: { name: "utf-8", byteOrderMark: false }, mediaType: "text/plain", ...readChat(text, context) }),
};

/**
 * Reads a chat: each message is a turn of whoever sent it, with its time. Reactions to messages, and the words that a
 * reply repeats, are nobody's. Linear in the text.
 */
function readChat(text: string, { signal, onShare }: ReadContext): ChatReading {
  const chat = new ChatReader(text);
  let index = 0;
  for (let at = 0; at < text.length; index += 1) {
    if (index % AT_ONCE === 0) {
      signal?.throwIfAborted();
      onShare?.(at / text.length);
    }
    const end = lineEndAt(text, at, text.length);
    chat.line(at, end);
    at = end >= text.length ? text.length : afterLineEnd(text, end);
  }
  return chat.finish();
}

class ChatReader {
  readonly #text: string;
  readonly #recorder: SpeechRecorder;
  readonly #findings = new CaptionFindings({ one: "message", many: "messages", example: "12:03:45" });
  readonly #locations: Location[] = [];
  #head: MessageHead | null = null;
  /** Milliseconds added to times of the day after midnight. */
  #added = 0;
  #lastMs = -1;
  /** The speech of the present message; -1 where it has none yet. */
  #start = -1;
  #end = -1;
  /** Whether nothing of the present message has been read. */
  #isNew = false;
  #heads = 0;

  constructor(text: string) {
    this.#text = text;
    this.#recorder = new SpeechRecorder(text, Math.ceil(text.length / 100));
  }

  line(start: number, end: number): void {
    const head = this.#headOf(start, end);
    if (head !== null) this.#begin(head, start, end);
    const from = skipBlank(this.#text, head?.end ?? start, end);
    const to = trimBlank(this.#text, end, from);
    if (from >= to) return;
    if (this.#head === null) this.#recorder.front(from, to);
    else this.#message(from, to);
  }

  /** The head of a line. In a chat that was saved, what looks like one that was copied is part of a message. */
  #headOf(start: number, end: number): MessageHead | null {
    const head = readHead(this.#text, start, end);
    const isCopied = head?.form === "copied";
    return this.#head !== null && isCopied !== (this.#head.form === "copied") ? null : head;
  }

  #begin(head: MessageHead, start: number, end: number): void {
    this.#locate();
    this.#head = head;
    this.#isNew = true;
    this.#start = -1;
    this.#heads += 1;
    const { time } = head;
    if (time !== -1 && this.#lastMs - (time + this.#added) > DAY - 2 * HOUR) this.#added += DAY;
    const startMs = time === -1 ? NaN : time + this.#added;
    this.#findings.times({ startMs, endMs: time === -1 ? NaN : startMs }, start, Math.min(end, head.name.start), this.#lastMs);
    this.#head = { ...head, time: time === -1 ? -1 : startMs };
    if (time !== -1) this.#lastMs = startMs;
    this.#recorder.change(this.#text.slice(head.name.start, head.name.end), head.name);
  }

  /** A line of a message. What it says of another message is not read: a reaction, or the beginning of a reply. */
  #message(start: number, end: number): void {
    const isFirst = this.#isNew;
    this.#isNew = false;
    const line = isFirst ? this.#text.slice(start, end) : "";
    if (isReaction(line)) return;
    const from = skipBlank(this.#text, start + replyLength(line), end);
    if (from >= end) return;
    this.#recorder.breakLine();
    this.#recorder.speech(from, end);
    if (this.#start === -1) this.#start = from;
    this.#end = end;
  }

  #locate(): void {
    if (this.#head === null || this.#head.time === -1 || this.#start === -1) return;
    const span = trimSpan(this.#text, { start: this.#start, end: this.#end });
    if (span.start < span.end) this.#locations.push({ kind: "cue", span, startMs: this.#head.time });
  }

  finish(): ChatReading {
    if (this.#heads === 0) return { locations: [], diagnostics: this.#text.trim() === "" ? [] : [WITHOUT_MESSAGES] };
    this.#locate();
    this.#recorder.finish();
    const { edits, turns } = this.#recorder;
    return { markup: edits.edits(), locations: this.#locations, known: { turns }, diagnostics: this.#findings.diagnostics(this.#text) };
  }
}

const WITHOUT_MESSAGES: ParserDiagnostic = {
  code: "format-mismatch",
  severity: "warning",
  message: "The file was read as the chat of a meeting, and no line begins with a time and a name such as 12:03:45 From Ada Holm to Everyone:",
  span: null,
  hint: "All of it was read as plain text. If it is another kind of file, name its format.",
};
