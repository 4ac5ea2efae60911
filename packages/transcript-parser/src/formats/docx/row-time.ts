import { readTime } from "../../layout/read-time.js";

const MAX_TIMES = 60;

/** When something was said, in milliseconds. */
export interface RowTime {
  readonly startMs: number;
  /** Null where nothing says it. It may lie before the start: tables are written by hand too. */
  readonly endMs: number | null;
}

/** A text that is a time, or a span of times, and nothing else: `00:00:12`, `[0:12]`, `0:12 - 0:15`, `00:12.1 --> 00:15.2`. */
export function timesIn(text: string): RowTime | null {
  if (text.length > MAX_TIMES) return null;
  const first = readTime(text, 0, text.length);
  if (first === null) return null;
  const between = /^\s*(?:-{1,3}>?|[–—→/]|to|bis)?\s*/.exec(text.slice(first.end))?.[0].length ?? 0;
  const at = first.end + between;
  if (at === text.length) return { startMs: first.milliseconds, endMs: null };
  const second = readTime(text, at, text.length);
  return second?.end !== text.length ? null : { startMs: first.milliseconds, endMs: second.milliseconds };
}
