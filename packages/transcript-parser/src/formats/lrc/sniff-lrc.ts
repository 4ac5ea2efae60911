import { decodeHead } from "../../decode/decode-head.js";
import { lineEndAt, skipBlank } from "../captions/line-ends.js";
import { TAG_LINE, TIMED_LINE } from "./timed-line.js";

const BRACKET = 0x5b;

/** How likely a file is LRC: it begins with a line about itself and has lines with times, or its name says so and it has some. */
export function sniffLrc(head: Uint8Array, fileName?: string): number {
  if (!head.includes(BRACKET)) return 0;
  const text = decodeHead(head);
  if (!TIMED_LINE.test(text)) return 0;
  const start = skipBlank(text, text.startsWith("\uFEFF") ? 1 : 0, text.length);
  if (TAG_LINE.test(text.slice(start, lineEndAt(text, start, text.length)))) return 0.95;
  return /\.lrc$/i.test(fileName ?? "") ? 0.9 : 0;
}
