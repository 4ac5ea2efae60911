import type { Source, TimeLocation, Turn } from "@colloquy/corpus-schema";

/** Tells when a turn begins, in milliseconds from the start of the recording; null where no time is known. */
export type TurnStart = (turn: Pick<Turn, "span">) => number | null;

/**
 * Looks up when turns begin: the time of the first cue or word that begins in a turn, or else of the one that reaches
 * into it from before.
 */
export function turnStarts({ locations }: Pick<Source, "locations">): TurnStart {
  const times = locations.filter(isTime).sort((a, b) => a.span.start - b.span.start);
  return ({ span }) => {
    const index = firstFrom(times, span.start);
    const inside = times[index];
    if (inside !== undefined && inside.span.start < span.end) return inside.startMs;
    const before = times[index - 1];
    return before !== undefined && before.span.end > span.start ? before.startMs : null;
  };
}

/** Whether a location tells a time. */
export function isTime(location: Source["locations"][number]): location is TimeLocation {
  return location.kind === "cue" || location.kind === "word";
}

/** Index of the first location that begins at an offset or after it. */
function firstFrom(times: readonly TimeLocation[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
