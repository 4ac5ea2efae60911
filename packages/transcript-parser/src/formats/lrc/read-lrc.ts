import type { Span } from "@colloquy/corpus-schema";
import type { CaptionFindings } from "../captions/caption-findings.js";
import { CueTable } from "../captions/cue-table.js";
import { afterLineEnd, lineEndAt, skipBlank, trimBlank } from "../captions/line-ends.js";
import { readCaptions, type CaptionForm } from "../captions/read-captions.js";
import { statedTitle } from "../captions/stated-title.js";
import { TimingLine } from "../captions/timing-line.js";
import { decodedReader } from "../decoded-reader.js";
import type { KnownFacts } from "../source-format.js";
import { TAG_LINE, TIMES } from "./timed-line.js";

/** No line of times or about the file is longer. */
const MAX_HEAD = 400;

const FORM: CaptionForm = {
  title: "LRC",
  example: "[01:02.34]",
  scan: scanLrc,
  markup: { tags: new Set(), overrides: false },
  comments: tagLines,
  hasVoiceTags: false,
  offset: offsetOf,
  isStill: true,
  metadata: readTags,
};

/** The reader of LRC: the text is the file; its edits take away all but what is said. */
export const lrcReader = decodedReader("text/x-lrc", (text, context) => readCaptions(text, FORM, context));

/** A line with a time. */
interface TimedLine extends Span {
  readonly textStart: number;
  readonly startMs: number;
  readonly isEmpty: boolean;
}

/** The cues of a file: each lasts until the time of the next line; one without words only ends the one before. Linear in the text. */
function scanLrc(text: string, findings: CaptionFindings): CueTable {
  const lines = timedLines(text);
  const cues = new CueTable(text.length);
  let lastStart = -1;
  for (const [index, { start, textStart, startMs, isEmpty }] of lines.entries()) {
    const next = lines[index + 1];
    findings.times({ startMs, endMs: startMs }, start, textStart, lastStart);
    if (startMs >= 0) lastStart = startMs;
    if (isEmpty) continue;
    const endMs = next !== undefined && next.startMs >= startMs ? next.startMs : -1;
    cues.add(start, start, textStart, Number.isNaN(startMs) ? -1 : startMs, Number.isNaN(startMs) ? -1 : endMs);
    cues.endText(trimBlank(text, next?.start ?? text.length, textStart));
  }
  return cues;
}

function timedLines(text: string): TimedLine[] {
  const offset = offsetOf(text);
  const timing = new TimingLine();
  const lines: TimedLine[] = [];
  for (const { start, end } of linesOf(text)) {
    const times = TIMES.exec(text.slice(start, Math.min(end, start + MAX_HEAD)));
    if (times === null) continue;
    const textStart = start + times[0].length;
    const open = text.indexOf("[", start);
    const time = timing.timeIn(text, open + 1, text.indexOf("]", open));
    const startMs = time === -1 ? NaN : Math.max(0, time - offset);
    lines.push({ start, end, textStart, startMs, isEmpty: skipBlank(text, textStart, end) >= end });
  }
  return lines;
}

function* linesOf(text: string): Generator<Span> {
  for (let at = 0; at < text.length; ) {
    const end = lineEndAt(text, at, text.length);
    yield { start: at, end };
    at = end >= text.length ? text.length : afterLineEnd(text, end);
  }
}

/** The lines that say what the file is about, wherever they stand. */
function tagLines(text: string): Span[] {
  return [...linesOf(text)].filter(({ start, end }) => end - start <= MAX_HEAD && TAG_LINE.test(text.slice(start, end)));
}

/** What the file says of itself under a key; the first time that it does. */
function tagOf(text: string, key: string): string | undefined {
  for (const { start, end } of tagLines(text)) {
    const [, name = "", value = ""] = TAG_LINE.exec(text.slice(start, end)) ?? [];
    if (name.toLowerCase() === key) return value.trim();
  }
  return undefined;
}

/** Words come so many milliseconds sooner than their times say. */
function offsetOf(text: string): number {
  return Number(tagOf(text, "offset") ?? 0) || 0;
}

function readTags(text: string): KnownFacts["metadata"] {
  const title = statedTitle(tagOf(text, "ti") ?? "");
  return title === undefined ? undefined : { title };
}
