import type { Code, Codebook } from "@colloquy/corpus-schema";
import type { Features } from "./choose-features.js";
import { labelOf } from "./choose-terms.js";
import type { FoundTopic } from "./find-topics.js";

const FACET = "topic";

/** The id of the topic at a position, counted from 0. */
export function topicId(position: number): string {
  return `topic-${position + 1}`;
}

/** The codebook that some topics come to. It is a proposal: a person names, merges and drops its codes. */
export function proposeCodebook(topics: readonly FoundTopic[], features: Features, documents: number, language: string): Codebook {
  const codes = topics.map((topic, position): Code => ({
    id: topicId(position),
    parentId: null,
    facetId: FACET,
    label: labelOf(topic.terms, features),
    definition: `Proposed from ${countOf(documents)}, of ${topic.documents} of which it is the main topic.`,
    terms: topic.terms.map(({ term }) => term),
    excludes: [],
    examples: [],
    exactMatch: [],
  }));
  return {
    schemaVersion: 1,
    id: "discovered-topics",
    version: "0",
    language,
    title: `Topics proposed from ${countOf(documents)}`,
    facets: [{ id: FACET, label: "Topic" }],
    codes,
  };
}

function countOf(documents: number): string {
  return documents === 1 ? "1 exchange or text" : `${documents} exchanges or texts`;
}
