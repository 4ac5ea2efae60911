import { isBlank, lineText, type Line } from "../lines/split-lines.js";

/** Decides whether the break after a line goes on with the sentence (a wrapped column) or ends a paragraph. */
export interface LineBreaks {
  /** @param index of the line before the break; the line after it must not be blank. */
  isWrap(index: number): boolean;
}

/** No column is wider: longer lines were not wrapped by hand. */
const MAX_COLUMN = 100;
const MIN_COLUMN_LINES = 3;
/** Proportional type leaves a ragged edge: a wrapped line reaches at least this share of its column. */
const RAGGED = 0.6;

/** A sentence's end, with the closing marks that may follow it. The input is cut to a few characters. */
const SENTENCE_END = /[.!?:;…。！？؟]["”’»›)\]*_]*$/u;

/** How an item of a list begins. */
const ITEM = /^(?:[-–•*·]|\d{1,2}[.)]|\p{Ll}\))\s/u;

/**
 * Learns the columns of a document: runs of consecutive lines that are narrow. A break inside of one is a wrap, also
 * after a full stop, when the document marks its paragraphs with blank lines. An item of a list begins a paragraph.
 *
 * @param blankLinesMarkParagraphs whether this document puts a blank line between paragraphs of one turn
 */
export function learnLineBreaks(text: string, lines: readonly Line[], blankLinesMarkParagraphs: boolean): LineBreaks {
  const columns = columnWidths(lines);
  return {
    isWrap: (index) => {
      const line = lines[index];
      const next = lines[index + 1];
      if (line === undefined || next === undefined) return false;
      const tail = text.slice(Math.max(line.span.start, line.span.end - 8), line.span.end);
      const head = text.slice(next.span.start, Math.min(next.span.end, next.span.start + MAX_COLUMN));
      if (ITEM.test(head) && (SENTENCE_END.test(tail) || ITEM.test(lineText(text, line).slice(0, 8)))) return false;
      if (/^\p{Ll}/u.test(head) || !SENTENCE_END.test(tail)) return true;
      if (next.indent > line.indent) return false;
      const column = columns[index] ?? 0;
      const width = widthOf(line);
      if (column === 0 || width > MAX_COLUMN) return false;
      const firstWord = head.split(/\s/, 1)[0]?.length ?? 0;
      return width + 1 + firstWord > column || (blankLinesMarkParagraphs && width >= RAGGED * column);
    },
  };
}

/** For each line the width of the column that it stands in; 0 where there is none. */
function columnWidths(lines: readonly Line[]): number[] {
  const widths = new Array<number>(lines.length).fill(0);
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && !isBlank(line) && widthOf(line) <= MAX_COLUMN) continue;
    // The line that ends a column may be a long one: the column was widened in mid-sentence.
    const run = lines.slice(start, index);
    if (run.length >= MIN_COLUMN_LINES) widths.fill(widestOf(run), start, index);
    start = index + 1;
  }
  return widths;
}

/** Not `Math.max(...widths)`: a column of many lines would be too many arguments. */
function widestOf(lines: readonly Line[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

function widthOf(line: Line): number {
  return line.span.end - line.start;
}

/**
 * Whether a line ends with the hyphen of a word that goes on in the next one: `coop-` and `eration`, `Smith-` and
 * `Jones`, `1990-` and `1995`.
 */
export function isDividedWord(text: string, line: Line, next: Line): boolean {
  const tail = lineText(text, line).slice(-3);
  const head = text.slice(next.span.start, next.span.start + 2);
  if (/\p{L}[-\u00AD\u2010]$/u.test(tail)) return /^[\p{L}\p{N}]/u.test(head);
  return /\p{N}[-\u2010]$/u.test(tail) && /^\p{N}/u.test(head);
}
