/** A time of a recording as people write it, in whole seconds: `0:05`, `1:02:05`. */
export function clockTime(ms: number): string {
  const [hours, minutes, seconds] = timeParts(ms);
  const tail = `${hours > 0 ? twoDigits(minutes) : String(minutes)}:${twoDigits(seconds)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** Hours, minutes, seconds and milliseconds of a time in milliseconds. */
export function timeParts(ms: number): readonly [hours: number, minutes: number, seconds: number, rest: number] {
  const seconds = Math.floor(ms / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, ms % 1000];
}

/** A number with at least two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
