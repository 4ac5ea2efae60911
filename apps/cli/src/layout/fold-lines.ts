import type { Evaluation, LearningCurvePoint } from "@colloquy/topic-classifier/evaluation";
import type { Output } from "../io/io.js";
import { numberTable } from "./number-table.js";
import { paintFor } from "./paint.js";
import { percent } from "./percent.js";

/** How each part of a cross-validation went. */
export function layoutFolds(folds: readonly Evaluation[], output: Output): string {
  const paint = paintFor(output);
  const rows = folds.map(({ documents, accuracy, macroF1 }, index) => ({
    name: String(index + 1),
    numbers: [String(documents), accuracy.toFixed(2), macroF1.toFixed(2)],
  }));
  const lines = ["", paint.strong("Parts"), ...numberTable({ name: "part", numbers: ["texts", "accuracy", "macro-F1"] }, rows, output.columns, paint)];
  return `${lines.join("\n")}\n`;
}

/** What fewer examples would have done. */
export function layoutLearningCurve(curve: readonly LearningCurvePoint[], output: Output): string {
  const paint = paintFor(output);
  const rows = curve.map(({ share, documents, accuracy, macroF1 }) => ({
    name: percent(share),
    numbers: [documents.toFixed(0), accuracy.toFixed(2), macroF1.toFixed(2)],
  }));
  const head = { name: "learnt from", numbers: ["texts", "accuracy", "macro-F1"] };
  const title = "Learning curve: where the last step still rises, coding more is worth while";
  return `${["", paint.strong(title), ...numberTable(head, rows, output.columns, paint)].join("\n")}\n`;
}
