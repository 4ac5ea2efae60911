import type { Edit, Span } from "@colloquy/corpus-schema";
import type { KnownTurn, SourceDocument, StyledSpan, TextStyle } from "../formats/source-format.js";

/**
 * What the stages read: the words of a document without the signs of its format. For plain text it is the source
 * itself. Its offsets are turned back into those of the source when everything else is done.
 */
export interface DocumentView {
  readonly text: string;
  /** The edits that made the text out of the source; none for plain text. */
  readonly markup: readonly Edit[];
  /** In offsets of the view, sorted by start. */
  readonly styles: readonly StyledSpan[];
  /** Turns that the format marks, in offsets of the view. */
  readonly turns: readonly KnownTurn[];
}

/** The view of a document. Linear in its text and edits. */
export function viewDocument({ text, markup = [], styles = [], known }: SourceDocument): DocumentView {
  const turns = known?.turns ?? [];
  if (markup.length === 0) return { text, markup, styles, turns };
  const offsets = new ViewOffsets(markup);
  return {
    text: applyMarkup(text, markup),
    markup,
    styles: styles.flatMap(({ span, style }): { span: Span; style: TextStyle }[] => {
      const placed = offsets.spanToView(span);
      return placed.start < placed.end ? [{ span: placed, style }] : [];
    }),
    turns: turns.map((turn) => ({
      speaker: turn.speaker,
      span: offsets.spanToView(turn.span),
      labelSpan: turn.labelSpan === null ? null : offsets.spanToView(turn.labelSpan),
    })),
  };
}

/** Joined at once: a text of millions of edits would be a rope too deep to read. */
function applyMarkup(text: string, markup: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of markup) {
    parts.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

/** Offsets of the source and of the view, each turned into the other. */
export class ViewOffsets {
  readonly #markup: readonly Edit[];
  /** For each edit the view offset at which its text begins. */
  readonly #viewStarts: Float64Array;

  constructor(markup: readonly Edit[]) {
    this.#markup = markup;
    this.#viewStarts = new Float64Array(markup.length);
    let shift = 0;
    markup.forEach((edit, index) => {
      this.#viewStarts[index] = edit.span.start + shift;
      shift += edit.text.length - (edit.span.end - edit.span.start);
    });
  }

  /** A place in the source as one in the view; what lies in an edit goes to the nearer edge inside of the span. */
  spanToView({ start, end }: Span): Span {
    const from = this.#toView(start, "start");
    return { start: from, end: Math.max(from, this.#toView(end, "end")) };
  }

  #toView(offset: number, edge: "start" | "end"): number {
    const index = this.#lastStartingBefore(offset, (at) => this.#markup[at]?.span.start ?? 0, edge === "end");
    const edit = this.#markup[index];
    if (edit === undefined) return offset;
    const viewStart = this.#viewStarts[index] ?? 0;
    if (offset >= edit.span.end) return viewStart + edit.text.length + offset - edit.span.end;
    // A span that begins with a character reference has its character.
    const isWhole = edit.reason === "entity" && offset === edit.span.start;
    return edge === "start" && !isWhole ? viewStart + edit.text.length : viewStart;
  }

  /**
   * The span of the source whose characters a span of the view shows. Signs of the format at its ends are left out.
   * An empty span gives an empty one.
   */
  spanToSource({ start, end }: Span): Span {
    if (start >= end) {
      const at = this.#sourceStart(start);
      return { start: at, end: at };
    }
    return { start: this.#sourceStart(start), end: this.#sourceEnd(end) };
  }

  /** Where the character at a view offset begins in the source. */
  #sourceStart(offset: number): number {
    const index = this.#lastStartingBefore(offset, (at) => this.#viewStarts[at] ?? 0, false);
    const edit = this.#markup[index];
    if (edit === undefined) return offset;
    const inside = offset - (this.#viewStarts[index] ?? 0);
    return inside < edit.text.length ? edit.span.start : edit.span.end + inside - edit.text.length;
  }

  /** Where the character before a view offset ends in the source. */
  #sourceEnd(offset: number): number {
    const index = this.#lastStartingBefore(offset, (at) => this.#viewStarts[at] ?? 0, true);
    const edit = this.#markup[index];
    if (edit === undefined) return offset;
    const inside = offset - (this.#viewStarts[index] ?? 0);
    return inside <= edit.text.length ? edit.span.end : edit.span.end + inside - edit.text.length;
  }

  /** Index of the last edit that starts at or before an offset; before it, where `strictly` is set; -1 for none. */
  #lastStartingBefore(offset: number, startOf: (index: number) => number, strictly: boolean): number {
    let low = 0;
    let high = this.#markup.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = startOf(middle);
      if (strictly ? start < offset : start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
