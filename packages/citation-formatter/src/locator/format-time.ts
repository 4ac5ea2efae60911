const HOUR = 3600;

/**
 * A stretch of a recording as people write it, to the second: `4:05–6:10`, with hours on both sides once one has them.
 * The start is rounded down and the end up, so that the stretch holds all that is meant.
 *
 * @param startMs milliseconds from the start of the recording.
 * @param endMs the end, exclusive; absent where only the start is known.
 */
export function formatTimeRange(startMs: number, endMs?: number): string {
  const start = Math.floor(startMs / 1000);
  const end = endMs === undefined ? start : Math.max(start, Math.ceil(endMs / 1000));
  const hours = end >= HOUR;
  const first = formatTime(start, hours);
  return end === start ? first : `${first}–${formatTime(end, hours)}`;
}

function formatTime(seconds: number, hours: boolean): string {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  const minutes = Math.floor((seconds % HOUR) / 60);
  if (!hours) return `${minutes}:${twoDigits(seconds % 60)}`;
  return `${Math.floor(seconds / HOUR)}:${twoDigits(minutes)}:${twoDigits(seconds % 60)}`;
}
