import { isWhiteSpace, type Span } from "@colloquy/corpus-schema";

/** What is known of a line besides its words; several may hold. */
export const LINE = {
  /** Page head, page number, rule, time on a line of its own: nobody reads it, and sentences run across it. */
  furniture: 1,
  heading: 2,
  /** All of the line is bold. */
  strong: 4,
  /** All of the line is italic. */
  emphasis: 8,
  /** The line stands beside the document: navigation, page foot. */
  aside: 16,
  /** The line begins bold. */
  opensStrong: 32,
  /** The line is a time and nothing else. It is furniture as well. */
  time: 64,
} as const;

/**
 * The lines of a text as columns, so that millions of them cost little. Offsets count UTF-16 code units; a line's
 * text is `[from, end)`, without white space at both ends and without its terminator.
 */
export interface LineTable {
  readonly text: string;
  readonly count: number;
  /** Offset of the start of each line, before its indentation. */
  readonly starts: Int32Array;
  /** Offset of the first character that is not white space; that of the end in a blank line. */
  readonly froms: Int32Array;
  /** Offset after the last character that is not white space. */
  readonly ends: Int32Array;
  /** Bits of {@link LINE}. */
  readonly flags: Uint8Array;
  /** For lines that begin in bold type, where it ends. */
  readonly strongEnds: ReadonlyMap<number, number>;
  /** What was taken off the starts of lines, such as the numbers of lines. Sorted, disjoint. */
  readonly margins: readonly Span[];
  /** Milliseconds of the times that were taken off the starts of lines, by the index of the line; absent for none. */
  readonly times?: ReadonlyMap<number, number>;
}

/** The lines of a text. LF, CRLF, CR, form feed, U+2028 and U+2029 end a line. Linear in the length. */
export function splitLines(text: string): LineTable {
  const starts = lineStarts(text);
  const count = starts.length;
  const froms = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    let end = index + 1 < count ? (starts[index + 1] ?? 0) : text.length;
    let from = start;
    while (end > from && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
    while (from < end && isWhiteSpace(text.charCodeAt(from))) from += 1;
    froms[index] = from;
    ends[index] = end;
  }
  return { text, count, starts, froms, ends, flags: new Uint8Array(count), margins: [], strongEnds: new Map() };
}

/** The terminators are looked for with `indexOf` where there is only one kind, as there nearly always is. */
function lineStarts(text: string): Int32Array {
  const mixed = /[\r\f\u2028\u2029]/.test(text);
  let starts = new Int32Array(Math.max(16, text.length >>> 5));
  let count = 1;
  const push = (offset: number): void => {
    if (count === starts.length) {
      const grown = new Int32Array(starts.length * 2);
      grown.set(starts);
      starts = grown;
    }
    starts[count] = offset;
    count += 1;
  };
  if (!mixed) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) push(at + 1);
  } else {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isTerminator(code)) continue;
      if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
      push(at + 1);
    }
  }
  return starts.slice(0, count);
}

function isTerminator(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;
}

/** Whether a line has no character but white space. Lines outside of the text are blank. */
export function isBlank(lines: LineTable, index: number): boolean {
  return index < 0 || index >= lines.count || lines.froms[index] === lines.ends[index];
}

/** Whether a line has all of the given bits of {@link LINE}. */
export function hasFlag(lines: LineTable, index: number, flag: number): boolean {
  return ((lines.flags[index] ?? 0) & flag) === flag;
}

/** The characters of a line without indentation and trailing white space. */
export function lineText(lines: LineTable, index: number): string {
  return lines.text.slice(lines.froms[index], lines.ends[index]);
}

/** The place of a line, without white space at its ends. */
export function lineSpan(lines: LineTable, index: number): Span {
  return { start: lines.froms[index] ?? 0, end: lines.ends[index] ?? 0 };
}

/** Columns of indentation; a tab counts as up to the next multiple of eight. */
export function indentOf(lines: LineTable, index: number): number {
  let columns = 0;
  for (let at = lines.starts[index] ?? 0; at < (lines.froms[index] ?? 0); at += 1) {
    columns += lines.text.charCodeAt(at) === 0x09 ? 8 - (columns % 8) : 1;
  }
  return columns;
}

/** The index of the line that an offset lies in. */
export function lineAt(lines: LineTable, offset: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
