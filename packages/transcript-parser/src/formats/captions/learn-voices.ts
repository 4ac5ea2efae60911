import type { RecipeLayout } from "@colloquy/corpus-schema";
import { learnBracketNames } from "./bracket-names.js";
import { learnNames, type CaptionNames } from "./caption-names.js";
import type { CueTable } from "./cue-table.js";
import { afterLineEnd, endsLine, lineEndAt } from "./line-ends.js";
import { changeEnd, dashEnd, endsSentence, isInnerDash, skipSigns, tagEnd } from "./marks.js";
import { learnNameLines } from "./name-lines.js";
import { isVoice, VoiceNames } from "./voice-tag.js";

/** How a file of captions says who speaks. */
export interface CaptionVoices {
  /** By tags, `<v Name>`: nothing else is looked for then. */
  readonly tags: boolean;
  /** By names before a colon. */
  readonly names: CaptionNames;
  /** By names in brackets. */
  readonly bracketed: CaptionNames;
  /** By names alone on the first lines of cues. */
  readonly above: CaptionNames;
  /** By `>>`, where somebody else begins to speak. */
  readonly changes: boolean;
  /** By dashes before the words of two people in one cue. */
  readonly dashes: boolean;
}

/** So many cues of two speakers, and so large a share of all, are needed where nothing but dashes tells voices apart. */
const LEAST_DASHED = 2;
const DASHED_SHARE = 0.05;

const DASHES = ["-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015"];
const HYPHEN = 0x2d;
const EN_DASH = 0x2013;

const NONE: CaptionNames = new Set();

/** A file says who speaks by tags, or beside the texts of its cues. */
export const BY_TAGS: CaptionVoices = { tags: true, names: NONE, bracketed: NONE, above: NONE, changes: false, dashes: false };

/** Learns from a whole file how it says who speaks. */
export function learnVoices(text: string, cues: CueTable, hasTags: boolean, known?: RecipeLayout): CaptionVoices {
  if (hasTags && hasVoiceTag(text)) return BY_TAGS;
  const names = learnNames(text, cues, known);
  const above = names.size > 0 ? NONE : learnNameLines(text, cues);
  const bracketed = names.size > 0 || above.size > 0 ? NONE : learnBracketNames(text, cues, known);
  const changes = (text.includes("&gt;&gt;") || text.includes(">>")) && countChanges(text, cues) > 1;
  const dashes = names.size + bracketed.size > 0 || (!changes && hasDashes(text, cues));
  return { tags: false, names, bracketed, above, changes, dashes };
}

/** Whether a voice is named anywhere. No regular expression looks at a whole file: the engine would hold on to it. */
function hasVoiceTag(text: string): boolean {
  const names = new VoiceNames();
  for (let at = text.indexOf("<v"); at !== -1; at = text.indexOf("<v", at + 2)) {
    const end = isVoice(text, at) ? tagEnd(text, at, text.length) : -1;
    if (end !== -1 && names.read(text, at, end) !== null) return true;
  }
  return false;
}

/** The lines that begin with `>>`. */
function countChanges(text: string, cues: CueTable): number {
  let count = 0;
  for (let index = 0; index < cues.count; index += 1) {
    count += countLines(text, cues.textStart(index), cues.textEnd(index), changeEnd);
  }
  return count;
}

function hasDashes(text: string, cues: CueTable): boolean {
  let count = 0;
  for (let index = 0; index < cues.count; index += 1) {
    if (isDashed(text, cues.textStart(index), cues.textEnd(index))) count += 1;
  }
  return count >= LEAST_DASHED && count >= DASHED_SHARE * cues.count;
}

/** Whether two people speak in a cue by its dashes: two of its lines begin with one, or one stands after a sentence. */
export function isDashed(text: string, start: number, end: number): boolean {
  // Most cues have none, and the engine finds that out faster than a look at each character.
  const words = text.slice(start, end);
  if (!DASHES.some((dash) => words.includes(dash))) return false;
  return countLines(text, start, end, dashEnd) > 1 || hasInnerDash(text, start, end);
}

function hasInnerDash(text: string, start: number, limit: number): boolean {
  let lineStart = skipSigns(text, start, limit);
  for (let at = lineStart; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (endsLine(code)) {
      lineStart = skipSigns(text, at + 1, limit);
      if (dashEnd(text, lineStart, limit) !== -1 && endsSentence(text, at, start)) return true;
    } else if ((code === HYPHEN || code === EN_DASH) && at > lineStart && isInnerDash(text, at, lineStart, limit)) return true;
  }
  return false;
}

function countLines(text: string, start: number, limit: number, markEnd: typeof dashEnd): number {
  let count = 0;
  for (let at = start; at < limit; ) {
    if (markEnd(text, skipSigns(text, at, limit), limit) !== -1) count += 1;
    at = afterLineEnd(text, lineEndAt(text, at, limit));
    if (at >= limit) break;
  }
  return count;
}
