import { countSame, rarestAnchor, type WordRange } from "./occurrences.js";
import { areTurnsContinuous, turnAt, type QuoteIndex } from "./quote-index.js";
import { SHINGLE_WORDS } from "./segment.js";

/** How many shingles (or pairs, or words) of a quotation are looked up, evenly spread over it. */
const MAX_LOOKED_UP = 1024;
/** How many votes are counted, those of the rarest first. */
const MAX_VOTES = 1024;
/** A shingle, pair or word that stands in more places than this says too little to vote. */
const MAX_PLACES = 1024;
/** Votes for beginnings that lie this near each other count together. */
const BUCKET_WORDS = 16;
/** A passage with fewer votes than the best one's divided by this is not looked at. */
const BEHIND = 3;

/** A passage that shares words with a quotation, and how many votes it got. */
export interface Candidate extends WordRange {
  readonly votes: number;
}

/**
 * The passages that share most shingles with the words of a quotation, best first; where no shingle is shared, most
 * pairs of words; else most words. Each is as long as the quotation and some words more on both sides, and stays inside one transcript.
 * The work is bounded by the numbers above, whatever the size of the index.
 */
export function findCandidates(index: QuoteIndex, words: readonly number[], limit: number): Candidate[] {
  let ballots: Ballot[] = [];
  for (let size = SHINGLE_WORDS; size > 0 && ballots.length === 0; size -= 1) ballots = vote(index, words, size);
  const ranked = ballots.sort((a, b) => b.count - a.count || a.sum / a.count - b.sum / b.count);
  const least = (ranked[0]?.count ?? 0) / BEHIND;
  return ranked
    .filter(({ count }) => count >= least)
    .slice(0, limit)
    .map((ballot) => toCandidate(index, words.length, ballot));
}

/** Votes for one passage. */
interface Ballot {
  count: number;
  /** Sum of the beginnings voted for. */
  sum: number;
  /** The place of the first voter. */
  readonly place: number;
}

function vote(index: QuoteIndex, words: readonly number[], size: number): Ballot[] {
  const ballots: Ballot[] = [];
  let limit = -Infinity;
  for (const cast of castVotes(index, words, size)) {
    const start = Math.floor(cast / OFFSETS) - words.length;
    const ballot = ballots.at(-1);
    if (ballot === undefined || start > limit) {
      ballots.push({ count: 1, sum: start, place: start + (cast % OFFSETS) });
      limit = start + BUCKET_WORDS;
    } else {
      ballot.count += 1;
      ballot.sum += start;
    }
  }
  return ballots;
}

/** Offsets in a quotation are below this; its product with a position is a number without fraction. */
const OFFSETS = 2 ** 20;

/**
 * The votes of the rarest runs of `size` words, in the order of the stream. A vote is one number, which sorts fastest:
 * the beginning that is voted for, plus the length of the quotation so that it is not below 0, times {@link OFFSETS},
 * plus the offset of the voter.
 */
function castVotes(index: QuoteIndex, words: readonly number[], size: number): Float64Array {
  const votes: number[] = [];
  for (const { offset, count } of rarestVoters(index, words, size)) {
    if (votes.length > 0 && votes.length + count > MAX_VOTES) break;
    const run = words.slice(offset, offset + size);
    for (const segment of index.segments) {
      const anchor = rarestAnchor(segment, run);
      for (const position of anchor.positions) {
        const start = position - anchor.offset;
        if (countSame(segment, run, start) < size) continue;
        votes.push((segment.firstWord + start - offset + words.length) * OFFSETS + Math.min(offset, OFFSETS - 1));
      }
    }
  }
  return Float64Array.from(votes).sort();
}

interface Voter {
  readonly offset: number;
  readonly count: number;
}

function rarestVoters(index: QuoteIndex, words: readonly number[], size: number): Voter[] {
  const voters: Voter[] = [];
  const step = Math.max(1, words.length / MAX_LOOKED_UP);
  for (let at = 0; at <= words.length - size; at += step) {
    const offset = Math.floor(at);
    const run = words.slice(offset, offset + size);
    let count = 0;
    for (const segment of index.segments) count += rarestAnchor(segment, run).positions.length;
    if (count > 0 && count <= MAX_PLACES) voters.push({ offset, count });
  }
  return voters.sort((a, b) => a.count - b.count);
}

function toCandidate(index: QuoteIndex, length: number, ballot: Ballot): Candidate {
  const middle = Math.round(ballot.sum / ballot.count);
  const slack = 8 + Math.min(56, Math.ceil(length / 4));
  const range = { start: Math.max(0, middle - slack), end: middle + length + slack };
  return { ...clip(index, range, ballot.place), votes: ballot.count };
}

/** The part of a range that lies in the same continuous conversation as one of its words. */
function clip(index: QuoteIndex, range: WordRange, word: number): WordRange {
  const { turnStarts } = index;
  const home = turnAt(index, word);
  let first = home;
  let last = home;
  while (first > 0 && (turnStarts[first] ?? 0) > range.start && areTurnsContinuous(index, first - 1, first)) first -= 1;
  while ((turnStarts[last + 1] ?? range.end) < range.end && areTurnsContinuous(index, last, last + 1)) last += 1;
  return {
    start: Math.max(range.start, turnStarts[first] ?? 0),
    end: Math.min(range.end, turnStarts[last + 1] ?? range.end),
  };
}
