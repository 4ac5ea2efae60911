import { shinglePositions, type WordRange } from "./occurrences.js";
import { positionsOf } from "./postings.js";
import { turnAt, type QuoteIndex } from "./quote-index.js";

/** How many of the rarest shingles (or words) of a quotation vote for a passage. */
const MAX_VOTERS = 256;
/** A shingle or word that stands in more places than this says too little to vote. */
const MAX_PLACES = 256;
/** Votes for beginnings that lie this near each other count together. */
const BUCKET_WORDS = 16;

/** A passage that shares words with a quotation, and how many votes it got. */
export interface Candidate extends WordRange {
  readonly votes: number;
}

/**
 * The passages that share most shingles with the words of a quotation, best first; where no shingle is shared, most
 * rare words. Each is as long as the quotation and some words more on both sides, and stays inside one transcript.
 * The work is bounded by the numbers above, whatever the size of the index.
 */
export function findCandidates(index: QuoteIndex, words: readonly number[], limit: number): Candidate[] {
  const byShingle = vote(words, (offset) => shinglePositions(index, words, offset));
  const votes = byShingle.size > 0 ? byShingle : vote(words, (offset) => wordPositions(index, words[offset] ?? -1));
  const ranked = [...votes.values()].sort((a, b) => b.count - a.count || a.sum / a.count - b.sum / b.count);
  return ranked.slice(0, limit).map((ballot) => toCandidate(index, words.length, ballot));
}

function wordPositions(index: QuoteIndex, word: number): Int32Array {
  return word < 0 ? new Int32Array(0) : positionsOf(index.wordPostings, word);
}

interface Ballot {
  count: number;
  /** Sum of the beginnings voted for. */
  sum: number;
  /** Sum of the places of the voters. */
  places: number;
}

function vote(words: readonly number[], positionsAt: (offset: number) => Int32Array): Map<number, Ballot> {
  const voters = words
    .map((_, offset) => ({ offset, positions: positionsAt(offset) }))
    .filter(({ positions }) => positions.length > 0 && positions.length <= MAX_PLACES)
    .sort((a, b) => a.positions.length - b.positions.length)
    .slice(0, MAX_VOTERS);
  const ballots = new Map<number, Ballot>();
  for (const { offset, positions } of voters) {
    for (const position of positions) {
      const start = Math.max(0, position - offset);
      const bucket = Math.floor(start / BUCKET_WORDS);
      const ballot = ballots.get(bucket) ?? { count: 0, sum: 0, places: 0 };
      ballot.count += 1;
      ballot.sum += start;
      ballot.places += position;
      ballots.set(bucket, ballot);
    }
  }
  return ballots;
}

function toCandidate(index: QuoteIndex, length: number, ballot: Ballot): Candidate {
  const middle = Math.round(ballot.sum / ballot.count);
  const slack = 8 + Math.min(56, Math.ceil(length / 4));
  const range = { start: Math.max(0, middle - slack), end: Math.min(index.words.length, middle + length + slack) };
  return { ...clip(index, range, Math.round(ballot.places / ballot.count)), votes: ballot.count };
}

/** The part of a range that lies in the same continuous conversation as one of its words. */
function clip(index: QuoteIndex, range: WordRange, word: number): WordRange {
  const home = turnAt(index, word);
  let first = home;
  let last = home;
  const joins = (a: number, b: number): boolean => {
    const left = index.turns[a];
    const right = index.turns[b];
    return left?.transcript === right?.transcript && left?.withoutNotes === false && right?.withoutNotes === false;
  };
  while (first > 0 && (index.turns[first]?.firstWord ?? 0) > range.start && joins(first - 1, first)) first -= 1;
  while ((index.turns[last + 1]?.firstWord ?? index.words.length) < range.end && joins(last, last + 1)) last += 1;
  return {
    start: Math.max(range.start, index.turns[first]?.firstWord ?? 0),
    end: Math.min(range.end, index.turns[last + 1]?.firstWord ?? index.words.length),
  };
}
