import { tokenize } from "../tokenize/tokenize.js";
import { termProblem } from "../terms/term-trie.js";
import type { Features } from "./choose-features.js";
import type { Factors } from "./factorise.js";

/** A word or a pair that tells a topic from the others. */
export interface TopicTerm {
  readonly feature: number;
  /** As it is written, in a form that a codebook's terms have. */
  readonly term: string;
  readonly relevance: number;
}

const MOST_TERMS = 20;
/** A term has at least this share of the relevance of the first one. */
const LEAST_SHARE = 0.05;

/**
 * The terms of each topic, seeds first, then the most telling. A term tells more the more weight it has in the topic and
 * the less it has in others (Bischof and Airoldi 2012); it is a term of one topic only, so that it speaks for one code.
 */
export function chooseTerms({ topics, features: table }: Factors, features: Features, common: Float64Array): TopicTerm[][] {
  const relevant: { feature: number; relevance: number }[][] = Array.from({ length: topics }, () => []);
  for (let feature = 0; feature < features.names.length; feature += 1) {
    let [best, most, sum] = [0, 0, 0];
    for (let topic = 0; topic < topics; topic += 1) {
      const weight = table[feature * topics + topic] ?? 0;
      sum += weight;
      if (weight > most) [best, most] = [topic, weight];
    }
    if (most > 0) relevant[best]?.push({ feature, relevance: (most * most * (common[feature] ?? 0)) / sum });
  }
  return relevant.map((candidates) => {
    const rank = ({ feature }: { feature: number }): number => (features.seeds.has(feature) ? 1 : 0);
    candidates.sort((a, b) => rank(b) - rank(a) || b.relevance - a.relevance || a.feature - b.feature);
    const least = LEAST_SHARE * candidates.reduce((most, { relevance }) => Math.max(most, relevance), 0);
    const terms: TopicTerm[] = [];
    for (const { feature, relevance } of candidates) {
      if (terms.length === MOST_TERMS) break;
      if (relevance < least && !features.seeds.has(feature)) continue;
      const term = spell(features, feature);
      if (term !== null) terms.push({ feature, term, relevance });
    }
    return terms;
  });
}

/** A spelling of a feature that the keyword model reads as the feature: as it is written, or else as it is compared. */
function spell({ names, written }: Features, feature: number): string | null {
  const name = names[feature] ?? "";
  const readAlike = (term: string): boolean =>
    termProblem(term) === null && tokenize(term).forms.map(({ text }) => text).join(" ") === name;
  return [written[feature] ?? "", name].find(readAlike) ?? null;
}

const LABEL_WORDS = 3;

/** The three most telling words of a topic: none that stands in another of them. */
export function labelOf(terms: readonly TopicTerm[], features: Features): string {
  const chosen: TopicTerm[] = [];
  const taken = new Set<string>();
  for (const term of terms) {
    const words = (features.names[term.feature] ?? "").split(" ");
    if (chosen.length === LABEL_WORDS) break;
    if (words.some((word) => taken.has(word))) continue;
    chosen.push(term);
    for (const word of words) taken.add(word);
  }
  return chosen.map(({ term }) => term).join(", ");
}
