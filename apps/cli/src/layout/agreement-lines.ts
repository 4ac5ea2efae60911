import type { Codebook } from "@colloquy/corpus-schema";
import type { Agreement, AgreementReport } from "@colloquy/topic-classifier/agreement";
import type { Output } from "../io/io.js";
import { labelOf } from "./evaluation-lines.js";
import { numberTable } from "./number-table.js";
import { paintFor } from "./paint.js";
import { percent } from "./percent.js";
import { oneLine } from "./printable.js";
import { count, list } from "./ranges.js";
import { tableLines } from "./table-lines.js";
import { wrap } from "./wrap.js";

/** The agreement of coders for people. */
export function layoutAgreement(report: AgreementReport, codebook: Codebook, output: Output): string {
  const paint = paintFor(output);
  const { columns } = output;
  const title = `${oneLine(codebook.title)}: ${list(report.coders.map(oneLine), "and")}, ${count(report.units, "exchange or turn", "exchanges or turns")} that two or more looked at`;
  const summary: [string, Agreement, string][] = [
    ["Krippendorff’s alpha", report.alpha, "all codes of a text as one answer"],
    ["alpha of sets (MASI)", report.alphaOfSets, "answers that share codes agree in part"],
    ["Fleiss’ kappa", report.fleiss, `over ${count(report.fleiss.units, "text", "texts")} with as many coders`],
  ];
  const lines = [
    ...wrap(title, columns).map(paint.strong),
    "",
    ...tableLines(summary.map(([name, agreement, note]) => [{ text: name }, { text: numberOf(agreement), paint: paint.strong }, { text: note }]), columns),
    "",
    paint.strong("Two by two"),
    ...numberTable(
      { name: "", numbers: ["Cohen’s kappa", "the same", "texts"] },
      report.pairs.map(({ coders, kappa, same }) => ({
        name: coders.map(oneLine).join(", "),
        numbers: [numberOf(kappa), same === null ? "–" : percent(same), String(kappa.units)],
      })),
      columns,
      paint,
    ),
    "",
    paint.strong("Codes, the one that is agreed on least first"),
    ...numberTable(
      { name: "", numbers: ["alpha", "given"] },
      report.perCode.map(({ codeId, alpha, given }) => ({ name: labelOf(codebook, codeId), numbers: [numberOf(alpha), String(given)] })),
      columns,
      paint,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** A coefficient in two digits; a dash where none can be said. */
function numberOf({ coefficient }: Agreement): string {
  return coefficient === null ? "–" : coefficient.toFixed(2).replace("-", "−");
}
