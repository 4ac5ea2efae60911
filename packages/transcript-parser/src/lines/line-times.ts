import { isWhiteSpace, type Span } from "@colloquy/corpus-schema";
import { readTime, type ReadTime } from "../layout/read-time.js";
import { hasFlag, isBlank, LINE, type LineTable } from "./split-lines.js";

const LEAST = 3;
const LEAST_SHARE = 0.6;
const RISING = 0.9;
/** Few of the lines go on like a label after their time; else it is one of a turn. */
const MAX_LABELS = 0.1;
const LABEL_LIKE = /^(?:[<[*(]|[^\s:：.!?]{1,30}(?:\s[^\s:：.!?]{1,30}){0,4}[:：](?:\s|$)|\S{1,30}(?:\s\S{1,30}){0,3}(?:\s{2}|\t))/u;
const HEAD = 120;
const MAX_PREFIX = 60;

/**
 * A table without the times at the starts of lines, in a text in which nearly every line begins with one and no label
 * follows it: captions in one column. `froms` then points after the time, which is in `margins`, and its milliseconds are
 * in `times`. Any other table is given back as it is.
 */
export function stripLineTimes(lines: LineTable): LineTable {
  const times = new Map<number, ReadTime>();
  let filled = 0;
  let labelled = 0;
  for (let index = 0; index < lines.count; index += 1) {
    if (isBlank(lines, index) || hasFlag(lines, index, LINE.furniture)) continue;
    const from = lines.froms[index] ?? 0;
    const end = lines.ends[index] ?? 0;
    const time = leadingTime(lines.text, from, end);
    if (time !== null) {
      times.set(index, time);
      if (LABEL_LIKE.test(lines.text.slice(time.end, Math.min(end, time.end + HEAD)).trimStart())) labelled += 1;
    }
    if (times.size > 0) filled += 1;
  }
  const values = [...times.values()].map(({ milliseconds }) => milliseconds);
  const rising = values.filter((value, index) => index > 0 && value >= (values[index - 1] ?? 0)).length;
  const isList = times.size >= LEAST && times.size >= LEAST_SHARE * filled && rising >= RISING * (times.size - 1);
  return isList && labelled <= MAX_LABELS * times.size ? without(lines, times) : lines;
}

function without(lines: LineTable, times: ReadonlyMap<number, ReadTime>): LineTable {
  const [froms, starts] = [Int32Array.from(lines.froms), Int32Array.from(lines.starts)];
  const margins: Span[] = [...lines.margins];
  for (const [index, { end }] of times) {
    const limit = lines.ends[index] ?? 0;
    let from = end;
    while (from < limit && isWhiteSpace(lines.text.charCodeAt(from))) from += 1;
    margins.push({ start: lines.froms[index] ?? 0, end });
    froms[index] = from;
    starts[index] = end;
  }
  margins.sort((a, b) => a.start - b.start);
  return { ...lines, froms, starts, margins, times: new Map([...times].map(([index, { milliseconds }]) => [index, milliseconds])) };
}

/** Between the time at which a line begins and that at which it ends. */
const UNTIL = /^\s?(?:-{0,2}>|→|[-–—])\s?/u;
/** Between a time and the words. */
const RULE = /^\s{0,8}[|–—-]{1,2}(?=\s)/u;
/** A time that no blank parts from the words: `00:12We boil.` */
const CLOSE = /^(?:\d{1,2}:)?\d{1,2}:\d\d(?=\p{L}|["“«¿¡('’]\p{L})/u;

/**
 * A time, or two with an arrow between them, in brackets or not, with words after it, and with a rule before these or
 * not: `[00:00.000 --> 00:04.120]  Oh.`, `00:04.120 | Oh.`, `00:04Oh.`
 */
function leadingTime(text: string, from: number, end: number): ReadTime | null {
  const open = text.charAt(from) === "[" ? 1 : 0;
  const time = readTime(text, from, end) ?? (open === 1 ? readTime(text, from + 1, end) : null) ?? closeTime(text, from, end);
  if (time === null) return null;
  const until = UNTIL.exec(text.slice(time.end, time.end + MAX_PREFIX))?.[0].length;
  const second = until === undefined ? null : (readTime(text, time.end + until, end) ?? closeTime(text, time.end + until, end));
  if (second === null && text.charAt(from) === "[" && text.charAt(time.end - 1) !== "]") return null;
  const last = second === null ? time.end : second.end + (open === 1 && text.charAt(second.end) === "]" ? 1 : 0);
  const rule = RULE.exec(text.slice(last, Math.min(end, last + MAX_PREFIX)))?.[0].length ?? 0;
  if (last >= end || (!isWhiteSpace(text.charCodeAt(last + rule)) && closeTime(text, second === null ? from : time.end + (until ?? 0), end) === null)) return null;
  return { end: last + rule, milliseconds: time.milliseconds };
}

function closeTime(text: string, from: number, end: number): ReadTime | null {
  const length = CLOSE.exec(text.slice(from, Math.min(end, from + MAX_PREFIX)))?.[0].length;
  return length === undefined ? null : { end: from + length, milliseconds: readTime(text.slice(from, from + length), 0, length)?.milliseconds ?? 0 };
}
