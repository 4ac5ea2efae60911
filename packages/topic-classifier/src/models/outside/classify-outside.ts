import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import { classificationOf } from "../../classify-transcript.js";
import type { ClassifyOptions } from "../../select-codes.js";
import { topicTargets } from "../../targets/topic-target.js";
import { checkAnswer } from "./check-answer.js";
import { outsideFinding, type OutsideDiagnostic, type OutsideScorer } from "./outside-scorer.js";

/** A transcript with the codes of an outside scorer, and what of its answer was not believed. */
export interface OutsideClassification {
  readonly transcript: Transcript;
  readonly diagnostics: readonly OutsideDiagnostic[];
}

const THRESHOLD = 0.5;

/**
 * Gives the exchanges of a transcript the codes of an outside scorer. It must quote the words that decided: a code whose
 * quotes do not stand in the exchange is left out and reported, so that every code has evidence in the source here too.
 * Whatever the scorer answers or throws, the promise is kept.
 */
export async function classifyWithScorer(
  scorer: OutsideScorer,
  codebook: Codebook,
  transcript: Transcript,
  options: ClassifyOptions = {},
): Promise<OutsideClassification> {
  const targets = topicTargets(transcript);
  const request = { codebook, documents: targets.map(({ document }) => ({ parts: document.parts })) };
  let answer: unknown = null;
  const failures: OutsideDiagnostic[] = [];
  try {
    answer = await scorer.score(request);
  } catch (error) {
    failures.push(outsideFinding("scorer-failed", `${scorer.name} failed: ${error instanceof Error ? error.message : String(error)}`));
  }
  const { scores, diagnostics } = checkAnswer(request, failures.length > 0 ? [] : answer);
  const classification = classificationOf({ name: scorer.name, codebook, threshold: THRESHOLD }, targets, scores, options);
  return {
    transcript: { ...transcript, classifications: [...transcript.classifications, classification] },
    diagnostics: failures.length > 0 ? failures : diagnostics,
  };
}
