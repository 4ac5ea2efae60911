import { decodeHead } from "../../decode/decode-head.js";
import { TIME_MARK } from "./time-mark.js";

const HASH = 0x23;
const LEAST = 2;

/** How likely a file is text with time marks: it has two of them in its beginning, and is no page, archive or data. */
export function sniffTimeMarks(head: Uint8Array): number {
  if (!head.includes(HASH)) return 0;
  const text = decodeHead(head);
  if (/^\s*(?:[<{[@]|%PDF|PK)/.test(text)) return 0;
  return [...text.matchAll(TIME_MARK)].length >= LEAST ? 0.8 : 0;
}
