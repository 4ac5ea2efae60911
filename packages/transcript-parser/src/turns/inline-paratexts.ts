import type { Paratext, Span } from "@colloquy/corpus-schema";
import { readTime } from "../layout/read-time.js";
import { isDirection, isManner } from "./directions.js";

const MAX_NOTE = 400;
const MAX_LINK = 60;
/** White space between a label and the note that opens its turn. */
const MAX_BEFORE = 40;
const OPENING = /[[({#（【［〔<*]/g;
const MAX_STARRED = 84;
/** `*laughs*`, as people type it; what is emphasised within a sentence is said: `I love *music*`. */
const STARRED = /^\*(?![\s*])([^*\n]{2,80})(?<!\s)\*(?!\*)/u;
const SENTENCE_END = /(?:^|[.?!…:"”»)\]\n])\s{0,4}$/u;
const CLOSING: Readonly<Record<string, string>> = { "[": "]", "(": ")", "{": "}", "（": "）", "【": "】", "［": "］", "〔": "〕" };

/**
 * What stands inside of speech and is not said: notes in brackets, stage directions, times of the recording. Sorted.
 *
 * @param skipped spans that are explained already, sorted and disjoint: nothing is looked for in them
 */
export function inlineParatexts(text: string, range: Span, skipped: readonly Span[]): Paratext[] {
  const found: Paratext[] = [];
  let next = 0;
  // Searched in the turn alone: a search to the next bracket of a long text would be made for every turn anew.
  const part = text.slice(range.start, range.end);
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(part); match !== null; match = OPENING.exec(part)) {
    const at = range.start + match.index;
    while (next < skipped.length && (skipped[next]?.end ?? 0) <= at) next += 1;
    const inside = skipped[next];
    if (inside !== undefined && inside.start <= at) {
      OPENING.lastIndex = inside.end - range.start;
      continue;
    }
    const limit = Math.min(range.end, inside?.start ?? range.end);
    const link = glossaryLink(text, at, limit);
    const note = link ?? noteAt(text, at, limit, range.start);
    if (note === null) continue;
    for (const part of Array.isArray(note) ? note : [note]) found.push(part);
    OPENING.lastIndex = (found.at(-1)?.span.end ?? at + 1) - range.start;
  }
  return found;
}

/** `[glossary:Molly Brown]`: the words after the key are said, the brackets and the key are not. */
function glossaryLink(text: string, start: number, limit: number): Paratext[] | null {
  const match = /^\[\p{Ll}{3,12}:(?=\S)/u.exec(text.slice(start, start + 16));
  if (match === null) return null;
  const length = text.slice(start, Math.min(limit, start + MAX_LINK)).search(/[\]\n]/);
  const end = start + length;
  if (length === -1 || text[end] !== "]") return null;
  return [
    { kind: "markup", span: { start, end: start + match[0].length } },
    { kind: "markup", span: { start: end, end: end + 1 } },
  ];
}

function noteAt(text: string, start: number, limit: number, from: number): Paratext | null {
  const opening = text.charAt(start);
  if (opening === "<") return ellipsisAt(text, start, limit) ?? timeAt(text, start, limit);
  if (opening === "*") return starredAt(text, start, limit, from);
  const time = timeAt(text, start, limit);
  if (time !== null) return time;
  const closing = CLOSING[opening];
  if (closing === undefined) return null;
  const end = closingOf(text, start, closing, limit);
  if (end === null) return null;
  const doubled = opening === "(" && text[start + 1] === "(" && text[end] === ")";
  const span = { start, end: doubled ? end + 1 : end };
  const content = text.slice(start + (doubled ? 2 : 1), end - 1);
  // Parentheses are speech unless they say what happened in the room.
  if (opening !== "(" && opening !== "（" && opening !== "{") {
    if (isDirection(content)) return { kind: "stage-direction", span };
    return text[end] === "(" ? null : { kind: "editorial-note", span };
  }
  const opens = start - from < MAX_BEFORE && text.slice(from, start).trim() === "";
  if (!isDirection(content) && !(opens && isManner(content) && hasWords(text, span.end, limit))) return null;
  return { kind: "stage-direction", span };
}

/** A note that opens a turn says how the words after it are said; there are some. */
function hasWords(text: string, from: number, limit: number): boolean {
  return /^\s{0,4}["“«„—–-]?\s?\p{L}/u.test(text.slice(from, Math.min(limit, from + 8)));
}

function timeAt(text: string, start: number, limit: number): Paratext | null {
  const time = readTime(text, start, limit);
  return time === null ? null : { kind: "furniture", span: { start, end: time.end } };
}

function starredAt(text: string, start: number, limit: number, from: number): Paratext | null {
  const starred = STARRED.exec(text.slice(start, Math.min(limit, start + MAX_STARRED)));
  if (starred === null || !isDirection(starred[1] ?? "")) return null;
  if (!SENTENCE_END.test(text.slice(Math.max(from, start - 6), start))) return null;
  return { kind: "stage-direction", span: { start, end: start + starred[0].length } };
}

/** `<…>`: an editor left words out. */
function ellipsisAt(text: string, start: number, limit: number): Paratext | null {
  const mark = /^<\s?(?:…|\.{2,4})\s?>/.exec(text.slice(start, Math.min(limit, start + 8)));
  return mark === null ? null : { kind: "editorial-note", span: { start, end: start + mark[0].length } };
}

/** The offset after the closing mark, or null when it is too far, missing, or another one opens before it. */
function closingOf(text: string, start: number, mark: string, limit: number): number | null {
  const opening = text[start];
  const from = text[start + 1] === opening ? start + 2 : start + 1;
  const end = Math.min(limit, start + MAX_NOTE);
  for (let at = from; at < end; at += 1) {
    if (text[at] === mark) return at + 1;
    if (text[at] === opening) return null;
  }
  return null;
}
