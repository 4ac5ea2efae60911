import { firstEndingAfter, type Edge, type Turn } from "@colloquy/corpus-schema";

/** The offset in a turn's reading text of a place in the source. */
export type TextOffset = (sourceOffset: number, edge: Edge) => number;

/**
 * Looks up many places of one turn: what `toText` gives for each, in time that grows with the logarithm of the number of
 * edits and not with the number itself.
 */
export function textOffsets({ span, edits, text }: Pick<Turn, "span" | "edits" | "text">): TextOffset {
  const spans = edits.map((edit) => edit.span);
  /** Where the text goes on after the edits before each one: an offset in the text, and the place in the source. */
  const after = [{ text: 0, source: span.start }];
  for (const edit of edits) {
    const before = after.at(-1) ?? { text: 0, source: span.start };
    after.push({ text: before.text + edit.span.start - before.source + edit.text.length, source: edit.span.end });
  }
  return (sourceOffset, edge) => {
    if (sourceOffset <= span.start) return 0;
    if (sourceOffset >= span.end) return text.length;
    const index = firstEndingAfter(spans, sourceOffset);
    const before = after[index] ?? { text: 0, source: span.start };
    const edit = edits[index];
    if (edit === undefined || sourceOffset <= edit.span.start) return before.text + sourceOffset - before.source;
    return before.text + edit.span.start - before.source + (edge === "start" ? 0 : edit.text.length);
  };
}
