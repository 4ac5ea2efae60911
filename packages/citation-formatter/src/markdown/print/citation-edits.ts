import type { TextEdit } from "../cited-markdown.js";
import { NOTE_FOLLOWS } from "../words/note-marks.table.js";
import type { NumberedCitation } from "./cluster-requests.js";
import type { RenderedCitation } from "./render-citations.js";

/** A citation to be written into its document. */
export interface PlacedCitation {
  readonly citation: NumberedCitation;
  readonly rendered: RenderedCitation;
  /** The label of its note; null where it is written in place. */
  readonly note: string | null;
}

/** White space before a note, with a line end and the marks of a quotation after it. */
const GAP_BEFORE = /(?:(?<=\S)[ \t]*(?:\r\n?|\n)[ \t>]*)?[ \t]*$/;
/** Longer white space is left alone. */
const LONGEST_GAP = 80;

/**
 * The edits that write citations into the text, in order. The number of a note, and a citation that is a raised number,
 * follow the word before without a space, and the punctuation after as the language wants.
 *
 * @param placed in the order of the document
 */
export function citationEdits(markdown: string, placed: readonly PlacedCitation[], lang: string): TextEdit[] {
  const follows = NOTE_FOLLOWS.get(lang.toLowerCase().split("-")[0] ?? "") ?? NOTE_FOLLOWS.get("en") ?? /(?:)/y;
  let after: { readonly start: number; readonly at: number } | null = null;
  const edits: TextEdit[][] = [];
  for (const { citation, rendered, note } of placed.toReversed()) {
    const { span, block, isNarrative } = citation.found;
    const isRaised = note === null && rendered.text.startsWith("<sup>");
    if (note === null && !isRaised) {
      const text = inPlace(markdown, span.start, rendered);
      const start = text === "" ? gapStart(markdown, block.start, span.start) : span.start;
      edits.push([{ span: { start, end: span.end }, text }]);
      after = null;
    } else {
      const start = isNarrative ? span.start : gapStart(markdown, block.start, span.start);
      const at: number = after?.start === span.end ? after.at : noteOffset(markdown, span, block, follows);
      edits.push([
        { span: { start, end: span.end }, text: rendered.author },
        { span: { start: at, end: at }, text: note === null ? rendered.text : `[^${note}]` },
      ]);
      after = { start, at };
    }
  }
  return edits.toReversed().flat();
}

/** A parenthesis right after a bracket would be the target of a link. */
function inPlace(markdown: string, start: number, { text, author }: RenderedCitation): string {
  const whole = [author, text].filter((part) => part !== "").join(" ");
  return whole.startsWith("(") && markdown[start - 1] === "]" ? `\\${whole}` : whole;
}

function gapStart(markdown: string, blockStart: number, start: number): number {
  const before = markdown.slice(Math.max(blockStart, start - LONGEST_GAP), start);
  const gap = GAP_BEFORE.exec(before)?.[0].length ?? 0;
  return gap === before.length ? start : start - gap;
}

/** Where the number of a note goes. A colon after one that begins a block would make a definition of it. */
function noteOffset(markdown: string, span: NumberedCitation["found"]["span"], block: NumberedCitation["found"]["block"], follows: RegExp): number {
  follows.lastIndex = span.end;
  const end = Math.min(block.end, follows.test(markdown) ? follows.lastIndex : span.end);
  return end === span.end && span.start === block.start && markdown[end] === ":" ? end + 1 : end;
}
