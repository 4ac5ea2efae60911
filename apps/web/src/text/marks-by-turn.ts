import type { Span, Turn } from "@colloquy/corpus-schema";

/**
 * The marks that reach into each turn, by its id; turns without any are left out. Takes time in proportion to marks and
 * turns together.
 *
 * @param turns in the order of the source, as in a transcript
 * @param marks places in the source, half-open, in UTF-16 code units; they may overlap
 */
export function marksByTurn(turns: readonly Turn[], marks: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const byTurn = new Map<string, Span[]>();
  let first = 0;
  for (const mark of sorted) {
    while (first < turns.length && (turns[first]?.span.end ?? 0) <= mark.start) first += 1;
    for (let at = first; at < turns.length; at += 1) {
      const turn = turns[at];
      if (turn === undefined || turn.span.start >= mark.end) break;
      const known = byTurn.get(turn.id);
      if (known === undefined) byTurn.set(turn.id, [mark]);
      else known.push(mark);
    }
  }
  return byTurn;
}
