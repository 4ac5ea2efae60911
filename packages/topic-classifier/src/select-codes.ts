import type { CodeScore } from "./models/topic-model.js";

/** What can be set about a classification. */
export interface ClassifyOptions {
  /** The least score of an assignment, from 0 to 1. The model's own unless given. */
  readonly threshold?: number;
  /** The most codes that a target is given. No limit unless given. */
  readonly maxCodes?: number;
}

/** The scores that reach a threshold, at most so many of them. */
export function selectCodes(scores: readonly CodeScore[], threshold: number, maxCodes = Infinity): CodeScore[] {
  return scores.filter(({ score }) => score >= threshold).slice(0, Math.max(0, maxCodes));
}
