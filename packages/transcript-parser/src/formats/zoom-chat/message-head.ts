import type { Span } from "@colloquy/corpus-schema";
import { isBlankCode } from "../captions/line-ends.js";
import type { MessageHead } from "../captions/message-reader.js";
import { CHAT_WORDS } from "./chat-words.table.js";

/** What stands before a message of a chat. */
export interface ChatHead extends MessageHead {
  /** How the head is written: as a chat is saved in a meeting, as it comes with a recording, as it is copied from a window. */
  readonly form: "saved" | "tabbed" | "copied";
}

/** A name and an addressee are no longer. */
const MAX_HEAD = 300;
/** A day may stand before the time. */
const STAMP = /^(?:\d{4}-\d\d-\d\d[ \t])?(\d{1,2}):(\d\d):(\d\d)/;
/** `From`, or a word of any language that is set off by two spaces: `\t From  `. */
const OPENING = /^([ \t]+)(\p{L}{1,12})( {1,3})(?=\S)/u;
/** A word between wide spaces parts the name from the one to whom the message went. */
const WIDE_PARTING = / {2}\p{L}{1,12}(?= {2}\S)/gu;
/** After the addressee of a message that was copied: `:  10:08 AM`, `: (17:39)`. */
const COPIED_TIME = /:[ \t]*\(?(\d{1,2}):(\d\d)(?:[ \t]*([AP])M)?(?:\)|(?=\s|$))/i;
const PARTINGS = new Map(CHAT_WORDS.map(({ from, to }) => [from, new RegExp(` (?:${to.join("|")}) (?=\\S)`, "gi")]));
const COPIED_OPENING = new RegExp(`^[ \\t]*(${CHAT_WORDS.map(({ from }) => from).join("|")}) {1,3}(?=\\S)`, "i");

/** The head of a message that begins with a line; null where the line is part of a message. */
export function readHead(text: string, start: number, lineEnd: number): ChatHead | null {
  const line = text.slice(start, Math.min(lineEnd, start + MAX_HEAD));
  const first = line.charCodeAt(0) - 0x30;
  const head = first >= 0 && first <= 9 ? stampedHead(line) : copiedHead(line);
  if (head === null) return null;
  return { ...head, name: { start: start + head.name.start, end: start + head.name.end }, end: start + head.end };
}

function stampedHead(line: string): ChatHead | null {
  const stamp = STAMP.exec(line);
  if (stamp === null) return null;
  const [written, hours, minutes, seconds] = stamp;
  const rest = line.slice(written.length);
  const opened = afterOpening(rest);
  const place = opened ?? betweenTabs(rest);
  if (place === null) return null;
  const at = written.length;
  const time = timeOf(Number(hours), Number(minutes), Number(seconds));
  return { time, name: { start: at + place.start, end: at + place.end }, end: at + place.after, form: opened === null ? "tabbed" : "saved" };
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
function afterOpening(rest: string): HeadPlace | null {
  const opening = OPENING.exec(rest);
  if (opening === null) return null;
  const [{ length: start }, before, word = "", gap = ""] = opening;
  const narrow = PARTINGS.get(word);
  if (narrow === undefined && gap.length !== 2) return null;
  const colon = /:(?=\s|$)/.exec(rest.slice(start));
  if (colon === null) return null;
  const head = rest.slice(start, start + colon.index);
  const to = partingOf(head, narrow);
  const isAlone = to !== -1 && rest.slice(start + colon.index + 1).trim() === "";
  // A word of another language is known by the spaces around it alone.
  const isKnown = narrow !== undefined || isAlone || before === "\t ";
  if (!isKnown || (!isAlone && !head.endsWith(" "))) return null;
  return placeOf(head, to, start, start + colon.index + 1);
}

/** Where the name ends and the word for the addressee begins; -1 where none is named. */
function partingOf(head: string, narrow: RegExp | undefined): number {
  const wide = [...head.matchAll(WIDE_PARTING)].at(-1);
  const last = wide ?? (narrow === undefined ? undefined : [...head.matchAll(narrow)].at(-1));
  return last?.index ?? -1;
}

function placeOf(head: string, to: number, start: number, after: number): HeadPlace | null {
  const name = (to === -1 ? head : head.slice(0, to)).trim();
  const from = start + head.indexOf(name);
  return name === "" ? null : { start: from, end: from + name.length, after };
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

/** `From Ada Holm to Everyone:  10:08 AM`: what a window of a chat gives when it is copied. */
function copiedHead(line: string): ChatHead | null {
  const opening = COPIED_OPENING.exec(line);
  const stamp = opening && COPIED_TIME.exec(line);
  if (!stamp) return null;
  const start = opening[0].length;
  const head = line.slice(start, stamp.index);
  const to = partingOf(head, PARTINGS.get(capitalised(opening[1] ?? "")));
  const place = to === -1 || head.includes(": ") ? null : placeOf(head, to, start, stamp.index + stamp[0].length);
  return place && { time: timeOfDay(stamp), name: { start: place.start, end: place.end }, end: place.after, form: "copied" };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

function timeOfDay([, hours, minutes, half]: readonly (string | undefined)[]): number {
  const hour = Number(hours);
  if (half === undefined) return timeOf(hour, Number(minutes), 0);
  return hour > 12 ? -1 : timeOf((hour % 12) + (half.toUpperCase() === "P" ? 12 : 0), Number(minutes), 0);
}
