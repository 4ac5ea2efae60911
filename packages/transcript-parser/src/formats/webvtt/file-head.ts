import { afterLineEnd, lineEndAt } from "../captions/line-ends.js";
import { statedTitle } from "../captions/stated-title.js";
import { languageTag } from "../speech/language-tag.js";
import type { KnownFacts } from "../source-format.js";

const SIGNATURE = "WEBVTT";
const MAX_HEAD = 4000;
/** Notes about the whole file stand near its beginning. */
const MAX_NOTES = 1000;
const LANGUAGE = /^Language:[ \t]*([\w-]{2,35})[ \t]*$/m;
/** As services of Azure write it after the head. */
const LANGUAGE_NOTE = /^NOTE language:[ \t]*([\w-]{2,35})[ \t]*$/m;

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
  const written = LANGUAGE.exec(head)?.[1] ?? LANGUAGE_NOTE.exec(text.slice(0, head.length + MAX_NOTES))?.[1];
  const language = written === undefined ? null : languageTag(written);
  const title = titleIn(head.slice(head.indexOf(SIGNATURE) + SIGNATURE.length, lineEndAt(head, 0, head.length)));
  if (language === null && title === undefined) return undefined;
  return { ...(title === undefined ? {} : { title }), ...(language === null ? {} : { language }) };
}

function titleIn(line: string): string | undefined {
  return statedTitle(line.replace(/^[ \t]+(?:[-–—][ \t]+)?/, ""));
}
