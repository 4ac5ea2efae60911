import type { Span } from "@colloquy/corpus-schema";

/** Words of one turn. */
export interface TurnWords {
  /** The turn's ordinal. */
  readonly turn: number;
  /** In the turn's reading text, half-open, in UTF-16 code units; without white space at its ends. */
  readonly span: Span;
  readonly words: string;
}

/** What is quoted: words of a turn, and words of the turns after it where the selection goes on. */
export interface Quote extends TurnWords {
  /** In the order of the turns; absent where the words are those of one turn. */
  readonly following?: readonly [TurnWords, ...TurnWords[]];
}

/** What a selection on the page comes to: words of a turn, of several turns, or none. */
export type Selected = Quote | null;

/** The words of a quotation, turn by turn. */
export function quotedTurns({ following, ...first }: Quote): readonly [TurnWords, ...TurnWords[]] {
  return [first, ...(following ?? [])];
}

/** The quotation of words turn by turn; null without any. */
export function joinQuotes([first, second, ...others]: readonly TurnWords[]): Selected {
  if (first === undefined) return null;
  return second === undefined ? first : { ...first, following: [second, ...others] };
}

/**
 * Reads which words of the transcript a range of the page covers. A turn's text is an element with `data-turn` (its
 * ordinal) that holds paragraphs with `data-start` (their offset in the turn's reading text).
 */
export function readQuote(page: ParentNode, range: Range): Selected {
  const found: TurnWords[] = [];
  for (const element of page.querySelectorAll<HTMLElement>("[data-turn]")) {
    const words = range.intersectsNode(element) ? wordsIn(element, range) : null;
    if (words !== null) found.push(words);
  }
  return joinQuotes(found);
}

function wordsIn(element: HTMLElement, range: Range): TurnWords | null {
  const pieces: { start: number; text: string }[] = [];
  for (const paragraph of element.querySelectorAll<HTMLElement>("[data-start]")) {
    if (!range.intersectsNode(paragraph)) continue;
    const before = coveredBy(paragraph, range, "before").length;
    pieces.push({
      start: Number(paragraph.dataset["start"]) + before,
      text: coveredBy(paragraph, range, "inside"),
    });
  }
  const first = pieces[0];
  if (first === undefined) return null;
  return trimQuote(Number(element.dataset["turn"]), first.start, pieces.map(({ text }) => text).join("\n"));
}

/** The words at an offset without white space at their ends; null when there are none. */
export function trimQuote(turn: number, start: number, text: string): TurnWords | null {
  const words = text.trim();
  if (words === "") return null;
  const from = start + text.indexOf(words);
  return { turn, span: { start: from, end: from + words.length }, words };
}

/** The text of a paragraph inside a range, or before it. */
function coveredBy(paragraph: HTMLElement, range: Range, part: "before" | "inside"): string {
  const piece = document.createRange();
  piece.selectNodeContents(paragraph);
  const startsInside = piece.comparePoint(range.startContainer, range.startOffset) === 0;
  if (part === "before") {
    if (!startsInside) return "";
    piece.setEnd(range.startContainer, range.startOffset);
    return piece.toString();
  }
  if (startsInside) piece.setStart(range.startContainer, range.startOffset);
  if (piece.comparePoint(range.endContainer, range.endOffset) === 0) piece.setEnd(range.endContainer, range.endOffset);
  return piece.toString();
}
