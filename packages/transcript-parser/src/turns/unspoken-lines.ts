import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { hasFlag, indentOf, isBlank, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { isRuleText } from "../paratexts/rules.js";
import { isCueLine } from "./cue-line.js";
import { ANNOTATION_LINE, OPENS_INSERTION, OPENS_RECORD_NOTE, RECORD_NOTES } from "./record-notes.table.js";

/** What a document does with lines that nobody says. */
export interface SpeechHabits {
  /** Columns of indentation of most lines. */
  readonly indent: number;
  /** Columns of indentation of the first line of a paragraph, where it is set in; -1 where paragraphs are not. */
  readonly firstIndent: number;
  /** Whether paragraphs end with the end of a sentence, so that a block that does not is a heading. */
  readonly endsSentences: boolean;
}

const MAX_HEADING = 90;
const MAX_HEAD = 400;
const MAX_TAIL = 160;
const SENTENCE_END = /[.!?…。！？؟:;,—–-]["”’»)\]*_」』]{0,3}$/u;
const CENTRED = 6;

/**
 * The lines of a turn that nobody says: headings, cues, notes of the record with the documents that follow them, lines
 * of annotation, text beside the document. Sorted.
 *
 * @param first index of the line in which the speech begins
 * @param last index after the last line that may belong to the turn
 * @param from offset where the speech begins in its first line
 */
export function unspokenLines(lines: LineTable, first: number, last: number, from: number, habits: SpeechHabits): Paratext[] {
  const found: Paratext[] = [];
  const opensInLine = from < (lines.ends[first] ?? 0);
  let index = opensInLine ? first + 1 : first;
  while (index < last) {
    if (isBlank(lines, index)) {
      index += 1;
      continue;
    }
    if (hasFlag(lines, index, LINE.furniture) || isRule(lines, index)) {
      found.push(paratextOf(lines, "furniture", index, index));
      index += 1;
      continue;
    }
    const end = paragraphEnd(lines, index, last, habits);
    const kind = kindOf(lines, index, end, { first, last, habits });
    if (kind === null) {
      index = annotations(lines, index, end, found);
      continue;
    }
    const insertion = kind === "note" && OPENS_INSERTION.test(tailOf(lines, index, end));
    const until = insertion ? lastFilled(lines, end, last) : end;
    push(found, lines, kind, index, until);
    index = until;
  }
  return found;
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly habits: SpeechHabits;
}

function kindOf(lines: LineTable, index: number, end: number, { first, last, habits }: Place): ParatextKind | null {
  if (hasFlag(lines, index, LINE.heading)) return "heading";
  if (hasFlag(lines, index, LINE.aside)) return "note";
  const opening = lines.text.slice(lines.froms[index], Math.min(lines.ends[index] ?? 0, (lines.froms[index] ?? 0) + 200));
  if (isCueLine(opening) && end === index + 1) return "stage-direction";
  if (OPENS_RECORD_NOTE.test(opening)) {
    const head = headOf(lines, index, end);
    if (RECORD_NOTES.some((pattern) => pattern.test(head))) return "note";
  }
  if (opening.startsWith("[") && OPENS_INSERTION.test(tailOf(lines, index, end))) return "note";
  return isHeading(lines, index, end, { first, last, habits }) ? "heading" : null;
}

/** A short line apart that ends no sentence: centred, in capitals, or the last thing before the next label. */
function isHeading(lines: LineTable, index: number, end: number, { first, last, habits }: Place): boolean {
  const text = lineText(lines, index);
  if (text.length > MAX_HEADING || SENTENCE_END.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const apart = isBlank(lines, index - 1) && isBlank(lines, end);
  const indent = indentOf(lines, index);
  if (end > index + 2) return false;
  if (indent >= habits.indent + CENTRED && (apart || indent >= habits.indent + 3 * CENTRED)) return true;
  if (!apart) return false;
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)) return true;
  const closes = nextFilled(lines, end, last) >= last;
  return closes && index > first && end === index + 1 && (habits.endsSentences || indent > habits.indent + 2) && /^[\p{Lu}\p{Lo}\p{N}“"«]/u.test(text);
}

/** Lines of annotation within a paragraph; gives the line to go on with. */
function annotations(lines: LineTable, index: number, end: number, found: Paratext[]): number {
  for (let line = index; line < end; line += 1) {
    if (hasFlag(lines, line, LINE.furniture)) found.push(paratextOf(lines, "furniture", line, line));
    else if (ANNOTATION_LINE.test(lines.text.slice(lines.froms[line], (lines.froms[line] ?? 0) + 30))) {
      found.push(paratextOf(lines, "note", line, line));
    }
  }
  return end;
}

/** The index after a paragraph: it ends at a blank line, or where a line is set further in than the one before it. */
function paragraphEnd(lines: LineTable, index: number, last: number, habits: SpeechHabits): number {
  let end = index + 1;
  while (end < last && !isBlank(lines, end)) {
    if (hasFlag(lines, end, LINE.heading) !== hasFlag(lines, index, LINE.heading) || isRule(lines, end)) break;
    if (isCue(lines, end) || isCue(lines, end - 1)) break;
    const indent = indentOf(lines, end);
    if (!hasFlag(lines, end, LINE.furniture) && (indent > indentOf(lines, end - 1) || indent === habits.firstIndent)) break;
    end += 1;
  }
  return end;
}

/** The beginning of a paragraph with white space folded. */
function headOf(lines: LineTable, index: number, end: number): string {
  const from = lines.froms[index] ?? 0;
  return lines.text.slice(from, Math.min(lines.ends[end - 1] ?? 0, from + MAX_HEAD)).replace(/\s+/g, " ");
}

/** The end of a paragraph with white space folded. */
function tailOf(lines: LineTable, index: number, end: number): string {
  const to = lines.ends[end - 1] ?? 0;
  return lines.text.slice(Math.max(lines.froms[index] ?? 0, to - MAX_TAIL), to).replace(/\s+/g, " ");
}

function isRule(lines: LineTable, index: number): boolean {
  return isRuleText(lines.text.slice(lines.froms[index], Math.min(lines.ends[index] ?? 0, (lines.froms[index] ?? 0) + MAX_HEADING)));
}

function isCue(lines: LineTable, index: number): boolean {
  const length = (lines.ends[index] ?? 0) - (lines.froms[index] ?? 0);
  return length < MAX_HEADING && isCueLine(lineText(lines, index));
}

function nextFilled(lines: LineTable, from: number, last: number): number {
  let index = from;
  while (index < last && (isBlank(lines, index) || hasFlag(lines, index, LINE.furniture))) index += 1;
  return index;
}

/** The index after the last line that is not blank. */
function lastFilled(lines: LineTable, from: number, last: number): number {
  let end = last;
  while (end > from && isBlank(lines, end - 1)) end -= 1;
  return end;
}

/** Lines as one paratext; furniture among them is paratext of its own. */
function push(found: Paratext[], lines: LineTable, kind: ParatextKind, first: number, end: number): void {
  let start = first;
  for (let index = first; index <= end; index += 1) {
    if (index < end && !hasFlag(lines, index, LINE.furniture)) continue;
    let stop = index;
    while (stop > start && isBlank(lines, stop - 1)) stop -= 1;
    while (start < stop && isBlank(lines, start)) start += 1;
    if (stop > start) found.push(paratextOf(lines, kind, start, stop - 1));
    if (index < end) found.push(paratextOf(lines, "furniture", index, index));
    start = index + 1;
  }
}

function paratextOf(lines: LineTable, kind: ParatextKind, first: number, last: number): Paratext {
  return { kind, span: { start: lines.froms[first] ?? 0, end: lines.ends[last] ?? 0 } };
}
