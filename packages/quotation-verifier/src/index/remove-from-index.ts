import { countSpeakerWords, extendStarts } from "./create-quote-index.js";
import { turnAt, type IndexedTurn, type QuoteIndex } from "./quote-index.js";
import { createSegments, type Segment } from "./segment.js";

/**
 * An index without some transcripts. The one given stays as it is. Ids that it does not have change nothing. The cost
 * is that of the segments that held them, some half a million words each, and of copying a pointer per turn.
 */
export function removeFromIndex(index: QuoteIndex, transcriptIds: Iterable<string>): QuoteIndex {
  const ids = new Set(transcriptIds);
  const stays = ({ transcript }: Pick<IndexedTurn, "transcript">): boolean => !ids.has(transcript.id);
  const segments: Segment[] = [];
  let firstWord = 0;
  for (const segment of index.segments) {
    const parts = partsThatStay(index, segment, stays);
    const words = parts.reduce((sum, part) => sum + part.length, 0);
    if (words === segment.words.length) segments.push({ ...segment, firstWord });
    else segments.push(...createSegments(parts, firstWord));
    firstWord += words;
  }
  const turns: IndexedTurn[] = [];
  const lengths: number[] = [];
  index.turns.forEach((entry, at) => {
    if (!stays(entry)) return;
    turns.push(entry);
    lengths.push(lengthOf(index, at));
  });
  const gone = index.transcripts.filter(({ id }) => ids.has(id));
  return {
    transcripts: index.transcripts.filter(({ id }) => !ids.has(id)),
    languages: index.languages,
    speakerWords: countSpeakerWords(index.speakerWords, gone, -1),
    turns,
    turnStarts: extendStarts(new Int32Array(1), lengths),
    segments,
  };
}

function lengthOf({ turnStarts }: QuoteIndex, turn: number): number {
  return (turnStarts[turn + 1] ?? 0) - (turnStarts[turn] ?? 0);
}

/** The words of the turns of a segment that stay. */
function partsThatStay(
  index: QuoteIndex,
  { firstWord, words }: Segment,
  stays: (entry: IndexedTurn) => boolean,
): Int32Array[] {
  const parts: Int32Array[] = [];
  for (let turn = turnAt(index, firstWord); turn < index.turns.length; turn += 1) {
    const start = (index.turnStarts[turn] ?? 0) - firstWord;
    if (start >= words.length) break;
    const entry = index.turns[turn];
    if (entry !== undefined && stays(entry)) parts.push(words.subarray(start, start + lengthOf(index, turn)));
  }
  return parts;
}
