import { endsLine, isBlankCode, lineEndAt, trimBlank } from "./line-ends.js";

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const BRACE = 0x7b;
const BACKSLASH = 0x5c;
const ESCAPED = "&gt;";

/** How far a tag may reach. */
const MAX_TAG = 1000;
/** Characters of a tag that closes. */
const MAX_CLOSING = 16;

/**
 * The offset after the tag that opens at an offset; -1 where a `<` is only that: a letter, a digit, a slash or a full
 * stop follows it in a tag, and a `>` closes it before another one opens. A tag may run over the end of a line, not
 * over an empty line.
 */
export function tagEnd(text: string, start: number, limit: number): number {
  const next = text.charCodeAt(start + 1);
  if (!isLetter(next) && !isDigit(next) && next !== SLASH && next !== 0x2e) return -1;
  const end = Math.min(limit, start + MAX_TAG);
  let feeds = 0;
  for (let at = start + 2; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER_THAN) return at + 1;
    if (code === LESS_THAN) return -1;
    if (endsLine(code)) {
      feeds += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 0 : 1;
      if (feeds > 1) return -1;
    } else if (!isBlankCode(code)) feeds = 0;
  }
  return -1;
}

/** The offset after `{\an8}` and the like, which place and set a line of SubRip; -1 where a brace is only that. */
export function overrideEnd(text: string, start: number, limit: number): number {
  if (text.charCodeAt(start) !== BRACE || text.charCodeAt(start + 1) !== BACKSLASH) return -1;
  const end = Math.min(limit, start + MAX_TAG);
  for (let at = start + 2; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x7d) return at + 1;
    if (endsLine(code) || code === BRACE) return -1;
  }
  return -1;
}

/** The offset after `>>` or `>>>`, written as they are or as references, and the spaces after them; -1 for none. */
export function changeEnd(text: string, start: number, limit: number): number {
  let at = start;
  let count = 0;
  while (count < 3 && at < limit) {
    if (text.charCodeAt(at) === GREATER_THAN) at += 1;
    else if (text.startsWith(ESCAPED, at)) at += ESCAPED.length;
    else break;
    count += 1;
  }
  return count < 2 ? -1 : skipSpaces(text, at, limit);
}

/** The offset after a dash that says that somebody else speaks, and the space after it; -1 for none. */
export function dashEnd(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  if (code !== 0x2d && (code < 0x2010 || code > 0x2015)) return -1;
  const next = text.charCodeAt(start + 1);
  if (start + 1 >= limit || next === code || isDigit(next)) return -1;
  return skipSpaces(text, start + 1, limit);
}

/** What may stand before a dash within a line after which somebody else speaks: a sentence has ended. */
const SENTENCE_END = ".?!…\"”»’)]♪。？！」）";

/**
 * Whether a dash at an offset within a line says that somebody else speaks: `- Is it late? -No.` It stands after the end of
 * a sentence, right before a word, or set as the one that opens the line: `- Is it late? - No.`
 *
 * @param lineStart where the words of the line begin, its own dash among them
 */
export function isInnerDash(text: string, at: number, lineStart: number, limit: number): boolean {
  if (dashEnd(text, at, limit) === -1 || !isBlankCode(text.charCodeAt(at - 1))) return false;
  if (!endsSentence(text, at, lineStart)) return false;
  if (!isBlankCode(text.charCodeAt(at + 1))) return at + 1 < limit && !endsLine(text.charCodeAt(at + 1));
  const own = dashEnd(text, lineStart, limit);
  return own !== -1 && isBlankCode(text.charCodeAt(lineStart + 1));
}

/** Whether a sentence ends before an offset, tags and white space aside. */
export function endsSentence(text: string, offset: number, least: number): boolean {
  const end = beforeTags(text, trimBlank(text, offset, least), least);
  return end > least && SENTENCE_END.includes(text.charAt(end - 1));
}

const OPENING = "[(♪♫*【（";
const CLOSING = "])♪♫*】）";

/** Whether the line from an offset on is a note of what is heard, in brackets, between notes of music or of signs alone: nobody's turn. */
export function isNoteLine(text: string, start: number, limit: number): boolean {
  const code = text.charCodeAt(start);
  if (start >= limit || (code > 0x2a && code < 0x5b) || (code > 0x5b && code < 0x2000)) return false;
  const kind = OPENING.indexOf(text.charAt(start));
  const end = lineEndAt(text, start, limit);
  if (kind === -1) return !hasWords(text, start, end);
  const last = beforeTags(text, trimBlank(text, end, start), start) - 1;
  return last === start || text.charAt(last) === CLOSING.charAt(kind) || !hasWords(text, start, end);
}

/** The offset before the tags that close at an offset. */
export function beforeTags(text: string, offset: number, least: number): number {
  let last = offset - 1;
  while (last > least && text.charCodeAt(last) === GREATER_THAN) {
    const from = Math.max(least, last - MAX_CLOSING);
    const open = from + text.slice(from, last).lastIndexOf("<");
    if (open < from || open <= least || text.charCodeAt(open + 1) !== SLASH) break;
    last = open - 1;
  }
  return last + 1;
}

/** The offset of the first character that is no space, tab or no-break space. */
export function skipSpaces(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (isBlankCode(text.charCodeAt(at)) || text.charCodeAt(at) === 0xa0)) at += 1;
  return at;
}

/** The offset of the words of a line, after tags, placings, a dash. */
export function skipMarks(text: string, start: number, limit: number): number {
  let at = skipSigns(text, start, limit);
  for (let next = dashEnd(text, at, limit); next !== -1; next = dashEnd(text, at, limit)) at = skipSigns(text, next, limit);
  return at;
}

/** The offset after the spaces, tags and placings at the beginning of a line. */
export function skipSigns(text: string, start: number, limit: number): number {
  let at = skipSpaces(text, start, limit);
  while (at < limit) {
    const code = text.charCodeAt(at);
    const next = code === LESS_THAN ? tagEnd(text, at, limit) : code === BRACE ? overrideEnd(text, at, limit) : -1;
    if (next === -1) return at;
    at = skipSpaces(text, next, limit);
  }
  return at;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Whether a stretch has a letter or a digit. */
export function hasWords(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return true;
    if (code >= 0xc0 && !isMark(code)) return true;
  }
  return false;
}

/** Punctuation, arrows and symbols, the punctuation of Chinese and Japanese and its wide forms. */
function isMark(code: number): boolean {
  if (code < 0x3000) return (code >= 0x2000 && code <= 0x206f) || (code >= 0x2190 && code <= 0x2bff);
  if (code <= 0x303f) return true;
  return code >= 0xff00 && code <= 0xff65 && !isWideLetter(code);
}

/** The wide forms of digits and of letters of Latin. */
function isWideLetter(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}
