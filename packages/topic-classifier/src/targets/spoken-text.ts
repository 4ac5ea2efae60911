import { firstEndingAfter, type Span, type Turn } from "@colloquy/corpus-schema";
import type { TurnOffsets } from "./turn-offsets.js";

/**
 * The reading text of a turn with everything blanked that nobody says, such as stage directions. Offsets stay as they
 * are.
 *
 * @param silent the spans of the source that nobody says, sorted and disjoint.
 */
export function spokenText(
  turn: Pick<Turn, "span" | "text">,
  silent: readonly Span[],
  offsets: TurnOffsets,
): string {
  let spoken = "";
  let at = 0;
  for (const hole of spansTouching(turn.span, silent)) {
    const { start, end } = offsets.toText(hole);
    if (end <= Math.max(at, start)) continue;
    // A clause mark, so that no phrase is read over the gap.
    spoken += `${turn.text.slice(at, start)};`.padEnd(end - at);
    at = end;
  }
  return spoken + turn.text.slice(at);
}

function spansTouching(hull: Span, spans: readonly Span[]): Span[] {
  const touching: Span[] = [];
  for (let index = firstEndingAfter(spans, hull.start); index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= hull.end) break;
    touching.push(span);
  }
  return touching;
}
