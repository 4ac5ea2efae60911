import type { Background } from "../models/keyword/background.js";

/** How much words count by where they stand, against once for a word of an answer or a statement. */
export interface DiscoveryWeights {
  /** A word of the question. */
  readonly question: number;
  /** A word of the document before, or of the one that a follow-up takes further. Off: 0. */
  readonly before: number;
  /** A word of the document after. Off: 0. */
  readonly after: number;
}

/** What can be set about a search for topics. */
export interface DiscoveryOptions {
  /** How many topics, from 1 to 200; `auto` tries several numbers and takes the one with the best mean coherence. */
  readonly topics: number | "auto";
  /** A whole number. Another one may give other topics where the texts leave a choice. */
  readonly seed: number;
  /** For each of the first topics words, or pairs of words, that belong to it. */
  readonly seeds?: readonly (readonly string[])[];
  /** How common words are elsewhere (`countWords`): everyday words count less. */
  readonly background?: Background;
  /** A word stands in at least this many documents. 2 unless given; 1 where there are fewer than 10 documents. */
  readonly minDocuments?: number;
  /** Words that say nothing, in place of the tables of five languages. */
  readonly stopWords?: readonly string[];
  /**
   * Unless given, 1 for questions, and for the documents beside one 0.4 where conversations stay with a subject, else 0.
   */
  readonly weights?: Partial<DiscoveryWeights>;
}

/** Options that were looked at, with the defaults for those not given. */
export interface CompleteOptions extends Omit<DiscoveryOptions, "weights" | "seeds"> {
  readonly seeds: readonly (readonly string[])[];
  readonly weights: Partial<DiscoveryWeights> & Pick<DiscoveryWeights, "question">;
}

/** The most topics that can be asked for. */
const MOST_TOPICS = 200;

/** Measured on exchanges of which words were left out at random: from 0.5 to 2 it makes no difference, 0 does harm. */
const QUESTION = 1;

/** The options with the defaults for those not given. Throws a RangeError for those that cannot be meant. */
export function completeOptions(options: DiscoveryOptions): CompleteOptions {
  const { topics, seed, seeds = [], minDocuments } = options;
  if (topics !== "auto" && !(Number.isInteger(topics) && topics >= 1 && topics <= MOST_TOPICS)) {
    throw new RangeError(`Not a number of topics from 1 to ${MOST_TOPICS}, nor "auto": ${topics}`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`Not a whole number: seed ${seed}`);
  if (seeds.length > (topics === "auto" ? MOST_TOPICS : topics)) {
    throw new RangeError(`There are seeds for ${seeds.length} topics, but ${topics} topics.`);
  }
  if (minDocuments !== undefined && !(minDocuments >= 1 && minDocuments < Infinity)) {
    throw new RangeError(`Not a number of documents from 1 on: minDocuments ${minDocuments}`);
  }
  const weights = { question: QUESTION, ...options.weights };
  for (const [name, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && weight <= 1000)) throw new RangeError(`Not a weight from 0 to 1000: ${name} ${weight}`);
  }
  requireCounts(options.background);
  return { ...options, seeds, weights };
}

function requireCounts(background: Background | undefined): void {
  if (background === undefined) return;
  const { documents, termDocuments } = background;
  for (const count of [documents, ...Object.values(termDocuments)]) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`Not a number of documents: ${count} in the background`);
  }
}
