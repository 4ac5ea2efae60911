import type { Codebook } from "@colloquy/corpus-schema";
import type { Evaluation, EvaluationIntervals, Interval } from "@colloquy/topic-classifier/evaluation";
import type { Output } from "../io/io.js";
import { numberTable } from "./number-table.js";
import { paintFor, type Paint } from "./paint.js";
import { percent } from "./percent.js";
import { oneLine } from "./printable.js";
import { count } from "./ranges.js";
import { tableLines } from "./table-lines.js";
import { wrap } from "./wrap.js";

/** What is evaluated, as a person knows it. */
export interface EvaluatedModel {
  readonly codebook: Codebook;
  readonly name: string;
  /** The file of the model, or the codebook as it was named. */
  readonly source: string;
  readonly threshold: number;
  /** Where the measures would lie with other texts of the same kind. */
  readonly intervals: EvaluationIntervals;
}

/** So many pairs of codes that are taken for each other are shown. */
const CONFUSIONS = 10;

/** An evaluation for people. */
export function layoutEvaluation(evaluation: Evaluation, model: EvaluatedModel, output: Output): string {
  const paint = paintFor(output);
  const { columns } = output;
  const title = `${oneLine(model.codebook.title)}: ${model.source} (${model.name}) against ${count(evaluation.documents, "coded text")}`;
  const lines = [
    ...wrap(title, columns).map(paint.strong),
    "",
    ...tableLines(summaryRows(evaluation, model).map(([name = "", value = "", range = "", note = ""]) => [{ text: name }, { text: value, paint: paint.strong }, { text: range, paint: paint.faint }, { text: note }]), columns),
    "",
    paint.strong("Codes"),
    ...codeLines(evaluation, model.codebook, columns, paint),
    ...confusionLines(evaluation, model.codebook, columns, paint),
    "",
    paint.strong("Risk and coverage: where only what scores as much is coded"),
    ...riskLines(evaluation, columns, paint),
  ];
  return `${lines.join("\n")}\n`;
}

function summaryRows({ accuracy, macroF1, microF1, calibration, codes }: Evaluation, { threshold, intervals }: EvaluatedModel): string[][] {
  const given = codes === "one" ? "" : `, each given where it scores ${threshold} or more`;
  const right = codes === "one" ? "of the texts the likeliest code is right" : "of the texts the likeliest code is one of those given by people";
  return [
    ["Accuracy", accuracy.toFixed(2), rangeOf(intervals.accuracy), right],
    ["Macro-F1", macroF1.toFixed(2), rangeOf(intervals.macroF1), `the mean over the codes that people gave${given}`],
    ...(codes === "one" ? [] : [["Micro-F1", microF1.toFixed(2), rangeOf(intervals.microF1), "over all codes together"]]),
    ["Calibration error", calibration.error.toFixed(2), "", "how far scores are from how often they are right"],
  ];
}

/** Where a measure would lie, in 19 of 20 cases, with other conversations. */
function rangeOf({ low, high }: Interval): string {
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
}

function codeLines({ perCode }: Evaluation, codebook: Codebook, columns: number, paint: Paint): string[] {
  const rows = perCode.map(({ codeId, precision, recall, f1, support, given }) => ({
    name: labelOf(codebook, codeId),
    numbers: [precision.toFixed(2), recall.toFixed(2), f1.toFixed(2), String(support), String(given)],
  }));
  return numberTable({ name: "", numbers: ["precision", "recall", "F1", "by people", "by model"] }, rows, columns, paint);
}

function confusionLines({ confusions }: Evaluation, codebook: Codebook, columns: number, paint: Paint): string[] {
  if (confusions.length === 0) return [];
  const rows = confusions.slice(0, CONFUSIONS).map(({ gold, given, documents }) => [
    { text: String(documents).padStart(4) },
    { text: labelOf(codebook, gold) },
    { text: `taken for ${labelOf(codebook, given)}` },
  ]);
  const more = confusions.length - CONFUSIONS;
  const rest = more > 0 ? [`  … and ${count(more, "more pair", "more pairs")}; --json lists all of them.`] : [];
  return ["", paint.strong("Most often confused"), ...tableLines(rows, columns), ...rest];
}

/** A row for each threshold. */
function riskLines({ riskCoverage }: Evaluation, columns: number, paint: Paint): string[] {
  const rows = riskCoverage.rows.map(({ threshold, coverage, risk }) => ({
    name: threshold.toFixed(2),
    numbers: [percent(coverage), risk === null ? "–" : percent(1 - risk)],
  }));
  return numberTable({ name: "score", numbers: ["coded", "of it right"] }, rows, columns, paint);
}

/** The label of a code; words for none. */
export function labelOf({ codes }: Codebook, codeId: string | null): string {
  return codeId === null ? "(no code)" : oneLine(codes.find(({ id }) => id === codeId)?.label ?? codeId);
}
