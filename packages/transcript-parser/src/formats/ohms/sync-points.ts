import type { Location, Span } from "@colloquy/corpus-schema";
import type { TimeFindings } from "../times/time-findings.js";

const SYNC = /^\s*(\d{1,3}(?:\.\d{1,3})?)\s*:/;
const MARK = /^(\d{1,7})\((\d{1,5})\)$/;
const MINUTE = 60_000;

/**
 * The minutes of a transcript. `1:|13(3)|19(14)` says that every minute is marked, that the first one ends in line 13
 * at word 3, and the second one in line 19 at word 14.
 *
 * @param lines offsets at which the lines of the transcript begin
 * @param end offset of its end
 */
export function syncPoints(text: string, sync: string, lines: readonly number[], end: number, times: TimeFindings, place: Span): Location[] {
  const interval = Number(SYNC.exec(sync)?.[1] ?? 0) * MINUTE;
  const [start] = lines;
  if (!(interval > 0) || start === undefined) return [];
  const locations: Location[] = [];
  let from = start;
  let startMs = 0;
  const marks = sync.slice(sync.indexOf(":") + 1).split("|").map((mark) => mark.trim());
  marks.forEach((mark, index) => {
    if (mark === "") return;
    const at = offsetOf(text, mark, lines, end);
    const ms = index * interval;
    if (at === null || at < from) {
      times.judge(NaN, null, place);
      return;
    }
    const judged = at === from ? null : times.judge(startMs, ms, place);
    if (judged !== null) locations.push({ kind: "cue", span: { start: from, end: at }, ...judged });
    from = at;
    startMs = ms;
  });
  const judged = from < end && locations.length > 0 ? times.judge(startMs, null, place) : null;
  if (judged !== null) locations.push({ kind: "cue", span: { start: from, end }, ...judged });
  return locations;
}

/** Where the word of a mark begins; null where there is no such line. */
function offsetOf(text: string, mark: string, lines: readonly number[], end: number): number | null {
  const [, line, word] = MARK.exec(mark) ?? [];
  const start = lines[Number(line) - 1];
  if (start === undefined) return null;
  const limit = lines[Number(line)] ?? end;
  let at = start;
  for (let count = 1; ; count += 1) {
    while (at < limit && /\s/.test(text.charAt(at))) at += 1;
    if (count >= Number(word) || at >= limit) return at;
    while (at < limit && !/\s/.test(text.charAt(at))) at += 1;
  }
}
