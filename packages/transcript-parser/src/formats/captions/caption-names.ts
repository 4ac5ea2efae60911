import type { RecipeLayout } from "@colloquy/corpus-schema";
import { foldLabel, isNotice, isRoleLabel, isStageLabel } from "../../layout/label-shape.js";
import { NAME_CONNECTORS, NAME_PARTICLES } from "../../layout/label-words.table.js";
import type { CueTable } from "./cue-table.js";
import { afterLineEnd, endsLine, isBlankCode, lineEndAt } from "./line-ends.js";
import { beforeTags, changeEnd, isDigit, isLetter, skipMarks, skipSpaces, tagEnd } from "./marks.js";

const LESS_THAN = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const MAX_NAME = 60;
const MAX_SMALL_NAME = 24;
const MAX_WORDS = 7;
/** Names over so large a share of the cues are all names. */
const MOST = 0.5;

/** A name that may open a line, and what speaks for it. */
interface Candidate {
  count: number;
  /** Whether it came after `>>`, after which a name is nothing else. */
  marked: boolean;
}

/** Names of speakers as they open lines of captions: `John Smith: …`. Empty where a file does not name them so. */
export type CaptionNames = ReadonlySet<string>;

/**
 * Learns from a whole file which beginnings of lines before a colon are names of speakers: those that come again, and
 * those of the same form beside them. `Remember: …`, said once, is no name.
 *
 * @param known labels that a person has given or refused
 */
export function learnNames(text: string, cues: CueTable, known: RecipeLayout = {}): CaptionNames {
  const candidates = new Map<string, Candidate>();
  let named = 0;
  for (let index = 0; index < cues.count; index += 1) {
    if (countNames(text, cues.textStart(index), cues.textEnd(index), candidates)) named += 1;
  }
  const refused = new Set(known.notLabels?.map(foldLabel));
  const given = new Set(known.labels?.map(foldLabel));
  const small = smallNames(candidates, cues.count);
  const shaped = [...candidates].filter(
    ([name]) => !refused.has(foldLabel(name)) && (given.has(foldLabel(name)) || isNameShaped(withoutManner(name)) || small.has(name)),
  );
  const repeated = shaped.filter(([, { count }]) => count > 1);
  const isNamed = named >= MOST * cues.count;
  const bears = repeated.length > 1 || repeated.some(([name]) => isSure(name));
  return new Set(
    shaped.flatMap(([name, { count, marked }]) => {
      const bare = withoutManner(name);
      const isLikeOthers = bears && (count > 1 || isSure(bare) || (bare !== name && (candidates.get(bare)?.count ?? 0) > 1));
      return marked || isNamed || isLikeOthers || given.has(foldLabel(name)) ? [name] : [];
    }),
  );
}

/** `ADA` of `ADA (by phone)`: how a voice is heard is no part of the form of a name. */
function withoutManner(name: string): string {
  return name.endsWith(")") ? name.replace(/(?<=\S)\s*\([^()]{1,40}\)$/u, "") : name;
}

/** Words in small letters are names only where most of the cues begin with one of a few. */
function smallNames(candidates: ReadonlyMap<string, Candidate>, cues: number): ReadonlySet<string> {
  const small = [...candidates].filter(([name, { count }]) => /^[a-z]+$/.test(name) && !isNotice(name) && !isStageLabel(name) && count > 1);
  const count = small.reduce((sum, [, candidate]) => sum + candidate.count, 0);
  return new Set(small.length > 1 && count >= MOST * cues ? small.map(([name]) => name) : []);
}

/** Counts the candidates of a cue, and gives whether it has one. */
function countNames(text: string, start: number, limit: number, candidates: Map<string, Candidate>): boolean {
  let found = false;
  for (let at = start; at < limit; ) {
    const end = lineEndAt(text, at, limit);
    const open = skipMarks(text, at, end);
    const change = changeEnd(text, open, end);
    const from = change === -1 ? open : change;
    const colon = colonAfterName(text, from, end);
    if (colon !== -1) {
      const name = nameIn(text, from, colon);
      const candidate = candidates.get(name) ?? { count: 0, marked: false };
      candidate.count += 1;
      candidate.marked ||= change !== -1;
      candidates.set(name, candidate);
      found = true;
    }
    at = end >= limit ? limit : afterLineEnd(text, end);
  }
  return found;
}

/** The offset of the colon after what may be a name at an offset; -1 for none. Looks at no more than a name's length. */
export function colonAfterName(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start);
  if (start < limit && first >= 0x61 && first <= 0x7a) return colonAfterSmallName(text, start, limit);
  // No name begins with a bracket or a mark.
  if (start >= limit || (first < 0x80 && !isLetter(first) && !isDigit(first))) return -1;
  const end = Math.min(limit, start + MAX_NAME);
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === WIDE_COLON) return at;
    if (code === COLON) return at + 1 >= limit || endsWord(text.charCodeAt(at + 1)) ? at : -1;
    if (code === 0x0a || code === 0x0d) return -1;
    // A name may stand in a tag, and the colon after it: `<b>Ada Holm</b>: Oh.`
    if (code === LESS_THAN && text.charCodeAt(at + 1) === SLASH) return colonAfterTag(text, at, end);
    // `!`, `"`, `?`, `;`, `<`, `>`, `[`, `{` stand in no name.
    if (code === 0x21 || code === 0x22 || code === 0x3f || code === 0x3b || code === 0x3c || code === 0x3e || code === 0x5b || code === 0x7b) return -1;
  }
  return -1;
}

function colonAfterTag(text: string, tag: number, limit: number): number {
  const close = tagEnd(text, tag, limit);
  const at = close === -1 ? limit : skipSpaces(text, close, limit);
  const code = at < limit ? text.charCodeAt(at) : -1;
  return code === COLON || code === WIDE_COLON ? at : -1;
}

/** `ada:`, `speaker 1:`, `speaker_0:`: one word in small letters, or two. */
function colonAfterSmallName(text: string, start: number, limit: number): number {
  const end = Math.min(limit, start + MAX_SMALL_NAME);
  let spaces = 0;
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) return at + 1 >= limit || endsWord(text.charCodeAt(at + 1)) ? at : -1;
    if (code === 0x20) spaces += 1;
    else if (!isLetter(code) && !isDigit(code) && code !== 0x5f && code !== 0x2d) return -1;
    if (spaces > 1) return -1;
  }
  return -1;
}

function endsWord(code: number): boolean {
  return isBlankCode(code) || endsLine(code) || code === 0xa0 || code === LESS_THAN;
}

/** The name before a colon, without the tags that close after it. */
export function nameIn(text: string, start: number, colon: number): string {
  return text.slice(start, nameEnd(text, start, colon));
}

/** Where the name before a colon ends. */
export function nameEnd(text: string, start: number, colon: number): number {
  return beforeBlank(text, start, beforeTags(text, beforeBlank(text, start, colon), start));
}

function beforeBlank(text: string, start: number, offset: number): number {
  let end = offset;
  while (end > start && (isBlankCode(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 0xa0)) end -= 1;
  return end;
}

/** `speaker_0`, `spk_1`, `speaker 12`: what programmes call voices that they tell apart. */
const NUMBERED = /^(?:speaker|spk)[ _-]?\d{1,3}$/u;

/** Whether some words are in the form of a name or of a role: each with a capital, but for particles, numbers, brackets. */
export function isNameShaped(name: string): boolean {
  if (isRoleLabel(name) || NUMBERED.test(name)) return true;
  if (isNotice(name) || isStageLabel(name) || !/\p{L}/u.test(name) || /\p{L}{4,}\.(?:\s|$)|…/u.test(name)) return false;
  const words = name.split(/\s+/u);
  return words.length <= MAX_WORDS && words.every((word) => /^[(#]?[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(word) || /^\p{Ll}['’]\p{Lu}/u.test(word) || isLink(word));
}

function isLink(word: string): boolean {
  const bare = word.toLowerCase();
  return NAME_PARTICLES.has(bare) || NAME_CONNECTORS.has(bare) || /^[&–-]$/.test(word);
}

/** Capitals, two words or more, a role, a script without capitals: not just a word at the beginning of a sentence. */
function isSure(name: string): boolean {
  return isRoleLabel(name) || NUMBERED.test(name) || (/\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name)) || /\p{Ll}\s+(?:\S+\s+)?[\p{Lu}\d]/u.test(name) || /\p{Lo}/u.test(name);
}
