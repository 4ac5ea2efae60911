import { decodeHead } from "../../decode/decode-head.js";

const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const TIMING = /^[ \t]*(?:\d{1,6}:)?\d{1,2}:\d{2}\.\d{1,3}[ \t]*-->/m;

/** How likely a file is WebVTT: sure with its signature; by its name, before any other captions, where it has lines of times. */
export function sniffWebvtt(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  if (SIGNATURE.test(text)) return 0.99;
  return /\.(?:web)?vtt$/i.test(fileName ?? "") && TIMING.test(text) ? 0.96 : 0;
}
