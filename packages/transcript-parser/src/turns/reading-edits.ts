import { isWhiteSpace, type Edit, type Span } from "@colloquy/corpus-schema";
import { hasFlag, isBlank, lineAt, LINE, type LineTable } from "../lines/split-lines.js";
import type { Compounds } from "./compounds.js";
import { isDividedWord, type LineBreaks } from "./line-breaks.js";

/** What the reading text of a turn is made with. */
export interface EditContext {
  readonly lines: LineTable;
  readonly breaks: LineBreaks;
  readonly compounds: Compounds;
  /** Whether there is white space within lines that is not one plain space between words. */
  readonly irregular: boolean;
}

/** Scripts that are written without spaces between words: a wrapped line of them is joined without one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Tabs, no-break spaces and runs of spaces within a line: where there are none, lines need not be looked through. */
export function hasIrregularSpace(text: string): boolean {
  return /[^\S \r\n]|[^\s] {2,}[^\s]/.test(text);
}

/**
 * The edits that turn the hull of a turn into reading text: columns unwrapped, divided words joined, runs of white
 * space folded into one space, paragraphs separated by one line feed, furniture taken out.
 *
 * @param removed spans inside the hull that are edited out, sorted and disjoint: furniture and headings
 */
export function readingEdits(context: EditContext, hull: Span, removed: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  if (removed.length > 0 || context.irregular) {
    for (const gap of gapsOf(context.lines.text, hull, removed)) add(edits, context, editsOf(context, gap));
    return edits;
  }
  const { lines } = context;
  let index = lineAt(lines, hull.start);
  while ((lines.ends[index] ?? 0) < hull.end) {
    let next = index + 1;
    while (next < lines.count && isBlank(lines, next)) next += 1;
    const span = { start: lines.ends[index] ?? 0, end: Math.min(hull.end, lines.froms[next] ?? hull.end) };
    add(edits, context, breakEdits(context, { span, removed: false }, index, next));
    index = next;
  }
  return edits;
}

function add(edits: Edit[], { lines }: EditContext, made: readonly Edit[]): void {
  for (const edit of made) if (lines.text.slice(edit.span.start, edit.span.end) !== edit.text) edits.push(edit);
}

/** White space, and what is taken out between it: what stands between two characters of speech. */
interface Gap {
  readonly span: Span;
  readonly removed: boolean;
}

/** Runs of white space that are not one plain space. */
const IRREGULAR = /\s{2,}|[^\S ]/g;

function gapsOf(text: string, hull: Span, removed: readonly Span[]): Gap[] {
  const gaps: Gap[] = [];
  if (removed.length === 0) {
    for (const match of text.slice(hull.start, hull.end).matchAll(IRREGULAR)) {
      const start = hull.start + match.index;
      gaps.push({ span: { start, end: start + match[0].length }, removed: false });
    }
    return gaps;
  }
  let next = 0;
  let at = hull.start;
  while (at < hull.end) {
    const start = at;
    let taken = false;
    for (;;) {
      const piece = removed[next];
      if (piece !== undefined && piece.start <= at) {
        at = Math.max(at, piece.end);
        next += 1;
        taken = true;
      } else if (at < hull.end && isWhiteSpace(text.charCodeAt(at))) at += 1;
      else break;
    }
    // A single space between words is no gap: nothing becomes of it.
    if (taken || at > start + 1 || (at > start && text.charCodeAt(start) !== 0x20)) {
      gaps.push({ span: { start, end: Math.min(at, hull.end) }, removed: taken });
    } else if (at === start) at += 1;
  }
  return gaps;
}

function editsOf(context: EditContext, gap: Gap): readonly Edit[] {
  const { lines } = context;
  const { span } = gap;
  const code = lines.text.charCodeAt(span.start);
  if (span.end - span.start === 1 && !gap.removed && code === 0xa0) return [];
  const index = lineAt(lines, span.start);
  // A gap may begin in what is taken out, which is a line of its own.
  const before = lineBefore(lines, index, span.start);
  const after = lineAt(lines, span.end);
  if (before === after) return [{ span, text: gap.removed && !isSpaced(lines.text, span) ? "" : " ", reason: reasonOf(gap, "space") }];
  return breakEdits(context, gap, before, after);
}

/** Whether white space stands at either end of a gap: a mark set close to a word leaves none behind. */
function isSpaced(text: string, { start, end }: Span): boolean {
  return isWhiteSpace(text.charCodeAt(start)) || isWhiteSpace(text.charCodeAt(end - 1));
}

function lineBefore(lines: LineTable, index: number, offset: number): number {
  return (lines.froms[index] ?? 0) >= offset && index > 0 ? index - 1 : index;
}

function reasonOf(gap: Gap, otherwise: Edit["reason"]): Edit["reason"] {
  return gap.removed ? "furniture" : otherwise;
}

/** The edits of a gap that holds at least one line break: two where a word is divided across a head of a page. */
function breakEdits(context: EditContext, gap: Gap, before: number, after: number): readonly Edit[] {
  const { lines, breaks, compounds } = context;
  const { span } = gap;
  const blank = countBlank(lines, before, after);
  const furniture = gap.removed || hasFurniture(lines, before, after);
  const parted = blank > (breaks.doubleSpaced ? 1 : 0);
  const reason = furniture ? "furniture" : "space";
  if (parted && !(furniture && goesOn(lines, span))) return [{ span, text: "\n", reason }];
  if (isHyphen(lines.text.charAt(span.start - 1)) && isDividedWord(lines, before, after)) {
    if (!furniture) return [compounds.joinAt(span)];
    if (startsLow(lines.text, span.end)) return joinAcross(compounds.joinAt(span), span);
  }
  if (!breaks.isWrap(before, after) && !(furniture && goesOn(lines, span))) return [{ span, text: "\n", reason }];
  const unspaced = UNSPACED.test(lines.text.charAt(span.start - 1)) && UNSPACED.test(lines.text.charAt(span.end));
  return [{ span, text: unspaced ? "" : " ", reason: furniture ? "furniture" : "unwrap" }];
}

/** What is taken out may begin before the hyphen at the end of a line: then it takes the divided word with it. */
function isHyphen(character: string): boolean {
  return "-\u00AD\u2010".includes(character) && character !== "";
}

/** The edit that joins a divided word, with what is taken out between its parts as an edit of its own. */
function joinAcross(joined: Edit, span: Span): readonly Edit[] {
  const rest: Edit = { span, text: joined.text, reason: "furniture" };
  if (joined.span.start === span.start) return [rest];
  return [{ span: { start: joined.span.start, end: span.start }, text: "", reason: "hyphen" }, rest];
}

function startsLow(text: string, offset: number): boolean {
  return /^\p{Ll}/u.test(text.slice(offset, offset + 2));
}

/** Whether a sentence goes on across what was taken out. */
function goesOn({ text }: LineTable, { start, end }: Span): boolean {
  return !/[.!?…。！？؟:]["”’»)\]]{0,3}$/u.test(text.slice(Math.max(0, start - 5), start)) || startsLow(text, end);
}

function countBlank(lines: LineTable, before: number, after: number): number {
  let count = 0;
  for (let index = before + 1; index < after; index += 1) if (isBlank(lines, index)) count += 1;
  return count;
}

function hasFurniture(lines: LineTable, before: number, after: number): boolean {
  for (let index = before + 1; index < after; index += 1) if (hasFlag(lines, index, LINE.furniture)) return true;
  return false;
}
