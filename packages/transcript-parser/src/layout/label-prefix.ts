import { readTime } from "./read-time.js";

/** Marks that stand before labels in lists and minutes. */
const BULLETS = "-–—•*○●◆◇■□▪>";

/** What stands before a label on its line. */
export interface LabelPrefix {
  readonly end: number;
  readonly time: number;
  readonly bullet: boolean;
  /** Whether the day and the time of a message stand there. */
  readonly stamped: boolean;
}

/** What stands before the name: a time, a bullet, the number of a question (`Q12 Chair:`). */
export function readPrefix(text: string, start: number, end: number): LabelPrefix {
  let at = start;
  let time = -1;
  let bullet = false;
  const first = text.charAt(at);
  const stamp = stampLength(text, at, end);
  if (stamp > 0) {
    at += stamp;
    time = 0;
  } else if (/[\d[(<{#]/.test(first)) {
    const found = readTime(text, at, end);
    if (found !== null && found.end < end) {
      at = skipMarks(text, found.end, end);
      time = found.milliseconds;
    } else at += numberLength(text, at, end);
  } else if (BULLETS.includes(first)) {
    bullet = true;
    at = skipMarks(text, at + 1, end);
  } else if (first === "Q") at += numberLength(text, at, end);
  return { end: at, time: stamp > 0 ? -1 : time, bullet, stamped: stamp > 0 };
}

/** `12/03/2019, 14:05 - `, `[2019-03-12 14:05:11] `: the day and time of a message. */
function stampLength(text: string, at: number, end: number): number {
  const first = text.charAt(at);
  if (first !== "[" && !(first >= "0" && first <= "9")) return 0;
  const head = text.slice(at, Math.min(end, at + 40));
  return /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?\]?(?:\s[-–]\s|:?\s)/.exec(head)?.[0].length ?? 0;
}

/** `Q12   Chair: `, `5. The President: `, `00 04 12  CC  `: a number before a label. `Q12 Why?` is a label itself. */
function numberLength(text: string, at: number, end: number): number {
  const head = text.slice(at, Math.min(end, at + 120));
  const clock = /^\d\d \d\d \d\d(?: \d\d)?(?:\s{2,6}|\t)(?=\p{Lu})/u.exec(head);
  if (clock !== null) return clock[0].length;
  const number = /^(?:Q\d{1,4}[.:]?\s{1,24}|\d{1,3}[.)]\s{1,6})(?=\p{Lu})/u.exec(head)?.[0].length ?? 0;
  return number > 0 && /^[^:?!]{1,80}:(?:\s|$)/u.test(head.slice(number)) ? number : 0;
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && " \t\u00A0-–—|".includes(text.charAt(at))) at += 1;
  return at;
}
