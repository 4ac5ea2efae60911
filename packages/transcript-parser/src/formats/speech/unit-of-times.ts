import type { JsonValue } from "../json/json-value.js";
import type { TimeUnit } from "./time-reader.js";

/** Nobody speaks so slowly: letters in a second. */
const SLOWEST = 0.2;

/**
 * The unit of times that are not named: milliseconds, where they are whole numbers, and would be of seconds in which next to
 * nothing is said.
 *
 * @param said a time of each stretch, and how many letters are said in it
 */
export function unitOfTimes(said: Iterable<readonly [JsonValue | undefined, number]>): TimeUnit {
  let letters = 0;
  let last = 0;
  for (const [time, count] of said) {
    const literal = time?.literal() ?? "0";
    if (!/^\d+$/.test(literal)) return "seconds";
    letters += count;
    last = Math.max(last, Number(literal));
  }
  return letters < SLOWEST * last ? "milliseconds" : "seconds";
}
