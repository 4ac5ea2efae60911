import type { Diagnostic } from "@colloquy/corpus-schema";

/**
 * What can be wrong with the examples of a model:
 * - `no-examples`: nothing was coded; the model gives no codes;
 * - `one-class`: all examples have the same code; the model gives it to everything that it knows a word of;
 * - `unknown-code`: an example has a code that the codebook has not; the code is ignored;
 * - `untrained-code`: no example has a code, nor a narrower one; the model cannot give it;
 * - `few-examples`: a code has so few examples that its scores mean little.
 */
export type TrainingProblem = "no-examples" | "one-class" | "unknown-code" | "untrained-code" | "few-examples";

/** A finding about examples. Its path is a JSON Pointer into them: `/<conversation>/codes/<document>`. */
export type TrainingDiagnostic = Diagnostic<TrainingProblem>;
