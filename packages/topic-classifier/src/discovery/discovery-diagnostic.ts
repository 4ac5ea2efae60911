import type { Diagnostic, Severity } from "@colloquy/corpus-schema";

/**
 * What can be said about a search for topics:
 * - `no-documents`: there was nothing to look at;
 * - `few-documents`: there are so few documents for each topic that topics may be chance;
 * - `more-topics-than-documents`: fewer topics than wanted were looked for;
 * - `no-words`: documents have no word that counts; they have no topic;
 * - `empty-topic`: a topic came out without words or documents and was left out;
 * - `double-topic`: two topics have nearly the same words;
 * - `unknown-seed`: a seed word stands in no document, or is no word or word pair;
 * - `chosen-topics`: the number of topics was chosen by coherence;
 * - `many-words`: there are more different words than are kept.
 */
export type DiscoveryProblem =
  | "no-documents"
  | "few-documents"
  | "more-topics-than-documents"
  | "no-words"
  | "empty-topic"
  | "double-topic"
  | "unknown-seed"
  | "chosen-topics"
  | "many-words";

/** A finding about a search for topics. A path is a JSON Pointer into the options (`/seeds/0/1`). */
export type DiscoveryDiagnostic = Diagnostic<DiscoveryProblem>;

const KINDS: Readonly<Record<DiscoveryProblem, readonly [Severity, string]>> = {
  "no-documents": ["warning", "Give transcripts with turns, or texts."],
  "few-documents": ["warning", "Add texts, or ask for fewer topics."],
  "more-topics-than-documents": ["warning", "Ask for fewer topics, or add texts."],
  "no-words": ["warning", "Check the stop words, and lower minDocuments."],
  "empty-topic": ["warning", "Ask for fewer topics, or try another seed."],
  "double-topic": ["info", "Merge the two codes, or ask for fewer topics."],
  "unknown-seed": ["warning", "Spell a seed as it stands in the texts: a word, or two that follow each other."],
  "chosen-topics": ["info", "Look at the other numbers of topics too: coherence is no judgement."],
  "many-words": ["warning", "Look for topics in a part of the texts."],
};

/** A finding with its severity and its usual hint. */
export function finding(code: DiscoveryProblem, message: string, path?: string): DiscoveryDiagnostic {
  const [severity, hint] = KINDS[code];
  return { code, severity, message, span: null, ...(path === undefined ? {} : { path }), hint };
}
