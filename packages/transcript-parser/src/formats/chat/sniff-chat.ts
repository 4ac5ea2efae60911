import { decodeHead } from "../../decode/decode-head.js";

const OPENING = /^\s{0,8}@(?:UTF8|Begin)[ \t]{0,8}(?:\r\n|\r|\n|$)/;
const BEGIN = /^@Begin[ \t]{0,8}$/m;
const TIER = /^\*[A-Za-z0-9_'-]{1,12}:[ \t]/m;
const HEADER = /^@(?:Participants|Languages|ID|Media|Date|Situation|Comment):\t/m;

/** How likely a file is CHAT: it opens with one of the headers that have no value, or its name says so and it has a tier. */
export function sniffChat(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  if (OPENING.test(text) && (HEADER.test(text) || TIER.test(text) || BEGIN.test(text))) return 0.97;
  return /\.cha$/i.test(fileName ?? "") && (TIER.test(text) || HEADER.test(text)) ? 0.9 : 0;
}
