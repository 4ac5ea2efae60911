import { formatRecords, RECORD_FORMATS, type RecordFormat } from "@colloquy/citation-formatter/records";
import type { CslItem } from "@colloquy/csl-processor";
import { checkDataModel } from "../citation-records/check-data-model.js";
import type { Comparison, Fate } from "../citation-records/compare-records.js";
import { generateRecordItems, KIND_ITEMS } from "../citation-records/items.js";
import { readBack, readerLoss } from "../citation-records/read-back.js";
import { citationJs, pandoc, type RecordReader } from "../citation-records/record-reader.js";
import { printTable } from "../table.js";

const GENERATED = 330;
const FATES: readonly Fate[] = ["equal", "in-note", "no-field", "not-read"];

/**
 * Writes the twelve kinds of transcript and generated items in each format, reads them back with programs that have no
 * code of ours, and counts per field what came back. Fails where something that is in the file was not read for a
 * reason that nobody knows.
 */
export function benchCitationRecords(): void {
  const items = [...KIND_ITEMS.map(([, item]) => item), ...generateRecordItems(GENERATED)];
  console.log(`${KIND_ITEMS.length} kinds of transcript and ${GENERATED} generated items\n`);
  const unexplained = [citationJs, pandoc()].flatMap((reader) => {
    if (reader.absent !== undefined) console.log(`${reader.name}: ${reader.absent}\n`);
    return reader.absent === undefined ? RECORD_FORMATS.flatMap((format) => tryFormat(items, format, reader)) : [];
  });
  const findings = checkDataModel(formatRecords(items, "biblatex").text);
  const sum = [...(findings?.values() ?? [])].reduce((before, count) => before + count, 0);
  console.log(findings === undefined ? "biber: not installed" : `biber --tool --validate-datamodel: ${sum} findings`);
  for (const [finding, count] of findings ?? []) console.log(`  ${count} × ${finding}`);
  for (const { format, reader, variable, written, read } of unexplained.slice(0, 40)) {
    console.log(`not explained: ${format.title}, ${reader.name}, ${variable}: wrote ${JSON.stringify(written)}, read ${JSON.stringify(read)}`);
  }
  if (unexplained.length > 0) process.exitCode = 1;
}

type Unexplained = Comparison & { readonly format: RecordFormat; readonly reader: RecordReader };

function tryFormat(items: readonly CslItem[], format: RecordFormat, reader: RecordReader): Unexplained[] {
  const compared = readBack(items, format.id, reader);
  if (compared === undefined) {
    console.log(`${format.title}: not read by this ${reader.name}\n`);
    return [];
  }
  const variables = [...new Set(compared.map(({ variable }) => variable))].sort();
  const rows = variables.map((variable) => {
    const ofVariable = compared.filter((one) => one.variable === variable);
    const unread = ofVariable.filter(({ fate }) => fate === "not-read");
    const reasons = new Set(unread.map((one) => readerLoss(one, format.id, reader) ?? "?"));
    return [variable, String(ofVariable.length), ...countFates(ofVariable), [...reasons].join("; ")];
  });
  console.log(`${format.title}, read by ${reader.name}`);
  const headings = ["field", "items", "equal", "in note", "no field", "not read", "why not read"];
  printTable(headings, [...rows, ["all", String(compared.length), ...countFates(compared), ""]]);
  console.log("");
  return compared
    .filter((one) => one.fate === "not-read" && readerLoss(one, format.id, reader) === undefined)
    .map((one) => ({ ...one, format, reader }));
}

function countFates(compared: readonly Comparison[]): string[] {
  return FATES.map((fate) => String(compared.filter((one) => one.fate === fate).length));
}
