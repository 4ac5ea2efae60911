import { indentOf, isBlank, lineText, type LineTable } from "../lines/split-lines.js";

/** Decides whether the break after a line goes on with the sentence (a wrapped column) or ends a paragraph. */
export interface LineBreaks {
  /**
   * Whether the words of one line go on in another.
   *
   * @param index of the line before the break
   * @param next index of the line after it; only blank lines and furniture may stand between
   */
  isWrap(index: number, next: number): boolean;
  /** Whether this document is typed with a blank line after each line, so that one blank line parts nothing. */
  readonly doubleSpaced: boolean;
}

/** No column is wider: longer lines were not wrapped by hand. */
const MAX_COLUMN = 100;
const MIN_COLUMN_LINES = 3;
/** Proportional type leaves a ragged edge: a wrapped line reaches at least this share of its column. */
const RAGGED = 0.6;

/** A sentence's end, with the closing marks that may follow it. The input is cut to a few characters. */
const SENTENCE_END = /[.!?:;…。！？؟]["”’»›)\]*_」』]*$/u;

/** How an item of a list begins. */
const ITEM = /^(?:[-–•*·]|\d{1,2}[.)]|\p{Ll}\))\s/u;

/**
 * Learns the columns of a document: runs of consecutive lines that are narrow. A break inside of one is a wrap, also
 * after a full stop, when the document marks its paragraphs with blank lines. An item of a list begins a paragraph.
 *
 * @param blankLinesMarkParagraphs whether this document puts a blank line between paragraphs of one turn
 */
export function learnLineBreaks(lines: LineTable, blankLinesMarkParagraphs: boolean): LineBreaks {
  const { text } = lines;
  const columns = columnWidths(lines);
  return {
    doubleSpaced: isDoubleSpaced(lines),
    isWrap: (index, next) => {
      const end = lines.ends[index] ?? 0;
      const from = lines.froms[next] ?? 0;
      const tail = text.slice(Math.max(lines.froms[index] ?? 0, end - 8), end);
      const head = text.slice(from, Math.min(lines.ends[next] ?? 0, from + MAX_COLUMN));
      if (ITEM.test(head) && (SENTENCE_END.test(tail) || ITEM.test(lineText(lines, index).slice(0, 8)))) return false;
      if (/^\p{Ll}/u.test(head) || !SENTENCE_END.test(tail)) return true;
      if (indentOf(lines, next) > indentOf(lines, index)) return false;
      const column = columns[index] ?? 0;
      const width = widthOf(lines, index);
      if (column === 0 || width > MAX_COLUMN) return false;
      const firstWord = head.split(/\s/, 1)[0]?.length ?? 0;
      return width + 1 + firstWord > column || (blankLinesMarkParagraphs && width >= RAGGED * column);
    },
  };
}

/** For each line the width of the column that it stands in; 0 where there is none. */
function columnWidths(lines: LineTable): Uint8Array {
  const widths = new Uint8Array(lines.count);
  let start = 0;
  let widest = 0;
  for (let index = 0; index <= lines.count; index += 1) {
    const width = index < lines.count && !isBlank(lines, index) ? widthOf(lines, index) : MAX_COLUMN + 1;
    if (width <= MAX_COLUMN) {
      widest = Math.max(widest, width);
      continue;
    }
    // The line that ends a column may be a long one: the column was widened in mid-sentence.
    if (index - start >= MIN_COLUMN_LINES) widths.fill(widest, start, index);
    start = index + 1;
    widest = 0;
  }
  return widths;
}

function widthOf(lines: LineTable, index: number): number {
  return (lines.ends[index] ?? 0) - (lines.starts[index] ?? 0);
}

const SAMPLE_LINES = 4000;

/** Nearly every line stands between blank ones, and many of them go on in lower case. */
function isDoubleSpaced(lines: LineTable): boolean {
  let filled = 0;
  let adjacent = 0;
  let goingOn = 0;
  for (let index = 0; index < Math.min(lines.count, SAMPLE_LINES); index += 1) {
    if (isBlank(lines, index)) continue;
    filled += 1;
    if (!isBlank(lines, index + 1)) adjacent += 1;
    else if (!isBlank(lines, index + 2)) {
      const from = lines.froms[index + 2] ?? 0;
      if (/^\p{Ll}/u.test(lines.text.slice(from, from + 2))) goingOn += 1;
    }
  }
  return filled > 10 && adjacent < 0.1 * filled && goingOn > 0.3 * filled;
}

/**
 * Whether a line ends with the hyphen of a word that goes on in the next one: `coop-` and `eration`, `Smith-` and
 * `Jones`, `1990-` and `1995`.
 */
export function isDividedWord(lines: LineTable, index: number, next: number): boolean {
  const { text } = lines;
  const end = lines.ends[index] ?? 0;
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2d && last !== 0xad && last !== 0x2010) return false;
  const tail = text.slice(Math.max(lines.froms[index] ?? 0, end - 3), end);
  const head = text.slice(lines.froms[next] ?? 0, (lines.froms[next] ?? 0) + 2);
  if (/\p{L}[-\u00AD\u2010]$/u.test(tail)) return /^[\p{L}\p{N}]/u.test(head);
  return /\p{N}[-\u2010]$/u.test(tail) && /^\p{N}/u.test(head);
}
