import type { Span } from "@colloquy/corpus-schema";
import { isBlankCode } from "../captions/line-ends.js";

/** What stands before a message: when it was sent, and by whom. */
export interface MessageHead {
  /** Milliseconds: of the day, or of the recording where the chat was saved with one; -1 for a time that cannot be. */
  readonly time: number;
  readonly name: Span;
  /** Offset after the head, before the message, which may stand on the next line. */
  readonly end: number;
}

/** A name and an addressee are no longer. */
const MAX_HEAD = 300;
/** A day may stand before the time. */
const STAMP = /^(?:\d{4}-\d\d-\d\d[ \t])?(\d{1,2}):(\d\d):(\d\d)/;
const FROM = /^[ \t]+From[ \t]{1,3}/;

/** The head of a message that begins with a line; null where the line is part of a message. */
export function readHead(text: string, start: number, lineEnd: number): MessageHead | null {
  const first = text.charCodeAt(start) - 0x30;
  if (!(first >= 0 && first <= 9)) return null;
  const line = text.slice(start, Math.min(lineEnd, start + MAX_HEAD));
  const stamp = STAMP.exec(line);
  if (stamp === null) return null;
  const [written, hours, minutes, seconds] = stamp;
  const rest = line.slice(written.length);
  const place = FROM.test(rest) ? afterFrom(rest) : betweenTabs(rest);
  if (place === null) return null;
  const at = start + written.length;
  const time = timeOf(Number(hours), Number(minutes), Number(seconds));
  return { time, name: { start: at + place.start, end: at + place.end }, end: at + place.after };
}

function timeOf(hours: number, minutes: number, seconds: number): number {
  return minutes > 59 || seconds > 59 ? -1 : ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** Offsets in a line without its time. */
interface HeadPlace extends Span {
  readonly after: number;
}

/**
 * `From  Ada Holm  to  Everyone:`, `From Ada Holm : `: the name, up to the first colon that parts it from the message. That
 * has a space before it, or ends the line after the one to whom the message was sent: `From the pier: a boat` is said.
 */
function afterFrom(rest: string): HeadPlace | null {
  const start = FROM.exec(rest)?.[0].length ?? 0;
  const colon = /:(?=\s|$)/.exec(rest.slice(start));
  if (colon === null) return null;
  const head = rest.slice(start, start + colon.index);
  const wide = head.lastIndexOf("  to  ");
  const to = wide === -1 ? head.lastIndexOf(" to ") : wide;
  const isAlone = to !== -1 && rest.slice(start + colon.index + 1).trim() === "";
  if (!isAlone && !head.endsWith(" ")) return null;
  const name = (to === -1 ? head : head.slice(0, to)).trim();
  const from = start + head.indexOf(name);
  return name === "" ? null : { start: from, end: from + name.length, after: start + colon.index + 1 };
}

/** A tab, the name, a colon and a tab. */
function betweenTabs(rest: string): HeadPlace | null {
  const end = rest.indexOf(":\t");
  if (!rest.startsWith("\t") || end < 2 || rest.slice(1, end).includes("\t")) return null;
  let [from, to] = [1, end];
  while (from < to && isBlankCode(rest.charCodeAt(from))) from += 1;
  while (to > from && isBlankCode(rest.charCodeAt(to - 1))) to -= 1;
  return from === to ? null : { start: from, end: to, after: end + 2 };
}
