import { decodeHead } from "../../decode/decode-head.js";
import { TIMES_LINE } from "./times-line.js";

/** How likely a file is SBV: it begins with a line of times, or its name says so and there is one in its beginning. */
export function sniffSbv(head: Uint8Array, fileName?: string): number {
  const match = TIMES_LINE.exec(decodeHead(head));
  if (match === null) return 0;
  if (/^[\s\uFEFF]*$/.test(match.input.slice(0, match.index))) return 0.95;
  return /\.sbv$/i.test(fileName ?? "") ? 0.9 : 0;
}
