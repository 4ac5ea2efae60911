import { timeParts, twoDigits } from "../reading/clock.js";

/** A time as captions write it, with hours and thousandths: `01:02:05.040`; SubRip has a comma before the thousandths. */
export function timeStamp(ms: number, separator: "." | ","): string {
  const [hours, minutes, seconds, rest] = timeParts(ms);
  return `${[hours, minutes, seconds].map(twoDigits).join(":")}${separator}${String(rest).padStart(3, "0")}`;
}
