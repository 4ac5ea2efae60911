import { rowCount } from "../features/sparse-matrix.js";
import { finding } from "./discovery-diagnostic.js";
import { findTopics, type FoundTopics, type PreparedDocuments } from "./find-topics.js";

/** A number of topics that was tried, and the mean coherence of what came out. Null where no topic has two words. */
export interface TriedCount {
  readonly topics: number;
  readonly coherence: number | null;
}

const TRIED = [2, 3, 4, 5, 6, 8, 10, 13, 17, 22];
/** A topic has at least so many documents, on average, where the number of topics is not given. */
const FEWEST_DOCUMENTS = 10;

/** Tries a few numbers of topics and takes the one with the best mean coherence; of equal ones the smaller. */
export function chooseCount(
  prepared: PreparedDocuments,
  seeded: number,
  seed: number,
): { readonly found: FoundTopics; readonly tried: readonly TriedCount[] } {
  const most = Math.floor(rowCount(prepared.rows) / FEWEST_DOCUMENTS);
  const fitting = TRIED.filter((topics) => topics >= seeded && topics <= most);
  let best: { found: FoundTopics; topics: number; coherence: number | null } | undefined;
  const tried: TriedCount[] = [];
  for (const topics of fitting.length > 0 ? fitting : [Math.max(1, seeded)]) {
    const found = findTopics(prepared, topics, seeded, seed);
    const coherence = meanCoherence(found);
    tried.push({ topics, coherence });
    if (best === undefined || (coherence ?? -1) > (best.coherence ?? -1)) best = { found, topics, coherence };
  }
  if (best === undefined) throw new Error("No number of topics was tried.");
  const { found, topics, coherence } = best;
  const message = `Of ${tried.map((count) => count.topics).join(", ")} topics, ${topics} have the best mean coherence (${coherence?.toFixed(2) ?? "none"}).`;
  return { found: { ...found, diagnostics: [finding("chosen-topics", message), ...found.diagnostics] }, tried };
}

/** The mean coherence of topics; null where none has two words. */
function meanCoherence({ topics }: FoundTopics): number | null {
  const known = topics.flatMap(({ coherence }) => (coherence === null ? [] : [coherence]));
  return known.length === 0 ? null : known.reduce((sum, coherence) => sum + coherence, 0) / known.length;
}
