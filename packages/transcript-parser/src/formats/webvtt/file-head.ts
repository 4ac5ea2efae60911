import { afterLineEnd, lineEndAt } from "../captions/line-ends.js";
import { statedTitle } from "../captions/stated-title.js";
import type { KnownFacts } from "../source-format.js";

const SIGNATURE = "WEBVTT";
const MAX_HEAD = 4000;
const LANGUAGE = /^Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})[ \t]*$/m;

/** Where the head of a file ends: after its signature and the lines up to the first empty one or the first times. */
export function headEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith(SIGNATURE, start)) return 0;
  let at = start;
  while (at < text.length) {
    const end = lineEndAt(text, at, Math.min(text.length, start + MAX_HEAD));
    if (end === at || text.slice(at, end).includes("-->")) return at;
    at = afterLineEnd(text, end);
    if (end >= start + MAX_HEAD) return at;
  }
  return at;
}

/** What the head states: the title after the signature (WebVTT, section 4.1), and the language as YouTube gives it. */
export function readHead(text: string): KnownFacts["metadata"] {
  const head = text.slice(0, headEnd(text));
  const language = LANGUAGE.exec(head)?.[1];
  const title = titleIn(head.slice(head.indexOf(SIGNATURE) + SIGNATURE.length, lineEndAt(head, 0, head.length)));
  if (language === undefined && title === undefined) return undefined;
  return { ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
}

function titleIn(line: string): string | undefined {
  return statedTitle(line.replace(/^[ \t]+(?:[-–—][ \t]+)?/, ""));
}
