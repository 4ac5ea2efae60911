import type { ReadTime } from "./read-time.js";
import { SPELT_UNITS } from "./time-words.table.js";

const MAX_LENGTH = 50;
const [HOURS, MINUTES, SECONDS] = [SPELT_UNITS.hours, SPELT_UNITS.minutes, SPELT_UNITS.seconds].map((words) => `(\\d{1,2}) (?:${words.join("|")})`);
const SPELT = new RegExp(`^(?:${HOURS ?? ""} )?${MINUTES ?? ""} ${SECONDS ?? ""}(?![\\p{L}\\p{N}])`, "u");

/** `0 minutes 3 seconds`, `1 hour 2 minutes 7 seconds`: a time as programmes spell it for those who listen to a page. */
export function readSpeltTime(text: string, at: number, limit: number): ReadTime | null {
  const spelt = SPELT.exec(text.slice(at, Math.min(limit, at + MAX_LENGTH)));
  if (spelt === null) return null;
  const [written, hours = "0", minutes, seconds] = spelt;
  return { end: at + written.length, milliseconds: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 };
}
