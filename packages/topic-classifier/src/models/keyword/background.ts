import type { Codebook } from "@colloquy/corpus-schema";
import { findTerms } from "../../terms/find-terms.js";
import { tokenize } from "../../tokenize/tokenize.js";
import { compileCodebook } from "./compile-codebook.js";
import { informativeness } from "./informativeness.js";

/** In how many texts of a background collection each term of a codebook stands. Plain data: it may be kept as JSON. */
export interface Background {
  readonly documents: number;
  /** By term, as the codebook has it. A term that is absent stands in no text. */
  readonly termDocuments: Readonly<Record<string, number>>;
}

/**
 * Counts the terms of a codebook in a collection of texts: what `keywordModel` needs to know which of them are
 * telling and which are everyday words. The texts are read one at a time and not kept.
 */
export function countBackground(codebook: Codebook, texts: Iterable<string>): Background {
  const { trie } = compileCodebook(codebook);
  const counts = new Map<string, number>();
  let documents = 0;
  for (const text of texts) {
    documents += 1;
    const matches = findTerms(trie, tokenize(text)).filter((match) => match.entry.kind === "term");
    for (const term of new Set(matches.map((match) => match.entry.term))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return { documents, termDocuments: Object.fromEntries(counts) };
}

/** How telling each term is for its code, from 0 to 1, by how rare it is in a background; 1 without one. */
export function termImportance(background: Background | undefined): (term: string) => number {
  if (background === undefined) return () => 1;
  const frequencies = new Map(Object.entries(background.termDocuments));
  return (term) => informativeness(frequencies.get(term) ?? 0, background.documents);
}
