import { isNameShaped, type CaptionNames } from "./caption-names.js";
import type { CueTable } from "./cue-table.js";
import { afterLineEnd, lineEndAt, trimBlank } from "./line-ends.js";
import { beforeTags, skipSigns } from "./marks.js";

const MAX_NAME = 60;
/** After so many cues without a name over their words the rest is not looked at. */
const FAIR = 8;
const NEARLY_ALL = 0.9;
/** A name stands over so many cues on the average, in a file of some length. */
const LEAST_EACH = 2;

/** The end of the words of the first line of a cue's text. */
export function firstLineEnd(text: string, start: number, limit: number): number {
  return trimBlank(text, lineEndAt(text, start, limit), start);
}

/**
 * Learns whether each cue has the name of who speaks alone on its first line, as the transcripts of meeting software do,
 * and which names these are. Empty where a file does not name speakers so.
 */
export function learnNameLines(text: string, cues: CueTable): CaptionNames {
  const names = new Map<string, number>();
  let without = 0;
  for (let index = 0; index < cues.count; index += 1) {
    const limit = cues.textEnd(index);
    const start = skipSigns(text, cues.textStart(index), limit);
    const lineEnd = firstLineEnd(text, start, limit);
    const end = beforeTags(text, lineEnd, start);
    const name = lineEnd < limit && afterLineEnd(text, lineEndAt(text, lineEnd, limit)) < limit && end - start <= MAX_NAME ? text.slice(start, end) : "";
    if (name === "" || !(names.has(name) || mayBeName(name))) {
      without += 1;
      if (without > FAIR && without > (1 - NEARLY_ALL) * cues.count) return new Set();
    } else names.set(name, (names.get(name) ?? 0) + 1);
  }
  const named = cues.count - without;
  return named >= NEARLY_ALL * cues.count && named >= LEAST_EACH * names.size && names.size > 0 ? new Set(names.keys()) : new Set();
}

/** Nothing ends a sentence in a name, and no colon stands after it. */
function mayBeName(words: string): boolean {
  return isNameShaped(words) && !/[.,:;!?…"“”]$/u.test(words);
}
