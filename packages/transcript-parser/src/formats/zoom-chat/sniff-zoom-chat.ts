import { decodeHead } from "../../decode/decode-head.js";
import { afterLineEnd, lineEndAt, skipBlank } from "../captions/line-ends.js";
import { readHead } from "./message-head.js";

const COLON = 0x3a;
/** Within so many bytes a colon stands, after a time or after names. */
const MAX_NAMES = 200;
/** Heads with tabs alone are those of other lists as well, and one that is copied may be a letter's: two at least. */
const LEAST = 2;

/** How likely a file is the chat of a meeting: it begins with the head of a message. */
export function sniffZoomChat(head: Uint8Array): number {
  // No time, no chat: most files are refused without being decoded.
  if (!head.subarray(0, MAX_NAMES).includes(COLON)) return 0;
  const text = decodeHead(head);
  const start = skipBlank(text, 0, text.length);
  const first = readHead(text, start, lineEndAt(text, start, text.length));
  if (first === null) return 0;
  if (first.form === "saved") return 0.9;
  let count = 0;
  for (let at = start; at < text.length && count < LEAST; ) {
    const end = lineEndAt(text, at, text.length);
    if (readHead(text, at, end) !== null) count += 1;
    at = end >= text.length ? text.length : afterLineEnd(text, end);
  }
  return count < LEAST ? 0 : 0.8;
}
