import type { RecipeLayout } from "@colloquy/corpus-schema";
import { foldLabel, isRoleLabel } from "../../layout/label-shape.js";
import { isStageDirection } from "../../turns/cue-line.js";
import { isNameShaped, type CaptionNames } from "./caption-names.js";
import type { CueTable } from "./cue-table.js";
import { afterLineEnd, endsLine, lineEndAt } from "./line-ends.js";
import { hasWords, skipMarks } from "./marks.js";

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
/** Brackets in which names stand: those of captions in Latin script, and those of Japanese and Chinese ones. */
const OPENING = "[(（［【〔";
const CLOSING = "])）］】〕";
const MAX_NAME = 40;
/** Names over so large a share of the cues are names; single words, which sounds are as well, over a larger one. */
const SHARE = 0.2;
const SHARE_OF_WORDS = 0.3;
/** Nearly all places of a name have words after it; a note of what is heard stands alone. */
const SPOKEN = 0.8;
/** More than one word, or one with a number. */
const FULL_NAME = /\p{L}[\s_-]+[\p{Lu}\d]/u;

interface Candidate {
  count: number;
  /** Places at which words of the same cue follow. */
  spoken: number;
}

/** The offset after the bracket, and its colon, that may hold a name at an offset: `[John]`, `(John):`, `（ジョン）`; -1 for none. */
export function bracketEnd(text: string, start: number, limit: number): number {
  const kind = start < limit ? OPENING.indexOf(text.charAt(start)) : -1;
  if (kind === -1) return -1;
  const [open, close] = [OPENING.charCodeAt(kind), CLOSING.charCodeAt(kind)];
  const end = Math.min(limit, start + MAX_NAME);
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === close) return at === start + 1 ? -1 : at + 1 < limit && isColon(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    if (endsLine(code) || code === open || code === 0x3c) return -1;
  }
  return -1;
}

function isColon(code: number): boolean {
  return code === COLON || code === WIDE_COLON;
}

/** The words in a bracket that ends, with its colon, at an offset. */
export function nameInBracket(text: string, start: number, end: number): string {
  return text.slice(start + 1, isColon(text.charCodeAt(end - 1)) ? end - 2 : end - 1).trim();
}

/**
 * Learns from a whole file which brackets at the beginnings of lines hold names of speakers: they come again and again
 * with words after them. `[wind]` is none, nor is `(Laughs)` before what is said.
 */
export function learnBracketNames(text: string, cues: CueTable, known: RecipeLayout = {}): CaptionNames {
  const candidates = new Map<string, Candidate>();
  for (let index = 0; index < cues.count; index += 1) countBrackets(text, cues.textStart(index), cues.textEnd(index), candidates);
  const refused = new Set(known.notLabels?.map(foldLabel));
  const given = new Set(known.labels?.map(foldLabel));
  const named = [...candidates].filter(
    ([name, { count, spoken }]) => !refused.has(foldLabel(name)) && spoken >= SPOKEN * count && mayBeName(name),
  );
  const sure = named.filter(([name]) => isRoleLabel(name) || FULL_NAME.test(name));
  const chosen = carries(named, SHARE_OF_WORDS * cues.count) ? named : carries(sure, SHARE * cues.count) ? sure : [];
  return new Set([...chosen.map(([name]) => name), ...[...candidates.keys()].filter((name) => given.has(foldLabel(name)))]);
}

/** There are two names at least, and those that come again are over so many cues. */
function carries(names: readonly (readonly [string, Candidate])[], least: number): boolean {
  const again = names.filter(([, { count }]) => count > 1).reduce((sum, [, { count }]) => sum + count, 0);
  return names.length > 1 && again >= least && again > 0;
}

function mayBeName(name: string): boolean {
  return isNameShaped(name) && !isStageDirection(name);
}

function countBrackets(text: string, start: number, limit: number, candidates: Map<string, Candidate>): void {
  for (let at = start; at < limit; ) {
    const lineEnd = lineEndAt(text, at, limit);
    const open = skipMarks(text, at, lineEnd);
    const end = bracketEnd(text, open, lineEnd);
    if (end !== -1) {
      const name = nameInBracket(text, open, end);
      const candidate = candidates.get(name) ?? { count: 0, spoken: 0 };
      candidate.count += 1;
      if (isSpoken(text, end, lineEnd, limit)) candidate.spoken += 1;
      candidates.set(name, candidate);
    }
    at = lineEnd >= limit ? limit : afterLineEnd(text, lineEnd);
  }
}

/** Whether words follow a bracket, on its line or on the next one, which no other name in brackets begins. */
function isSpoken(text: string, end: number, lineEnd: number, limit: number): boolean {
  if (hasWords(text, end, lineEnd)) return true;
  const next = afterLineEnd(text, lineEnd);
  if (next >= limit) return false;
  const nextEnd = lineEndAt(text, next, limit);
  const open = skipMarks(text, next, nextEnd);
  const close = bracketEnd(text, open, nextEnd);
  return (close === -1 || !mayBeName(nameInBracket(text, open, close))) && hasWords(text, next, limit);
}
