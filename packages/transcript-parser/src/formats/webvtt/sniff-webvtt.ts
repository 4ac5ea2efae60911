import { decodeHead } from "../../decode/decode-head.js";

const SIGNATURE = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const TIMING = /^[ \t]*(?:\d{1,6}:)?\d{1,2}:\d{2}\.\d{1,3}[ \t]*-->/m;
/** The file begins with a cue whose times are without hours, with three places after a full stop: nothing else writes them so. */
const FIRST_CUE = /^\s*(?:\d{1,9}[ \t]*(?:\r\n|\r|\n))?\d\d:\d\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?\d\d:\d\d\.\d{3}(?:[ \t]+\w+:\S+)*[ \t]*(?:[\r\n]|$)/;
/** What no other captions have: settings after the times of a cue, tags of voices. */
const OWN = /-->[ \t]*[\d:.]+[ \t]+(?:align|line|position|size|vertical|region):\S|<v[. ][^>]*>/;

/**
 * How likely a file is WebVTT: sure with its signature; by its name where it has lines of times, and then before any other
 * captions where it shows what these do not have; without its name where it begins with a cue that is written so.
 */
export function sniffWebvtt(head: Uint8Array, fileName?: string): number {
  const text = decodeHead(head);
  if (SIGNATURE.test(text)) return 0.99;
  if (!/\.(?:web)?vtt$/i.test(fileName ?? "") || !TIMING.test(text)) return FIRST_CUE.test(text) ? 0.88 : 0;
  return OWN.test(text) ? 0.96 : 0.9;
}
