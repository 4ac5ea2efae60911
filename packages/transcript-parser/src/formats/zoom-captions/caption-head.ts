import type { MessageHead } from "../captions/message-reader.js";

/** A name is no longer. */
const MAX_HEAD = 300;
/** `[Ada Holm] 10:04:12`: the name may have brackets of its own. */
const HEAD = /^\[([^\r\n]+)\][ \t]{1,3}(\d{1,2}):(\d\d):(\d\d)[ \t]*$/;

/** The head of a caption, which is all of its line; null for a line of another kind. */
export function readCaptionHead(text: string, start: number, end: number): MessageHead | null {
  if (text[start] !== "[" || end - start > MAX_HEAD) return null;
  const head = HEAD.exec(text.slice(start, end));
  if (head === null) return null;
  const [, written = "", hours, minutes, seconds] = head;
  const name = written.trim();
  const from = start + 1 + written.indexOf(name);
  const [minute, second] = [Number(minutes), Number(seconds)];
  const time = minute > 59 || second > 59 ? -1 : ((Number(hours) * 60 + minute) * 60 + second) * 1000;
  return name === "" ? null : { time, name: { start: from, end: from + name.length }, end };
}
