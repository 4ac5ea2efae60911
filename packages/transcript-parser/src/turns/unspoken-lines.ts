import type { Paratext, ParatextKind } from "@colloquy/corpus-schema";
import { isStageLabel } from "../layout/label-shape.js";
import { hasFlag, indentOf, isBlank, LINE, lineText, type LineTable } from "../lines/split-lines.js";
import { isRuleText } from "../paratexts/rules.js";
import { isCueLine } from "./cue-line.js";
import { isCaption, isCentredNote, isHeading, isPullQuote, titleAt, type Place } from "./headings.js";
import { narrationEnd } from "./narration.js";
import type { SpeechHabits } from "./speech-habits.js";
import { isRecordNote, mayBeRecordNote, noteAt, opensNote } from "./record-notes.js";
import { ANNOTATION_LINE, OPENS_INSERTION } from "./record-notes.table.js";

const MAX_HEADING = 90;
const MAX_HEAD = 400;
const MAX_TAIL = 160;

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
  // A note between a name and its speech is none of it, and so is a time.
  const opensInLine = from < (lines.ends[first] ?? 0) && !hasFlag(lines, first, LINE.aside) && !hasFlag(lines, first, LINE.time);
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
    const isAside = hasFlag(lines, index, LINE.aside);
    const note = isAside ? null : (noteAt(lines, index, last, found.at(-1) ?? null) ?? titleAt(lines, index, last, habits));
    const end = note?.end ?? paragraphEnd(lines, index, last, habits);
    const kind = note?.kind ?? kindOf(lines, index, end, { first, last, habits });
    if (kind === null) {
      index = annotations(lines, index, end, found);
      continue;
    }
    const insertion = note === null ? kind === "note" && OPENS_INSERTION.test(tailOf(lines, index, end)) : note.opensDocument === true;
    const until = insertion ? lastFilled(lines, end, last) : end;
    push(found, lines, kind, index, until);
    index = until;
    const narrated = kind === "heading" && until > first + 1 ? narrationEnd(lines, until, last, habits) : until;
    if (narrated === until) continue;
    push(found, lines, "note", until, narrated);
    index = narrated;
  }
  return found;
}

function kindOf(lines: LineTable, index: number, end: number, { first, last, habits }: Place): ParatextKind | null {
  if (hasFlag(lines, index, LINE.heading)) return "heading";
  if (hasFlag(lines, index, LINE.aside)) return "note";
  const opening = lines.text.slice(lines.froms[index], Math.min(lines.ends[index] ?? 0, (lines.froms[index] ?? 0) + 200));
  if (end === index + 1 && (isCueLine(opening) || isStageLine(opening))) return "stage-direction";
  if (mayBeRecordNote(startOf(lines, index, end)) && isRecordNote(headOf(lines, index, end))) return "note";
  if (opening.startsWith("[") && OPENS_INSERTION.test(tailOf(lines, index, end))) return "note";
  if (isCaption(opening)) return "note";
  if (isCentredNote(lines, index, end, { first, last, habits })) return "stage-direction";
  return isHeading(lines, index, end, { first, last, habits }) || isPullQuote(lines, index, end, last) ? "heading" : null;
}

/** `Break: [21:34]`: a label that nobody speaks under, with no more than a time behind it. */
function isStageLine(opening: string): boolean {
  const label = /^([\p{L} ]{3,30})[:：]\s?[[(]?[\d:.]*[\])]?$/u.exec(opening)?.[1];
  return label !== undefined && isStageLabel(label);
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
    if ([LINE.heading, LINE.aside].some((flag) => hasFlag(lines, end, flag) !== hasFlag(lines, index, flag)) || isRule(lines, end)) break;
    if (isCue(lines, end) || isCue(lines, end - 1) || opensNote(lines, end, last)) break;
    const indent = indentOf(lines, end);
    if (!hasFlag(lines, end, LINE.furniture) && (indent > indentOf(lines, end - 1) || habits.firstIndents.includes(indent))) break;
    end += 1;
  }
  return end;
}

/** The first letters of a paragraph as they stand. */
function startOf(lines: LineTable, index: number, end: number): string {
  const from = lines.froms[index] ?? 0;
  return lines.text.slice(from, Math.min(lines.ends[end - 1] ?? 0, from + MAX_TAIL));
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
