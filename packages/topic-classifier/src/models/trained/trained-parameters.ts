import type { Codebook } from "@colloquy/corpus-schema";
import type { Calibration } from "../../calibration/calibration.js";
import type { Chain } from "../../conversation/chain.js";
import type { ContextWeights } from "../../features/conversation-rows.js";
import type { FeatureShape } from "../../features/feature-shape.js";
import type { FeatureSpace } from "../../features/feature-space.js";
import type { LinearWeights } from "../linear/dual-coordinate-descent.js";

/** Everything that a trained model has learnt and been told: what is saved and loaded. */
export interface TrainedParameters {
  /** What learnt the weights. */
  readonly learner: "svm" | "naive-bayes";
  readonly codebook: Codebook;
  /** The id of the code of each class; null for documents that were given none. */
  readonly classes: readonly (string | null)[];
  readonly shape: FeatureShape;
  readonly context: ContextWeights;
  readonly space: FeatureSpace;
  readonly weights: LinearWeights;
  readonly calibration: Calibration;
  readonly chain: Chain;
  readonly threshold: number;
  /** How well documents were coded that were held out from training; null where none were, and for Naive Bayes. */
  readonly expectation: Expectation | null;
}

/** Shares of held-out documents, each given its likeliest code. */
export interface Expectation {
  readonly accuracy: number;
  /** The mean of the F1 of all codes that had examples. */
  readonly macroF1: number;
  readonly documents: number;
}
