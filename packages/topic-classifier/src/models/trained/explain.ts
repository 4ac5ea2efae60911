import { readPlaces, readWords } from "../../features/count-features.js";
import type { PlaceList } from "../../features/place-list.js";
import type { SparseMatrix } from "../../features/sparse-matrix.js";
import type { PartEvidence, TopicDocument } from "../topic-model.js";
import type { Scorer } from "./score-rows.js";

/** A word of a document, or neighbouring ones, with what it adds to the margin of a class. */
interface WeighedWord {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** At most this many places are shown that speak for a code, and that speak against it. */
const MOST_FOR = 8;
const MOST_AGAINST = 3;
/** A place is shown that weighs at least this much beside the weightiest. */
const LEAST_SHARE = 0.1;

/** A document read once for all the codes that are to be explained. */
export interface ReadDocument {
  readonly document: TopicDocument;
  readonly words: PlaceList;
  /** The features that the model knows. */
  readonly places: PlaceList;
  /** Of each place: the row's value of its feature, shared out among its words and the places of that feature. */
  readonly values: Float64Array;
  /** Of each place: its first word, and the one after its last. */
  readonly firstWords: Int32Array;
  readonly endWords: Int32Array;
}

export function readDocument(scorer: Scorer, document: TopicDocument, rows: SparseMatrix, row: number): ReadDocument {
  const places = readPlaces(scorer.reader, document, scorer.parameters.space.features);
  const words = readWords(scorer.reader, document);
  const shares = sharesOf(places, rows, row);
  const values = new Float64Array(places.length);
  const firstWords = new Int32Array(places.length);
  const endWords = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const part = places.parts[at] ?? 0;
    const first = words.firstBehind(part, places.starts[at] ?? 0);
    let end = first;
    while (end < words.length && words.parts[end] === part && (words.starts[end] ?? 0) < (places.ends[at] ?? 0)) end += 1;
    firstWords[at] = first;
    endWords[at] = end;
    values[at] = (shares.get(places.features[at] ?? -1) ?? 0) / Math.max(1, end - first);
  }
  return { document, words, places, values, firstWords, endWords };
}

/** The value of each feature in a row, over how often it stands in the document. */
function sharesOf(places: PlaceList, rows: SparseMatrix, row: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < places.length; at += 1) {
    const feature = places.features[at] ?? -1;
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const shares = new Map<number, number>();
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const feature = rows.columns[at] ?? -1;
    const count = counts.get(feature);
    if (count !== undefined) shares.set(feature, (rows.values[at] ?? 0) / count);
  }
  return shares;
}

/**
 * The words of a document that decided for a class, and against it, sorted by place. Weights are shares of the score,
 * negative for words against. What a pair of words or a phrase of the codebook adds is shared out among its words, and
 * neighbours are shown as one. Empty only where the model knows no word of the document.
 */
export function explain(scorer: Scorer, read: ReadDocument, classIndex: number, score: number): PartEvidence[] {
  if (read.places.length === 0) return [];
  const weights = weighWords(scorer, read, classIndex);
  const sum = weights.reduce((total, weight) => total + Math.max(0, weight), 0);
  const chosen = chooseWords(weights).map((at): WeighedWord => ({
    part: read.words.parts[at] ?? 0,
    start: read.words.starts[at] ?? 0,
    end: read.words.ends[at] ?? 0,
    weight: weights[at] ?? 0,
  }));
  return joinNeighbours(read.document, chosen).map(({ part, start, end, weight }) => ({
    part,
    span: { start, end },
    term: read.document.parts[part]?.text.slice(start, end).replace(/\s+/g, " ").toLowerCase() ?? "",
    weight: sum > 0 ? (weight * score) / sum : 0,
  }));
}

/** What each word adds to the margin of a class. */
function weighWords(scorer: Scorer, { words, places, values, firstWords, endWords }: ReadDocument, classIndex: number): Float64Array {
  const { weights, classes } = scorer.parameters.weights;
  const totals = new Float64Array(words.length);
  for (let at = 0; at < places.length; at += 1) {
    const weight = (values[at] ?? 0) * (weights[(places.features[at] ?? 0) * classes + classIndex] ?? 0);
    for (let word = firstWords[at] ?? 0; word < (endWords[at] ?? 0); word += 1) totals[word] = (totals[word] ?? 0) + weight;
  }
  return totals;
}

/** The weightiest words, by place: the one that weighs most even where all speak against. */
function chooseWords(weights: Float64Array): number[] {
  const highest = mostOf(weights, MOST_FOR, (one, other) => one - other);
  const [first] = highest;
  if (first === undefined) return [];
  const least = Math.abs(weights[first] ?? 0) * LEAST_SHARE;
  const speakFor = highest.filter((at) => (weights[at] ?? 0) > 0 && (weights[at] ?? 0) >= least);
  const lowest = speakFor.length === 0 ? [] : mostOf(weights, MOST_AGAINST, (one, other) => other - one);
  const against = lowest.filter((at) => (weights[at] ?? 0) < 0 && -(weights[at] ?? 0) >= least);
  return [...new Set([first, ...speakFor, ...against])].sort((a, b) => a - b);
}

/** The positions of the few numbers that come first, the very first of all first; of equals the earlier one. */
function mostOf(numbers: Float64Array, count: number, compare: (one: number, other: number) => number): number[] {
  const chosen: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const own = numbers[at] ?? 0;
    let place = chosen.length;
    while (place > 0 && compare(own, numbers[chosen[place - 1] ?? 0] ?? 0) > 0) place -= 1;
    if (place >= count) continue;
    chosen.splice(place, 0, at);
    if (chosen.length > count) chosen.pop();
  }
  return chosen;
}

/** Makes one of words that speak alike and have nothing but white space or a hyphen between them. */
function joinNeighbours(document: TopicDocument, words: readonly WeighedWord[]): WeighedWord[] {
  const joined: WeighedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const between = last?.part === word.part ? document.parts[word.part]?.text.slice(last.end, word.start) : undefined;
    if (last !== undefined && between !== undefined && /^[\s-]*$/u.test(between) && last.weight > 0 === word.weight > 0) {
      joined[joined.length - 1] = { ...last, end: word.end, weight: last.weight + word.weight };
    } else joined.push(word);
  }
  return joined;
}
