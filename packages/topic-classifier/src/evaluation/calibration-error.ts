import type { ScoredDecision } from "./risk-coverage.js";

/** Decisions of like scores. */
export interface CalibrationBin {
  /** Scores from here on … */
  readonly from: number;
  /** … up to here; 1 belongs to the last bin, all other ends to the next one. */
  readonly to: number;
  readonly documents: number;
  /** The mean of the scores; 0 where there are none. */
  readonly score: number;
  /** The share that is right; 0 where there are none. */
  readonly accuracy: number;
}

/** How far scores are from how often they are right. */
export interface CalibrationError {
  /** The expected calibration error (Naeini, Cooper and Hauskrecht 2015): the mean distance of score and accuracy, by documents. */
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
}

/** The expected calibration error of decisions, in bins of equal width. 0 where there are no decisions. */
export function calibrationError(decisions: readonly ScoredDecision[], bins = 10): CalibrationError {
  if (!(Number.isInteger(bins) && bins > 0)) throw new RangeError(`Not a number of bins: ${bins}`);
  const parts = Array.from({ length: bins }, (): ScoredDecision[] => []);
  for (const decision of decisions) {
    parts[Math.max(0, Math.min(bins - 1, Math.floor(decision.score * bins)))]?.push(decision);
  }
  const measured = parts.map((part, index): CalibrationBin => {
    const documents = Math.max(1, part.length);
    const score = part.reduce((sum, decision) => sum + decision.score, 0) / documents;
    const accuracy = part.filter(({ right }) => right).length / documents;
    return { from: index / bins, to: (index + 1) / bins, documents: part.length, score, accuracy };
  });
  const distance = measured.reduce((sum, { documents, score, accuracy }) => sum + documents * Math.abs(score - accuracy), 0);
  return { error: decisions.length === 0 ? 0 : distance / decisions.length, bins: measured };
}
