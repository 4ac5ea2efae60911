import type { OpenCue, TimedCue } from "./timed-cues.js";

/** How long the last cue is shown where the transcript does not tell its end, in milliseconds. */
const LAST_CUE_MS = 5000;

/**
 * Cues by their start, each with an end after its start. Where a transcript tells no such end, a cue lasts until the
 * next one begins, and where none begins later, for five seconds.
 */
export function closeCues(open: readonly OpenCue[]): { readonly cues: TimedCue[]; readonly openEnds: number } {
  const sorted = [...open].sort((a, b) => a.startMs - b.startMs);
  const cues: TimedCue[] = [];
  let openEnds = 0;
  let later: number | undefined;
  let nextStart: number | undefined;
  for (const { startMs, endMs, turns } of sorted.reverse()) {
    if (nextStart !== undefined && nextStart > startMs) later = nextStart;
    nextStart = startMs;
    const isTold = endMs !== undefined && endMs > startMs;
    if (!isTold) openEnds += 1;
    cues.push({ startMs, endMs: isTold ? endMs : later ?? startMs + LAST_CUE_MS, turns });
  }
  return { cues: cues.reverse(), openEnds };
}
