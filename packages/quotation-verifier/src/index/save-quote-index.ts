import type { IndexedTurn, QuoteIndex } from "./quote-index.js";
import {
  CHECKSUM_AT,
  checksumOf,
  CONTENTS_AT,
  CONTENTS_LENGTH_AT,
  MAGIC,
  readingFingerprint,
  turnsFingerprint,
  VERSION,
  type SavedContents,
  type SavedTranscript,
} from "./saved-format.js";

/**
 * An index as bytes: the words by number, four bytes each, and of each transcript its id and hashes. The transcripts
 * themselves are not in it: `loadQuoteIndex` is given them again.
 */
export function saveQuoteIndex(index: QuoteIndex): Uint8Array {
  const { turnStarts, segments } = index;
  const contents: SavedContents = { reading: readingFingerprint(), transcripts: savedTranscripts(index) };
  const json = new TextEncoder().encode(JSON.stringify(contents));
  const contentsLength = Math.ceil(json.length / 4) * 4;
  const turnsAt = CONTENTS_AT + contentsLength;
  const wordsAt = turnsAt + 4 * (turnStarts.length - 1);
  const bytes = new Uint8Array(wordsAt + 4 * (turnStarts.at(-1) ?? 0)).fill(0x20, CONTENTS_AT, turnsAt);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  bytes[MAGIC.length] = VERSION;
  bytes.set(json, CONTENTS_AT);
  view.setUint32(CONTENTS_LENGTH_AT, contentsLength, true);
  for (let turn = 0; turn + 1 < turnStarts.length; turn += 1) {
    view.setUint32(turnsAt + 4 * turn, (turnStarts[turn + 1] ?? 0) - (turnStarts[turn] ?? 0), true);
  }
  for (const { firstWord, words } of segments) {
    for (let at = 0; at < words.length; at += 1) view.setInt32(wordsAt + 4 * (firstWord + at), words[at] ?? 0, true);
  }
  view.setInt32(CHECKSUM_AT, checksumOf(view), true);
  return bytes;
}

function savedTranscripts({ transcripts, turns, turnStarts }: QuoteIndex): SavedTranscript[] {
  let from = 0;
  return transcripts.map(({ id, source, turns: { length } }) => {
    const entries = turns.slice(from, endOfEntries(turns, from, length));
    const words = (turnStarts[from + entries.length] ?? 0) - (turnStarts[from] ?? 0);
    from += entries.length;
    return { id, textSha256: source.textSha256, turnsHash: turnsFingerprint(entries), turns: entries.length, words };
  });
}

/** Where the entries of a transcript of so many turns end: with those that leave the notes out. */
function endOfEntries(turns: readonly IndexedTurn[], from: number, count: number): number {
  let end = from + count;
  while (turns[end]?.withoutNotes === true) end += 1;
  return end;
}
