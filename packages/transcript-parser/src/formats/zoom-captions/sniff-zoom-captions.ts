import { decodeHead } from "../../decode/decode-head.js";
import { afterLineEnd, lineEndAt, skipBlank } from "../captions/line-ends.js";
import { readCaptionHead } from "./caption-head.js";

const BRACKET = 0x5b;
/** Within so many bytes a file begins: there may be a mark of its encoding. */
const MAX_BEGINNING = 40;
/** One line of this kind may be a note. */
const LEAST = 2;

/** How likely a file is the captions of a meeting: it begins with the head of one, and there are more of them. */
export function sniffZoomCaptions(head: Uint8Array): number {
  // No bracket, no name: most files are refused without being decoded.
  if (!head.subarray(0, MAX_BEGINNING).includes(BRACKET)) return 0;
  const text = decodeHead(head);
  let count = 0;
  for (let at = skipBlank(text, 0, text.length); at < text.length && count < LEAST; ) {
    const end = lineEndAt(text, at, text.length);
    if (readCaptionHead(text, at, end) !== null) count += 1;
    else if (count === 0) return 0;
    at = end >= text.length ? text.length : afterLineEnd(text, end);
  }
  return count < LEAST ? 0 : 0.8;
}
