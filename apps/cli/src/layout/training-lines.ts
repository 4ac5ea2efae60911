import type { CodedConversation, TrainedModel } from "@colloquy/topic-classifier";
import type { Output } from "../io/io.js";
import { labelOf } from "./evaluation-lines.js";
import { numberTable } from "./number-table.js";
import { paintFor } from "./paint.js";
import { fileSize } from "./percent.js";
import { oneLine } from "./printable.js";
import { count } from "./ranges.js";
import { shellWord } from "./shell.js";
import { tableLines } from "./table-lines.js";
import { wrap } from "./wrap.js";

/** What came of training, as data. */
export interface TrainingReport {
  readonly file: string;
  readonly bytes: number;
  readonly model: string;
  readonly codebook: { readonly id: string; readonly version: string };
  readonly conversations: number;
  readonly documents: number;
  /** The examples of each code; null for those of none. */
  readonly examples: readonly { readonly codeId: string | null; readonly documents: number }[];
  readonly expectation: TrainedModel["parameters"]["expectation"];
  readonly diagnostics: readonly object[];
}

/** What came of training. */
export function trainingReport(model: TrainedModel, gold: readonly CodedConversation[], written: { readonly file: string; readonly bytes: number }): TrainingReport {
  const counts = new Map<string | null, number>();
  const coded = gold.flatMap(({ codes }) => codes.flatMap((given) => (given === null ? [] : [given])));
  for (const given of coded) for (const id of given.length === 0 ? [null] : new Set(given)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { id, version } = model.codebook;
  return {
    ...written,
    model: model.name,
    codebook: { id, version },
    conversations: gold.filter(({ codes }) => codes.some((given) => given !== null)).length,
    documents: coded.length,
    examples: [...model.codebook.codes.map((code) => code.id), null].flatMap((codeId) => {
      const documents = counts.get(codeId);
      return documents === undefined ? [] : [{ codeId, documents }];
    }),
    expectation: model.parameters.expectation,
    diagnostics: model.diagnostics.map(({ severity, code, message, hint }) => ({ severity, code, message, hint })),
  };
}

/** What came of training, for people. */
export function layoutTraining(report: TrainingReport, { codebook }: TrainedModel, output: Output): string {
  const paint = paintFor(output);
  const { columns } = output;
  const { documents, conversations, expectation } = report;
  const rows = report.examples.map(({ codeId, documents: number }) => ({ name: labelOf(codebook, codeId), numbers: [String(number)] }));
  const title = `${oneLine(codebook.title)}: ${count(documents, "coded text")} in ${count(conversations, "conversation")}`;
  const expected =
    expectation === null
      ? ["  Nothing can be said: of one conversation, or of one code, nothing can be held out."]
      : tableLines(
          [
            [{ text: "Accuracy" }, { text: expectation.accuracy.toFixed(2), paint: paint.strong }, { text: "the likeliest code is right" }],
            [{ text: "Macro-F1" }, { text: expectation.macroF1.toFixed(2), paint: paint.strong }, { text: "the mean over the codes" }],
          ],
          columns,
        );
  const held = expectation === null ? "" : `, by ${count(expectation.documents, "text")} that ${expectation.documents === 1 ? "was" : "were"} held out`;
  const lines = [
    ...wrap(title, columns).map(paint.strong),
    "",
    ...numberTable({ name: "", numbers: ["examples"] }, rows, columns, paint),
    "",
    ...wrap(`What to expect of other texts${held}`, columns).map(paint.strong),
    ...expected,
    "",
    `wrote ${report.file} (${fileSize(report.bytes)})`,
    `Next: colloquy classify interview.txt --model ${shellWord(report.file)} --explain`,
  ];
  return `${lines.join("\n")}\n`;
}
