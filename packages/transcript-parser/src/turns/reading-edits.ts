import { isWhiteSpace, type Edit, type Span } from "@colloquy/corpus-schema";
import type { Line } from "../lines/split-lines.js";
import type { Compounds } from "./compounds.js";
import { isDividedWord, type LineBreaks } from "./line-breaks.js";

/** What the reading text of a turn is made with. */
export interface EditContext {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly breaks: LineBreaks;
  readonly compounds: Compounds;
}

/** White space, and furniture in it: what stands between two characters of speech. */
interface Gap {
  readonly span: Span;
  readonly furniture: boolean;
}

/** Scripts that are written without spaces between words: a wrapped line of them is joined without one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * The edits that turn the hull of a turn into reading text: columns unwrapped, divided words joined, runs of white
 * space folded into one space, paragraphs separated by one line feed, furniture taken out.
 *
 * @param furniture spans inside the hull that are edited out, sorted
 * @param firstLine index of the line in which the hull begins
 */
export function readingEdits(context: EditContext, hull: Span, furniture: readonly Span[], firstLine: number): Edit[] {
  const edits: Edit[] = [];
  let line = firstLine;
  for (const gap of gapsOf(context.text, hull, furniture)) {
    while ((context.lines[line + 1]?.start ?? Infinity) <= gap.span.start) line += 1;
    const edit = editOf(context, gap, line);
    if (edit !== null && context.text.slice(edit.span.start, edit.span.end) !== edit.text) edits.push(edit);
  }
  return edits;
}

function gapsOf(text: string, hull: Span, furniture: readonly Span[]): Gap[] {
  const gaps: Gap[] = [];
  let nextFurniture = 0;
  let at = hull.start;
  while (at < hull.end) {
    const start = at;
    let removed = false;
    for (;;) {
      const piece = furniture[nextFurniture];
      if (piece?.start === at) {
        at = piece.end;
        nextFurniture += 1;
        removed = true;
      } else if (at < hull.end && isWhiteSpace(text.charCodeAt(at))) at += 1;
      else break;
    }
    if (at > start) gaps.push({ span: { start, end: at }, furniture: removed });
    else at += 1;
  }
  return gaps;
}

function editOf(context: EditContext, gap: Gap, lineIndex: number): Edit | null {
  const { text, lines, breaks } = context;
  const { span } = gap;
  const slice = text.slice(span.start, span.end);
  if (gap.furniture) return { span, text: slice.includes("\n") ? "\n" : " ", reason: "furniture" };
  if (slice === " " || slice === "\u00A0") return null;
  const line = lines[lineIndex];
  const next = lines[lineIndex + 1];
  if (line === undefined || next === undefined || next.start > span.end) return { span, text: " ", reason: "space" };
  const paragraph = (lines[lineIndex + 2]?.start ?? Infinity) <= span.end || !breaks.isWrap(lineIndex);
  if (paragraph) return { span, text: "\n", reason: "space" };
  if (isDividedWord(text, line, next)) return context.compounds.joinAt(span);
  const unspaced = UNSPACED.test(text[span.start - 1] ?? "") && UNSPACED.test(text[span.end] ?? "");
  return { span, text: unspaced ? "" : " ", reason: "unwrap" };
}
