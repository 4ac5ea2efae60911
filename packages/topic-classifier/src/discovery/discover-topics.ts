import type { Codebook } from "@colloquy/corpus-schema";
import { rowCount } from "../features/sparse-matrix.js";
import { ln } from "../numeric/logarithm.js";
import { chooseCount, type TriedCount } from "./choose-count.js";
import { chooseContext } from "./choose-context.js";
import { chooseFeatures } from "./choose-features.js";
import { finding, type DiscoveryDiagnostic } from "./discovery-diagnostic.js";
import { completeOptions, type CompleteOptions, type DiscoveryOptions } from "./discovery-options.js";
import type { DiscoverySource } from "./discovery-source.js";
import { findTopics, type FoundTopics, type PreparedDocuments } from "./find-topics.js";
import { pickExamples, type TopicExample } from "./pick-examples.js";
import { proposeCodebook, topicId } from "./propose-codebook.js";
import { readCorpus, type Corpus, type DocumentPlace } from "./read-corpus.js";
import { createStopWords } from "./stop-words.js";
import { canonicalOrder, countDocuments, orderRows, weighDocuments } from "./weigh-documents.js";

/** What is known of a proposed code. */
export interface DiscoveredTopic {
  readonly codeId: string;
  /** Its mean share of the documents, from 0 to 1. The shares of all topics add up to 1 where every document has one. */
  readonly share: number;
  /** Of so many documents it is the main topic. */
  readonly documents: number;
  /**
   * How far its words stand in the same documents, from -1 over 0 (by chance) to 1: normalised pointwise mutual
   * information (Bouma 2009). Null where it has only one word.
   */
  readonly coherence: number | null;
  /** At most 5 exchanges or texts that show best what it is, the best first. */
  readonly examples: readonly TopicExample[];
}

/** The main topic of a document. */
export interface DocumentTopic {
  /** Index of the source. */
  readonly source: number;
  /** Index of the document in its source. */
  readonly document: number;
  /** The id of the exchange or the turn of a transcript; null in other sources. */
  readonly targetId: string | null;
  /** Null where the document has no word that counts. */
  readonly codeId: string | null;
  /** How much of the document the topic is, from 0 to 1. */
  readonly share: number;
}

/** What a search for topics gives. */
export interface Discovery {
  readonly codebook: Codebook;
  /** One for each code, in their order. */
  readonly topics: readonly DiscoveredTopic[];
  /** One for each exchange, turn outside of exchanges, or text, in the order of the sources. */
  readonly documents: readonly DocumentTopic[];
  /** The numbers of topics that were tried with `topics: "auto"`; else empty. */
  readonly tried: readonly TriedCount[];
  readonly diagnostics: readonly DiscoveryDiagnostic[];
}

/** Fewer documents for each topic are few. */
const FEW = 5;

/**
 * Proposes a codebook for conversations that nobody has coded: topics are what non-negative matrix factorisation (Lee and
 * Seung 2001; by the algorithm of Cichocki and Phan 2009) finds in the words and word pairs of their exchanges. The terms
 * of its codes are words of the texts, so that `keywordModel` takes the codebook as it is.
 *
 * Stop words are those of the language of each source, if that is English, Spanish, French, German or Russian. The same
 * sources and options give the same bits on every engine; sources in another order give the same codebook. Time and memory
 * are linear in the text for a given number of topics, but for the sorting of documents. No text makes it throw.
 *
 * @param sources transcripts, conversations, or texts.
 * @throws RangeError for options that cannot be meant.
 */
export function discoverTopics(sources: Iterable<DiscoverySource>, options: DiscoveryOptions): Discovery {
  const complete = completeOptions(options);
  const given = [...sources];
  const corpus = readCorpus(given, createStopWords(complete.stopWords));
  const { prepared, order, diagnostics } = prepareDocuments(corpus, complete);
  const { found, tried, diagnostics: counted } = search(prepared, complete);
  const codebook = proposeCodebook(found.topics, prepared.features, corpus.documents.length, corpus.language);
  const examples = pickExamples(found, codebook, order, given);
  return {
    codebook,
    topics: found.topics.map(({ share, documents, coherence }, position) => ({
      codeId: topicId(position),
      share: (share * order.length) / Math.max(1, corpus.documents.length),
      documents,
      coherence,
      examples: examples[position] ?? [],
    })),
    documents: mainTopics(found, order, corpus.documents),
    tried,
    diagnostics: [...diagnostics, ...counted, ...found.diagnostics],
  };
}

interface Preparation {
  readonly prepared: PreparedDocuments;
  /** The document that each row stands for. Documents without words have none. */
  readonly order: readonly DocumentPlace[];
  readonly diagnostics: readonly DiscoveryDiagnostic[];
}

function prepareDocuments(corpus: Corpus, options: CompleteOptions): Preparation {
  const { documents } = corpus;
  const { minDocuments = documents.length < 10 ? 1 : 2, weights, seeds, background } = options;
  const { features, diagnostics } = chooseFeatures(corpus, minDocuments, seeds);
  const counts = countDocuments(corpus, features, weights);
  const alone = weighDocuments(counts, corpus, features, { before: 0, after: 0 }, background);
  const heard = chooseContext(alone, features.names.length, corpus);
  const context = { before: heard, after: heard, ...weights };
  const rows = context.before + context.after > 0 ? weighDocuments(counts, corpus, features, context, background) : alone;
  const hasWords = (row: number): boolean => (rows.starts[row + 1] ?? 0) > (rows.starts[row] ?? 0);
  const order = canonicalOrder(rows).filter(hasWords);
  const wordless = documents.length - order.length;
  const found = [...diagnostics];
  if (documents.length === 0) found.push(finding("no-documents", "There is no exchange, turn or text."));
  if (wordless > 0) found.push(finding("no-words", `${wordless} of ${documents.length} documents have no word that counts.`));
  if (corpus.overfull) found.push(finding("many-words", "There are more than a million different words; later ones were passed over."));
  return {
    prepared: {
      features,
      rows: orderRows(rows, order),
      counts: orderRows(counts, order),
      common: Float64Array.from(features.frequencies, (frequency) => 1 / ln((2 + documents.length) / (1 + frequency))),
    },
    order: Array.from(order, (row) => documents[row]).filter((place) => place !== undefined),
    diagnostics: found,
  };
}

interface Search {
  readonly found: FoundTopics;
  readonly tried: readonly TriedCount[];
  readonly diagnostics: readonly DiscoveryDiagnostic[];
}

function search(prepared: PreparedDocuments, { topics, seeds, seed }: CompleteOptions): Search {
  const documents = rowCount(prepared.rows);
  if (documents === 0) return { found: NOTHING, tried: [], diagnostics: [] };
  if (topics === "auto") {
    const { found, tried } = chooseCount(prepared, seeds.length, seed);
    return { found, tried, diagnostics: warnOfFew(documents, Math.max(1, found.topics.length)) };
  }
  const wanted = Math.min(topics, documents);
  const diagnostics = warnOfFew(documents, topics);
  if (wanted < topics) {
    diagnostics.push(finding("more-topics-than-documents", `${topics} topics are wanted, but only ${documents} documents have words.`));
  }
  return { found: findTopics(prepared, wanted, Math.min(seeds.length, wanted), seed), tried: [], diagnostics };
}

const NOTHING: FoundTopics = {
  factors: { topics: 0, documents: new Float64Array(0), features: new Float64Array(0) },
  strongest: new Int32Array(0),
  shares: new Float64Array(0),
  topics: [],
  diagnostics: [],
};

function warnOfFew(documents: number, topics: number): DiscoveryDiagnostic[] {
  if (documents >= FEW * topics) return [];
  return [finding("few-documents", `${documents} documents are few for ${topics} topics: what they share may be chance.`)];
}

function mainTopics({ factors, strongest, shares, topics }: FoundTopics, order: readonly DocumentPlace[], documents: readonly DocumentPlace[]): DocumentTopic[] {
  const ids = new Map(topics.map(({ column }, position) => [column, topicId(position)]));
  const rows = new Map(order.map((place, row) => [place, row]));
  return documents.map((place) => {
    const row = rows.get(place) ?? -1;
    const column = strongest[row] ?? -1;
    const codeId = ids.get(column) ?? null;
    const share = codeId === null ? 0 : (shares[row * factors.topics + column] ?? 0);
    return { source: place.source, document: place.document, targetId: place.targetId, codeId, share };
  });
}
