import { decodeHead } from "../../decode/decode-head.js";

/** Times without hours are those of SubRip where its name says so, or where commas are in them. */
const short = (points: string): string => String.raw`\d{1,3}:\d{1,2}[${points}]\d{1,3}[ \t]*-->[ \t]*(?:\d{1,6}:)?\d{1,3}:\d{1,2}`;
const TIMES = String.raw`-?\d{1,6}:\d{1,2}:\d{1,2}(?:[,.]\d{1,3})?[ \t]*-->[ \t]*-?\d{1,6}:\d{1,2}`;
/** The file begins with a cue, with its number or without. */
const FIRST_CUE = new RegExp(String.raw`^\s*(?:\d{1,9}[ \t]*(?:\r\n|\r|\n)\s{0,4})?(?:${TIMES}|${short(",")})`);
const CUE = new RegExp(String.raw`^[ \t]*(?:${TIMES}|${short(",.")})`, "m");

/** How likely a file is SubRip: it begins with a cue, or its name says so and there is one in its beginning. */
export function sniffSrt(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  if (FIRST_CUE.test(text)) return 0.95;
  return /\.srt$/i.test(fileName ?? "") && CUE.test(text) ? 0.9 : 0;
}
