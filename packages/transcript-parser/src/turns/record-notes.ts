import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { hasFlag, indentOf, isBlank, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { isDirection } from "./directions.js";
import { ADOPTED, CLERK_READS, CLOCK_TIME, CREDIT, EXAMINATION, INTERJECTION, MOTION, OPENS_INSERTION, RECORD_NOTE_WORDS, RECORD_NOTES, RESULT_TABLE, SITTING_TIME, SPONSOR, SPONSOR_END, SWORN, VOTE_LINE } from "./record-notes.table.js";

const MAX_BRACKETED = 400;
const MAX_LINE = 120;
const MAX_SWORN = 9;
const MAX_CREDIT = 24;
const MAX_SPONSOR = 60;
const LEAST_VOTES = 3;
const PAIRS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "〔": "〕", "［": "］", "【": "】" };
const SENTENCE_END = /[.!?…。！？)\]）〕:—]["”’»」』]?$/u;

/** A note that is told by its first line, with the index after its last. */
export interface LineNote {
  readonly kind: ParatextKind;
  readonly end: number;
  /** Whether a document that nobody reads aloud stands after it, up to the end of the turn. */
  readonly opensDocument?: boolean;
}

/** Whether a paragraph may be a sentence of the recorder: a cheap test of its first characters. */
export function mayBeRecordNote(opening: string): boolean {
  const code = opening.charCodeAt(0);
  if (code >= 0x3000) return code === 0x5348 || code === 0x4e0a || code === 0x4e0b;
  if (code >= 0x61 && code <= 0x7a) return false;
  return isCapital(opening.charAt(1)) || RECORD_NOTE_WORDS.has(firstWord(opening)) || opening.includes("adopted by ");
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a paragraph, given by its beginning with white space folded, is a sentence of the recorder. */
export function isRecordNote(head: string): boolean {
  if (head.includes(" adopted by ") && ADOPTED.test(head)) return true;
  if (RECORD_NOTE_WORDS.has(firstWord(head))) return RECORD_NOTES.some((pattern) => pattern.test(head));
  return SITTING_TIME.test(head) || CLERK_READS.test(head);
}

/**
 * The note that begins with a line: in brackets with its lines to itself, a footnote under a rule, a motion, a vote set
 * out as a table, a witness who is sworn.
 *
 * @param before the last paratext before the line, if any
 */
export function noteAt(lines: LineTable, index: number, last: number, before: Paratext | null): LineNote | null {
  const { text } = lines;
  const from = lines.froms[index] ?? 0;
  const code = text.charCodeAt(from);
  if (text.charAt(from) in PAIRS) {
    const end = sponsorEnd(lines, index, last) ?? bracketedEnd(lines, index, last);
    if (end === index) return null;
    const note = text.charAt(from) === "[" ? "editorial-note" : "stage-direction";
    const opensDocument = OPENS_INSERTION.test(text.slice(from, lines.ends[end - 1]));
    return { kind: opensDocument ? "note" : note, end, opensDocument };
  }
  if (isFootnoteSign(text, from) && CLOCK_TIME.test(lineText(lines, index).slice(0, MAX_LINE))) return { kind: "furniture", end: index + 1 };
  if (code >= 0x3000 && CREDIT.test(text.slice(from, from + MAX_CREDIT))) return { kind: "note", end: index + 1 };
  if (before !== null && isFootnoteSign(text, from) && isAfterRule(lines, index, before)) return { kind: "note", end: filledEnd(lines, index, last) };
  if (before?.kind === "note" && MOTION.test(text.slice(from, from + 8)) && follows(lines, index, before)) {
    return { kind: "note", end: filledEnd(lines, index, last) };
  }
  // Letters in lower case open none of the others but the oath of a witness.
  if (code >= 0x62 && code <= 0x7a && code !== 0x68 && code !== 0x77 && code !== 0x63 && code !== 0x74) {
    return null;
  }
  const end = recordBlockEnd(lines, index, last);
  return end === index ? null : { kind: "note", end };
}

/**
 * The index after a note in brackets that has its lines to itself: `(Recess taken at 10:02 a.m.)`, also over several
 * lines. The index itself where there is none.
 */
function bracketedEnd(lines: LineTable, index: number, end: number): number {
  const { text } = lines;
  const from = lines.froms[index] ?? 0;
  const closing = PAIRS[text.charAt(from)];
  if (closing === undefined) return index;
  const ended = endsSentence(lines, index - 1);
  const opening = text.charAt(from);
  for (let line = index; line < end; line += 1) {
    const stop = lines.ends[line] ?? 0;
    if (stop - from > MAX_BRACKETED) return index;
    const dot = /[.。;,]/.test(text.charAt(stop - 1)) && text.charAt(stop - 2) === closing ? 1 : 0;
    if (text.charAt(stop - 1 - dot) !== closing) continue;
    const content = text.slice(from + 1, stop - 1 - dot);
    if (!isBalanced(content, opening, closing) || !/[\p{L}\p{N}«“"]/u.test(content)) return index;
    if (INTERJECTION.test(content)) return line + 1;
    // Where other lines touch it, it may be words that somebody says in passing.
    return ended && isApart(lines, index, line + 1, end) || (ended && isDirection(content)) ? line + 1 : index;
  }
  return index;
}

/** The index after the lines in which a witness is sworn, a result is set out, or a lawyer takes over; else the index itself. */
function recordBlockEnd(lines: LineTable, index: number, last: number): number {
  const from = lines.froms[index] ?? 0;
  const stop = lines.ends[index] ?? 0;
  const first = lines.text.slice(from, Math.min(stop, from + MAX_LINE));
  if (isCapital(first.charAt(1)) || first.startsWith("Thereupon")) {
    if (EXAMINATION.test(first)) return index + 1;
    if (RESULT_TABLE.test(first)) return filledEnd(lines, index, last);
  }
  if (stop - from <= MAX_LINE && hasGap(first) && VOTE_LINE.test(first)) {
    let end = index + 1;
    while (end < last && VOTE_LINE.test(lineText(lines, end).slice(0, MAX_LINE))) end += 1;
    return end - index >= LEAST_VOTES ? end : index;
  }
  const named = first.endsWith(",") && /^\p{Lu}[\p{L} .'’-]{3,60},$/u.test(first);
  if (SWORN.test(first) || (named && SWORN.test(lineText(lines, index + 1).slice(0, MAX_LINE)))) {
    for (let line = index; line < Math.min(last, index + MAX_SWORN); line += 1) if (lineText(lines, line).endsWith(":")) return line + 1;
  }
  return index;
}

/** Whether a line has the gap or the dots of a table. */
function hasGap(line: string): boolean {
  return line.includes("  ") || line.includes("\t") || line.includes("...");
}

/** `[SPONSOR BREAK]` … `[END OF SPONSOR BREAK]`: the index after the second, with all that is said between. */
function sponsorEnd(lines: LineTable, index: number, last: number): number | null {
  const opening = SPONSOR.exec(lineText(lines, index).slice(0, MAX_LINE));
  if (opening === null || SPONSOR_END.test(opening[0])) return null;
  for (let line = index + 1; line < Math.min(last, index + MAX_SPONSOR); line += 1) {
    const text = lines.text.slice(lines.froms[line], Math.min(lines.ends[line] ?? 0, (lines.froms[line] ?? 0) + MAX_LINE));
    if (SPONSOR.test(text) && SPONSOR_END.test(text)) return line + 1;
  }
  return null;
}

/** Whether nothing but white space stands between a note and a line. */
function follows(lines: LineTable, index: number, before: Paratext): boolean {
  return isBlank(lines, index - 1) && (lines.froms[index] ?? 0) - before.span.end < MAX_LINE && lines.text.slice(before.span.end, lines.froms[index]).trim() === "";
}

function isFootnoteSign(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  return (code >= 0x30 && code <= 0x39) || code === 0x2a || code === 0xb9 || code === 0xb2 || code === 0xb3;
}

/** A footnote stands under a rule of underscores or dashes, or under another footnote. */
function isAfterRule(lines: LineTable, index: number, before: Paratext): boolean {
  const above = lines.text.slice(before.span.start, before.span.end);
  if (lines.text.slice(before.span.end, lines.froms[index]).trim() !== "") return false;
  const note = before.kind === "note" && isFootnoteSign(above, 0);
  return note || (before.kind === "furniture" && /^[_\-–—]{5}/.test(above));
}

function firstWord(text: string): string {
  return (/^\p{L}{1,24}/u.exec(text)?.[0] ?? "").toLowerCase();
}

function filledEnd(lines: LineTable, index: number, last: number): number {
  let end = index + 1;
  while (end < last && (lines.froms[end] ?? 0) < (lines.ends[end] ?? 0)) end += 1;
  return end;
}

/** Whether a line in the middle of a paragraph opens a note: one in brackets, or a lawyer who takes over. */
export function opensNote(lines: LineTable, index: number, last: number): boolean {
  const from = lines.froms[index] ?? 0;
  const first = lines.text.charAt(from);
  if (first >= "\u3000" && CREDIT.test(lines.text.slice(from, from + MAX_CREDIT))) return true;
  if (first in PAIRS) return bracketedEnd(lines, index, last) > index;
  if (!(first >= "A" && first <= "Z") && first !== "h" && first !== "a" && first !== "w") return false;
  return recordBlockEnd(lines, index, last) > index;
}

/** Whether blank lines stand around some lines, or they are set otherwise than the lines beside them. */
function isApart(lines: LineTable, index: number, end: number, last: number): boolean {
  const before = isBlank(lines, index - 1) || indentOf(lines, index) > indentOf(lines, index - 1) + 2;
  if (end >= last) return true;
  return before && ( isBlank(lines, end) || hasFlag(lines, end, LINE.furniture) || indentOf(lines, end) !== indentOf(lines, end - 1));
}

function endsSentence(lines: LineTable, index: number): boolean {
  const end = lines.ends[index] ?? 0;
  const from = lines.froms[index] ?? 0;
  return index < 0 || end === from || SENTENCE_END.test(lines.text.slice(Math.max(from, end - 4), end));
}

function isBalanced(content: string, opening: string, closing: string): boolean {
  let depth = 0;
  for (const character of content) {
    if (character === opening) depth += 1;
    else if (character === closing) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
