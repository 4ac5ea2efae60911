import { readPlaces, readWords, type PlacedFeature, type PlacedWord } from "../../features/count-features.js";
import type { SparseMatrix } from "../../features/sparse-matrix.js";
import type { PartEvidence, TopicDocument } from "../topic-model.js";
import type { Scorer } from "./score-rows.js";

/** A word of a document, or neighbouring ones, with what it adds to the margin of a class. */
interface WeighedWord extends PlacedWord {
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
  readonly words: readonly PlacedWord[];
  /** The features that the model knows. */
  readonly places: readonly PlacedFeature[];
  /** The row's value of each feature, over how often the feature stands in the document. */
  readonly values: ReadonlyMap<number, number>;
}

export function readDocument(scorer: Scorer, document: TopicDocument, rows: SparseMatrix, row: number): ReadDocument {
  const { features } = scorer.parameters.space;
  const places = readPlaces(scorer.reader, document).filter(({ column }) => (features[column] ?? -1) >= 0);
  const counts = new Map<number, number>();
  for (const { column } of places) {
    const feature = features[column] ?? -1;
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const values = new Map<number, number>();
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const feature = rows.columns[at] ?? -1;
    const count = counts.get(feature);
    if (count !== undefined) values.set(feature, (rows.values[at] ?? 0) / count);
  }
  return { document, words: readWords(scorer.reader, document), places, values };
}

/**
 * The words of a document that decided for a class, and against it, sorted by place. Weights are shares of the score,
 * negative for words against. What a pair of words or a phrase of the codebook adds is shared out among its words, and
 * neighbours are shown as one. Empty only where the model knows no word of the document.
 */
export function explain(scorer: Scorer, read: ReadDocument, classIndex: number, score: number): PartEvidence[] {
  if (read.places.length === 0) return [];
  const words = weighWords(scorer, read, classIndex);
  const sum = words.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  return joinNeighbours(read.document, chooseWords(words)).map(({ part, start, end, weight }) => ({
    part,
    span: { start, end },
    term: read.document.parts[part]?.text.slice(start, end).replace(/\s+/g, " ").toLowerCase() ?? "",
    weight: sum > 0 ? (weight * score) / sum : 0,
  }));
}

function weighWords(scorer: Scorer, { words, places, values }: ReadDocument, classIndex: number): WeighedWord[] {
  const { space, weights } = scorer.parameters;
  const totals = new Float64Array(words.length);
  for (const place of places) {
    const feature = space.features[place.column] ?? -1;
    const weight = (values.get(feature) ?? 0) * (weights.weights[feature * weights.classes + classIndex] ?? 0);
    const first = firstWord(words, place);
    let after = first;
    while (isInside(words[after], place)) after += 1;
    for (let at = first; at < after; at += 1) totals[at] = (totals[at] ?? 0) + weight / (after - first);
  }
  return words.map((word, at) => ({ ...word, weight: totals[at] ?? 0 }));
}

function isInside(word: PlacedWord | undefined, { part, end }: PlacedWord): boolean {
  return word?.part === part && word.start < end;
}

/** The position of the first word that ends behind the start of a place. */
function firstWord(words: readonly PlacedWord[], { part, start }: PlacedWord): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const word = words[middle];
    if (word !== undefined && (word.part < part || (word.part === part && word.end <= start))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The weightiest words, by place: the one that weighs most even where all speak against. */
function chooseWords(words: readonly WeighedWord[]): WeighedWord[] {
  const sorted = [...words].sort((a, b) => b.weight - a.weight || a.part - b.part || a.start - b.start);
  const [first] = sorted;
  if (first === undefined) return [];
  const least = Math.abs(first.weight) * LEAST_SHARE;
  const speakFor = sorted.filter(({ weight }) => weight > 0 && weight >= least).slice(0, MOST_FOR);
  const against = sorted.filter(({ weight }) => weight < 0 && -weight >= least).slice(-MOST_AGAINST);
  const chosen = new Set([first, ...speakFor, ...(speakFor.length > 0 ? against : [])]);
  return words.filter((word) => chosen.has(word));
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
