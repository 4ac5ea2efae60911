import { isUnspacedAt } from "../tokenize/character-class.js";
import { tokenize } from "../tokenize/tokenize.js";
import { GAP, type Corpus } from "./read-corpus.js";
import { finding, type DiscoveryDiagnostic } from "./discovery-diagnostic.js";

/** Words and word pairs that are counted, in the order of their spelling, whatever the order of the texts. */
export interface Features {
  /** How each is compared, its words with a space between them. */
  readonly names: readonly string[];
  /** How each is written. */
  readonly written: readonly string[];
  /** In how many documents each stands. */
  readonly frequencies: Int32Array;
  /** Whether each is a pair. */
  readonly pairs: readonly boolean[];
  /** The feature of each word of the corpus; -1 where it is none. */
  readonly ofWord: Int32Array;
  /** The feature of two words, in the number that `pairKey` gives. */
  readonly ofPair: ReadonlyMap<number, number>;
  /** The topic that each seed belongs to, by feature. */
  readonly seeds: ReadonlyMap<number, number>;
}

const MOST_WORDS = 20_000;
const MOST_PAIRS = 10_000;
/** A word that stands in more than this share of the documents says nothing, if the documents are not too few to tell. */
const COMMON = 0.5;
const FEWEST_COMMON = 10;
/** Pairs that may be frequent are found by counting hashes first (Park, Chen and Yu 1995): memory stays bounded. */
const BUCKETS = 1 << 22;

/** The number of a pair of words of a corpus. */
export function pairKey(corpus: Pick<Corpus, "words">, first: number, second: number): number {
  return first * corpus.words.length + second;
}

interface Candidate {
  readonly name: string;
  readonly written: string;
  readonly key: number;
  readonly frequency: number;
  readonly isPair: boolean;
  readonly seedOf: number | undefined;
}

/**
 * Chooses what is counted: words that stand in enough documents and not in too many, pairs of such words that follow
 * each other in two documents or more, and whatever is a seed.
 *
 * @param minDocuments in how many documents a word stands at least.
 */
export function chooseFeatures(
  corpus: Corpus,
  minDocuments: number,
  seeds: readonly (readonly string[])[],
): { readonly features: Features; readonly diagnostics: readonly DiscoveryDiagnostic[] } {
  const wordFrequencies = countWordDocuments(corpus);
  const most = Math.max(FEWEST_COMMON, Math.floor(corpus.documents.length * COMMON));
  const counts = (word: number): boolean => {
    const frequency = wordFrequencies[word] ?? 0;
    return frequency >= minDocuments && frequency <= most;
  };
  const wanted = readSeeds(corpus, seeds);
  const pairFrequencies = countPairDocuments(corpus, counts, Math.max(2, minDocuments), wanted.pairs);
  const words = corpus.words.flatMap((name, word): Candidate[] => {
    const seedOf = wanted.words.get(word);
    if (!counts(word) && seedOf === undefined) return [];
    return [{ name, written: corpus.written[word] ?? name, key: word, frequency: wordFrequencies[word] ?? 0, isPair: false, seedOf }];
  });
  const pairs = [...pairFrequencies].flatMap(([key, frequency]): Candidate[] => {
    const seedOf = wanted.pairs.get(key);
    return frequency === 0 || (frequency < 2 && seedOf === undefined) ? [] : [pairCandidate(corpus, key, frequency, seedOf)];
  });
  const found = new Set([...words, ...pairs].filter(({ seedOf }) => seedOf !== undefined).map(({ isPair, key }) => `${isPair} ${key}`));
  const diagnostics = wanted.places.flatMap(({ path, text, id }) =>
    found.has(id) ? [] : [finding("unknown-seed", `The seed “${text.slice(0, 60)}” stands in no document.`, path)],
  );
  return { features: number(corpus, [...mostFrequent(words, MOST_WORDS), ...mostFrequent(pairs, MOST_PAIRS)]), diagnostics };
}

function pairCandidate({ words, written }: Corpus, key: number, frequency: number, seedOf: number | undefined): Candidate {
  const [first, second] = [Math.floor(key / words.length), key % words.length];
  const name = `${words[first]} ${words[second]}`;
  const space = isUnspacedAt(words[first] ?? "", 0) && isUnspacedAt(words[second] ?? "", 0) ? "" : " ";
  return { name, written: `${written[first]}${space}${written[second]}`, key, frequency, isPair: true, seedOf };
}

function mostFrequent(candidates: Candidate[], most: number): Candidate[] {
  const isSeed = ({ seedOf }: Candidate): number => (seedOf === undefined ? 0 : 1);
  candidates.sort((a, b) => isSeed(b) - isSeed(a) || b.frequency - a.frequency || (a.name < b.name ? -1 : 1));
  return candidates.slice(0, most);
}

function number(corpus: Corpus, chosen: Candidate[]): Features {
  chosen.sort((a, b) => (a.name < b.name ? -1 : 1));
  const ofWord = new Int32Array(corpus.words.length).fill(-1);
  const ofPair = new Map<number, number>();
  const seeds = new Map<number, number>();
  for (const [feature, { key, isPair, seedOf }] of chosen.entries()) {
    if (isPair) ofPair.set(key, feature);
    else ofWord[key] = feature;
    if (seedOf !== undefined) seeds.set(feature, seedOf);
  }
  return {
    names: chosen.map(({ name }) => name),
    written: chosen.map(({ written }) => written),
    frequencies: Int32Array.from(chosen, ({ frequency }) => frequency),
    pairs: chosen.map(({ isPair }) => isPair),
    ofWord,
    ofPair,
    seeds,
  };
}

/** In how many documents each word of a corpus stands. */
function countWordDocuments({ words, tokens, partStarts, partDocuments }: Corpus): Int32Array {
  const frequencies = new Int32Array(words.length);
  const last = new Int32Array(words.length).fill(-1);
  for (let part = 0; part < partDocuments.length; part += 1) {
    const document = partDocuments[part] ?? 0;
    for (let at = partStarts[part] ?? 0; at < (partStarts[part + 1] ?? 0); at += 1) {
      const word = tokens[at] ?? GAP;
      if (word === GAP || last[word] === document) continue;
      last[word] = document;
      frequencies[word] = (frequencies[word] ?? 0) + 1;
    }
  }
  return frequencies;
}

/** In how many documents each pair stands, of those that stand in enough of them. */
function countPairDocuments(
  corpus: Corpus,
  counts: (word: number) => boolean,
  least: number,
  seeds: ReadonlyMap<number, number>,
): Map<number, number> {
  const buckets = new Uint8Array(BUCKETS);
  const bucketOf = (key: number): number => (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4_294_967_296) | 0, 0x85ebca6b)) >>> 10;
  forEachPair(corpus, counts, (key) => {
    const bucket = bucketOf(key);
    buckets[bucket] = Math.min(255, (buckets[bucket] ?? 0) + 1);
  });
  const found = new Map<number, { documents: number; last: number }>();
  const enough = Math.min(255, least);
  const count = (key: number, document: number): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, { documents: 1, last: document });
    else if (known.last !== document) {
      known.documents += 1;
      known.last = document;
    }
  };
  forEachPair(corpus, counts, (key, document) => {
    if ((buckets[bucketOf(key)] ?? 0) >= enough && !seeds.has(key)) count(key, document);
  });
  if (seeds.size > 0) {
    forEachPair(corpus, () => true, (key, document) => {
      if (seeds.has(key)) count(key, document);
    });
  }
  return new Map([...found].flatMap(([key, { documents }]) => (documents >= least || seeds.has(key) ? [[key, documents]] : [])));
}

function forEachPair(corpus: Corpus, counts: (word: number) => boolean, visit: (key: number, document: number) => void): void {
  const { tokens, partStarts, partDocuments } = corpus;
  for (let part = 0; part < partDocuments.length; part += 1) {
    const document = partDocuments[part] ?? 0;
    let before = GAP;
    for (let at = partStarts[part] ?? 0; at < (partStarts[part + 1] ?? 0); at += 1) {
      const token = tokens[at] ?? GAP;
      const word = token !== GAP && counts(token) ? token : GAP;
      if (word !== GAP && before !== GAP) visit(pairKey(corpus, before, word), document);
      before = word;
    }
  }
}

interface WantedSeeds {
  readonly words: ReadonlyMap<number, number>;
  readonly pairs: ReadonlyMap<number, number>;
  readonly places: readonly { readonly path: string; readonly text: string; readonly id: string }[];
}

/** The words and pairs that the seeds name. One that is a seed of two topics is one of the first. */
function readSeeds(corpus: Corpus, seeds: readonly (readonly string[])[]): WantedSeeds {
  const numbers = seeds.length === 0 ? new Map<string, number>() : new Map(corpus.words.map((word, index) => [word, index]));
  const words = new Map<number, number>();
  const pairs = new Map<number, number>();
  const places = seeds.flatMap((given, topic) =>
    given.map((text, index) => {
      const path = `/seeds/${topic}/${index}`;
      const read = tokenize(text).forms.map((form) => numbers.get(form.text));
      const [first, second] = read;
      if (first === undefined || read.length > 2 || (read.length === 2 && second === undefined)) return { path, text, id: "" };
      const key = second === undefined ? first : pairKey(corpus, first, second);
      const wanted = second === undefined ? words : pairs;
      if (!wanted.has(key)) wanted.set(key, topic);
      return { path, text, id: `${second !== undefined} ${key}` };
    }),
  );
  return { words, pairs, places };
}
