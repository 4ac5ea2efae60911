import type { SparseMatrix } from "../features/sparse-matrix.js";
import type { Features } from "./choose-features.js";
import { chooseTerms, type TopicTerm } from "./choose-terms.js";
import { coherences } from "./coherence.js";
import { finding, type DiscoveryDiagnostic } from "./discovery-diagnostic.js";
import { factorise, type Factors } from "./factorise.js";
import { cosine } from "./start-topics.js";

/** Documents made ready for a search. */
export interface PreparedDocuments {
  readonly features: Features;
  /** TF-IDF, in an order that does not hang on that of the texts. */
  readonly rows: SparseMatrix;
  /** Counts of the same documents, in the same order. */
  readonly counts: SparseMatrix;
  /** What a feature's weight is multiplied by to be compared with that of others: rare ones weigh much. */
  readonly common: Float64Array;
}

/** A topic, before it is a code. */
export interface FoundTopic {
  /** Its column in the factors. */
  readonly column: number;
  readonly terms: readonly TopicTerm[];
  readonly coherence: number | null;
  /** Its mean share of the documents, from 0 to 1. */
  readonly share: number;
  /** Documents in which no topic is stronger. */
  readonly documents: number;
}

/** What a search for a number of topics found. */
export interface FoundTopics {
  readonly factors: Factors;
  /** The topic that is strongest in each row, as a column; -1 where there is none. */
  readonly strongest: Int32Array;
  /** How much of each row each topic has: 1 for all topics of a row that has any. */
  readonly shares: Float64Array;
  /** Seeded topics first, then by share. */
  readonly topics: readonly FoundTopic[];
  readonly diagnostics: readonly DiscoveryDiagnostic[];
}

/** Topics more alike than this, by the cosine of their words, are double. */
const ALIKE = 0.5;

/** Looks for a number of topics. Those without words or documents are left out, and said so. */
export function findTopics(prepared: PreparedDocuments, topics: number, seeded: number, seed: number): FoundTopics {
  const { features, rows, counts, common } = prepared;
  const seeds = new Map([...features.seeds].filter(([, topic]) => topic < topics));
  const factors = factorise(rows, features.names.length, topics, seeds, seed);
  const { strongest, shares } = shareOut(factors);
  const terms = chooseTerms(factors, features, common);
  const coherence = coherences(counts, features, terms);
  const found = terms.map((of, column): FoundTopic => {
    let share = 0;
    for (let at = column; at < shares.length; at += topics) share += shares[at] ?? 0;
    const documents = strongest.reduce((count, topic) => (topic === column ? count + 1 : count), 0);
    return { column, terms: of, coherence: coherence[column] ?? null, share: share / Math.max(1, strongest.length), documents };
  });
  const kept = found.filter((topic) => topic.terms.length > 0 && topic.documents > 0);
  const place = ({ column }: FoundTopic): number => Math.min(column, seeded);
  kept.sort((a, b) => place(a) - place(b) || b.share - a.share || (a.terms[0]?.feature ?? 0) - (b.terms[0]?.feature ?? 0));
  const diagnostics = found
    .filter((topic) => !kept.includes(topic))
    .map(({ column }) =>
      column < seeded
        ? finding("empty-topic", `The topic of the seeds ${column + 1} came out empty.`, `/seeds/${column}`)
        : finding("empty-topic", "A topic came out empty."),
    );
  return { factors, strongest, shares, topics: kept, diagnostics: [...diagnostics, ...findDoubles(factors, kept)] };
}

function shareOut({ topics, documents }: Factors): Pick<FoundTopics, "strongest" | "shares"> {
  const rows = documents.length / topics;
  const strongest = new Int32Array(rows).fill(-1);
  const shares = new Float64Array(documents.length);
  for (let row = 0; row < rows; row += 1) {
    let [sum, most] = [0, 0];
    for (let topic = 0; topic < topics; topic += 1) {
      const amount = documents[row * topics + topic] ?? 0;
      sum += amount;
      if (amount > most) {
        most = amount;
        strongest[row] = topic;
      }
    }
    if (sum === 0) continue;
    for (let topic = 0; topic < topics; topic += 1) shares[row * topics + topic] = (documents[row * topics + topic] ?? 0) / sum;
  }
  return { strongest, shares };
}

function findDoubles({ features, topics }: Factors, kept: readonly FoundTopic[]): DiscoveryDiagnostic[] {
  return kept.flatMap(({ column }, index) =>
    kept.slice(0, index).flatMap((other, earlier) => {
      const likeness = cosine(features, column, topics, features, other.column, topics);
      if (likeness <= ALIKE) return [];
      return [finding("double-topic", `The topics ${earlier + 1} and ${index + 1} have nearly the same words (cosine ${likeness.toFixed(2)}).`)];
    }),
  );
}
