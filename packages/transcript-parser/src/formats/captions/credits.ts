import type { Span } from "@colloquy/corpus-schema";
import { colonAfterName, isNameShaped, nameIn } from "./caption-names.js";
import { CREDIT_WORDS } from "./credit-words.table.js";
import type { CueTable } from "./cue-table.js";
import { afterLineEnd, lineEndAt, skipBlank, trimBlank } from "./line-ends.js";
import { beforeTags, skipMarks } from "./marks.js";

/** More lines than these name nobody. */
const MAX_LINES = 6;
const MAX_NAME = 80;

/** What the first cue says of those who made the captions: nobody says it. */
export interface Credits {
  /** The index of the cue after it: 0 where there is none. */
  readonly after: number;
  readonly lines: readonly Span[];
}

const NONE: Credits = { after: 0, lines: [] };

/**
 * Finds `Translator: Ada Holm`, alone in the first cue that is not empty, with as many such lines as there are. Where a cue
 * further on begins so as well, it is somebody who speaks: an interpreter, say.
 */
export function findCredits(text: string, cues: CueTable): Credits {
  let index = 0;
  while (index < cues.count && isEmpty(text, cues, index)) index += 1;
  if (index === cues.count) return NONE;
  const lines: Span[] = [];
  const words = new Set<string>();
  for (const line of linesOf(text, cues, index)) {
    const word = wordOf(text, line);
    if (word === null || lines.length === MAX_LINES) return NONE;
    words.add(word);
    lines.push(line);
  }
  for (let next = index + 1; next < cues.count; next += 1) {
    for (const line of linesOf(text, cues, next)) if (words.has(beforeColon(text, line))) return NONE;
  }
  return { after: index + 1, lines };
}

function isEmpty(text: string, cues: CueTable, index: number): boolean {
  return skipBlank(text, cues.textStart(index), cues.textEnd(index)) === cues.textEnd(index);
}

function* linesOf(text: string, cues: CueTable, index: number): Generator<Span> {
  const limit = cues.textEnd(index);
  for (let at = cues.textStart(index); at < limit; ) {
    const lineEnd = lineEndAt(text, at, limit);
    const start = skipMarks(text, at, lineEnd);
    const end = beforeTags(text, trimBlank(text, lineEnd, start), start);
    if (start < end) yield { start, end };
    at = lineEnd >= limit ? limit : afterLineEnd(text, lineEnd);
  }
}

/** The words before the colon of a line that names who made the captions; null for another line. */
function wordOf(text: string, line: Span): string | null {
  const word = beforeColon(text, line);
  if (!CREDIT_WORDS.has(word)) return null;
  const name = text.slice(line.start, line.end).replace(/^[^:：]*[:：]\s*/u, "");
  return name.length <= MAX_NAME && name.split(/\s*[,、،/&]\s*/u).every((part) => isNameShaped(part)) ? word : null;
}

function beforeColon(text: string, { start, end }: Span): string {
  const colon = colonAfterName(text, start, end);
  return colon === -1 ? "" : nameIn(text, start, colon).toLowerCase();
}
