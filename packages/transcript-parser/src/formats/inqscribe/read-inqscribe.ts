import type { Edit } from "@colloquy/corpus-schema";
import type { ParserDiagnostic } from "../../diagnostics.js";
import { decodedReader } from "../decoded-reader.js";
import type { ReadContext, SourceDocument } from "../source-format.js";
import { locateMarks, type TimeMark } from "../times/locate-marks.js";
import { TimeFindings } from "../times/time-findings.js";

const MEDIA_TYPE = "text/x-inqscribe";
const TEXT_LINE = /^text=(.*)$/m;
const FPS_LINE = /^timecode\.fps=(\d{1,3}(?:\.\d{1,6})?)[ \t]*$/m;
/** `[00:01:02.15]`: hours, minutes, seconds, frames. */
const TIME = /\[(-?)(\d{1,3}):(\d{2}):(\d{2})(?:[.;:](\d{2,3}))?\]/g;
/** How InqScribe writes the ends of lines, tabs and backslashes of the transcript in one line. */
const ESCAPE = /\\[rnt\\]/g;
const LINES: Readonly<Record<string, string>> = { "\\r": "\r\n", "\\n": "\r\n", "\\t": "\u2003\u2003" };
const BLANKS: Readonly<Record<string, string>> = { "\\r": "\n", "\\n": "\n", "\\t": " " };

/** The reader of documents of InqScribe: the text is the file; its edits leave the transcript. */
export const inqScribeReader = decodedReader(MEDIA_TYPE, readDocument);

function readDocument(text: string, { signal }: ReadContext): Pick<SourceDocument, "markup" | "locations" | "diagnostics"> {
  signal?.throwIfAborted();
  const found = TEXT_LINE.exec(text);
  if (found === null) return { locations: [], diagnostics: [withoutText()] };
  const start = found.index + found[0].length - (found[1] ?? "").length;
  const end = found.index + found[0].length;
  const fps = Number(FPS_LINE.exec(text)?.[1] ?? "");
  const findings = new TimeFindings(text, true);
  const body = text.slice(start, end);
  const marks = [...body.matchAll(TIME)].map((match): TimeMark => ({ span: at(start + match.index, match[0]), ms: msOf(match, fps) }));
  const { markup, locations } = locateMarks(plainLines(text, start, end), marks, findings);
  const escapes = [...body.matchAll(ESCAPE)].map((match): Edit => {
    const blank = BLANKS[match[0]];
    // Of two backslashes the first is the sign.
    return { span: at(start + match.index, blank === undefined ? "\\" : match[0]), text: blank ?? "", reason: "markup" };
  });
  const frame: Edit[] = [
    { span: { start: 0, end: start }, text: "", reason: "markup" },
    { span: { start: end, end: text.length }, text: "", reason: "markup" },
  ];
  const edits = [...frame, ...markup, ...escapes].filter((edit) => edit.span.start < edit.span.end);
  return { markup: edits.sort((a, b) => a.span.start - b.span.start), locations, diagnostics: findings.diagnostics() };
}

/**
 * The file with nothing but the transcript in it, at the same offsets: escapes are line ends of two characters, or white
 * space that no mark takes with it.
 */
function plainLines(text: string, start: number, end: number): string {
  const body = text.slice(start, end).replace(ESCAPE, (escape) => LINES[escape] ?? escape);
  return "\n".padStart(start) + body + "\n".padEnd(text.length - end).slice(0, text.length - end);
}

function at(start: number, written: string): { start: number; end: number } {
  return { start, end: start + written.length };
}

/** Without a rate of frames a time counts whole seconds. */
function msOf([, sign = "", hours = "", minutes = "", seconds = "", frames = "0"]: RegExpMatchArray, fps: number): number {
  if (Number(minutes) > 59 || Number(seconds) > 59) return NaN;
  const whole = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  const ms = whole + (fps >= 1 ? Math.min(999, Math.round((Number(frames) * 1000) / fps)) : 0);
  return sign === "" ? ms : -ms - 1;
}

function withoutText(): ParserDiagnostic {
  return {
    code: "file-damaged",
    severity: "warning",
    message: "The document of InqScribe has no line that begins with text=, in which the transcript stands.",
    span: null,
    hint: "It may be cut off. All of it was read as plain text; export the transcript from InqScribe as plain text, and parse that.",
  };
}
