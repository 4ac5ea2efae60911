import type { Diagnostic } from "@colloquy/corpus-schema";

/**
 * Why a file is no model:
 * - `not-a-model`: it does not begin as one;
 * - `model-version`: a later version of the format;
 * - `model-cut-off`: shorter or longer than it says;
 * - `model-damaged`: its checksum does not fit;
 * - `model-header`: what it says of itself does not hold together;
 * - `model-numbers`: weights that are no numbers, or features out of order.
 */
export type ModelFileProblem = "not-a-model" | "model-version" | "model-cut-off" | "model-damaged" | "model-header" | "model-numbers";

export type ModelFileDiagnostic = Diagnostic<ModelFileProblem>;

const HINTS: Readonly<Record<ModelFileProblem, string>> = {
  "not-a-model": "Give a file that `saveModel` wrote.",
  "model-version": "Update @colloquy/topic-classifier.",
  "model-cut-off": "Copy the file anew, or train the model again.",
  "model-damaged": "Copy the file anew, or train the model again.",
  "model-header": "Train the model again.",
  "model-numbers": "Train the model again.",
};

export function modelFileFinding(code: ModelFileProblem, message: string): ModelFileDiagnostic {
  return { code, severity: "error", message, span: null, hint: HINTS[code] };
}
