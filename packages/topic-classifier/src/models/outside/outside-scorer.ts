import type { Codebook, Diagnostic } from "@colloquy/corpus-schema";
import type { DocumentPart } from "../topic-model.js";

/** What an outside scorer is asked: which codes documents of one conversation have, in order. */
export interface ScoringRequest {
  readonly codebook: Codebook;
  readonly documents: readonly { readonly parts: readonly DocumentPart[] }[];
}

/** A code that an outside scorer gives. */
export interface OutsideCode {
  readonly codeId: string;
  /** From 0 to 1. */
  readonly score: number;
  /** Words of the document that speak for the code, exactly as they stand in one of its parts. */
  readonly quotes: readonly string[];
}

/**
 * Anything beyond this package that can give codes: a language model, embeddings, a service. It is never called unless a
 * caller hands it over, and nothing that it says is believed without words of the document.
 */
export interface OutsideScorer {
  /** Name and version, for `Classification.assignedBy`. */
  readonly name: string;
  /** The codes of each document of the request, in their order. */
  readonly score: (request: ScoringRequest) => Promise<readonly (readonly OutsideCode[])[]>;
}

/**
 * What can be wrong with an answer:
 * - `scorer-failed`: the scorer threw, or gave no list; all targets are left without a code;
 * - `missing-answer`: fewer lists than documents; the rest is left without a code;
 * - `unknown-code`: a code that the codebook has not; it is ignored;
 * - `score-range`: a score that is no number from 0 to 1; the code is ignored;
 * - `quote-not-found`: a quote that does not stand in the document; it is ignored;
 * - `no-evidence`: a code without a quote that was found; it is ignored.
 */
export type OutsideProblem = "scorer-failed" | "missing-answer" | "unknown-code" | "score-range" | "quote-not-found" | "no-evidence";

/** A finding about an answer. Its path is a JSON Pointer into it: `/<document>/<code>`. */
export type OutsideDiagnostic = Diagnostic<OutsideProblem>;

const HINTS: Readonly<Record<OutsideProblem, string>> = {
  "scorer-failed": "Call it again, or look at what it needs.",
  "missing-answer": "The scorer gives one list for each document, empty where it is about nothing.",
  "unknown-code": "Tell the scorer to use ids of the codebook.",
  "score-range": "A score is a number from 0 to 1.",
  "quote-not-found": "Tell the scorer to quote word for word.",
  "no-evidence": "Tell the scorer to quote the words that decided.",
};

export function outsideFinding(code: OutsideProblem, message: string, path?: string): OutsideDiagnostic {
  const severity = code === "scorer-failed" || code === "missing-answer" ? "error" : "warning";
  return { code, severity, message, span: null, hint: HINTS[code], ...(path === undefined ? {} : { path }) };
}
