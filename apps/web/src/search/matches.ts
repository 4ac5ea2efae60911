import type { Span } from "@colloquy/corpus-schema";
import { formatCount } from "../text/format-count.js";
import type { FoundTurn } from "./search-turns.js";

/** A place to go to. */
export interface Match {
  /** Of the turn. */
  readonly ordinal: number;
  /** In the source, half-open, UTF-16; null for a turn that was not found by words. */
  readonly span: Span | null;
}

/** Every place that was found, in order; one that lies in another is no place of its own. */
export function listMatches(turns: readonly FoundTurn[]): Match[] {
  return turns.flatMap(({ turn: { ordinal }, inSource }): Match[] => {
    if (inSource.length === 0) return [{ ordinal, span: null }];
    let end = 0;
    return inSource.flatMap((span) => {
      if (span.end <= end) return [];
      ({ end } = span);
      return [{ ordinal, span }];
    });
  });
}

/** `1 turn`, `1,204 turns`, `No turns`. */
export function countTurns(count: number): string {
  return count === 0 ? "No turns" : `${formatCount(count)} turn${count === 1 ? "" : "s"}`;
}
