import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { TrainOptions } from "@colloquy/topic-classifier";
import { printTable } from "../table.js";
import { datasetNames, readDataset } from "../topics/dataset.js";
import { runFastText, runLinearSvc, type PeerOutcome } from "../topics/peers.js";
import type { Outcome, Score } from "../topics/run-once.js";

const RUN_ONCE = fileURLToPath(new URL("../topics/run-once.ts", import.meta.url));

/** What is tried on the training file; what does best on the part of it that was held out is used. */
const CANDIDATES: readonly TrainOptions[] = [
  {},
  { cost: 0.5 },
  { cost: 2 },
  { features: { prefixes: { min: 5, max: 7 } } },
  { features: { prefixes: { min: 5, max: 7 } }, cost: 2 },
];
/** Of larger training files only the default is tried. */
const MOST_TRIED = 20_000;

/**
 * Accuracy, macro-F1, calibration, CPU time, memory and model size on every dataset of a folder, each in a process of its
 * own, beside LinearSVC and fastText where they are installed.
 */
export function benchTopics(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, only: { type: "string" } } });
  if (values.data === undefined) {
    console.error("Give a folder: npm run bench -- topics --data <folder with <name>/train.jsonl and test.jsonl>");
    process.exitCode = 2;
    return;
  }
  const folder = values.data;
  const summary: string[][] = [];
  for (const name of datasetNames(folder).filter((dataset) => dataset.includes(values.only ?? ""))) {
    const dataset = readDataset(folder, name);
    const options = chooseOptions(folder, name, dataset.train.length);
    const own = runOnce(folder, name, JSON.stringify(options)) as Outcome;
    const svc = runLinearSvc(folder, name);
    const fast = runFastText(dataset);
    console.log(`${name}: ${JSON.stringify(options)}, expected of held-out training documents: ${(own.expected * 50).toFixed(1)} (mean of accuracy and macro-F1)`);
    printTable(["", "accuracy", "macro-F1", "ECE", "train CPU s", "documents per CPU s", "peak MB", "model MB, gzip", "accuracy, loaded"], [
      ["colloquy", percent(own.accuracy), percent(own.macroF1), own.calibrationError.toFixed(3), own.trainSeconds.toFixed(2), own.documentsPerSecond.toFixed(0), own.peakMegabytes.toFixed(0), own.modelMegabytes.toFixed(2), percent(own.loadedAccuracy)],
      ...(svc === null ? [] : [peerRow("LinearSVC", svc)]),
      ...(fast === null ? [] : [peerRow("fastText", fast)]),
    ]);
    console.log("");
    summary.push([name, percent(own.accuracy), percent(own.macroF1)]);
    if (dataset.isPolicy) {
      const keywords = runOnce(folder, name, "{}", "keywords") as Score;
      summary.push([`${name}-nolabels`, percent(keywords.accuracy), percent(keywords.macroF1)]);
    }
  }
  for (const line of summary) console.log(line.join(" "));
}

function chooseOptions(folder: string, name: string, conversations: number): TrainOptions {
  if (conversations > MOST_TRIED) return {};
  const tried = CANDIDATES.map((options) => ({ options, expected: (runOnce(folder, name, JSON.stringify(options), "expect") as { expected: number }).expected }));
  return tried.reduce((best, candidate) => (candidate.expected > best.expected ? candidate : best)).options;
}

function runOnce(folder: string, name: string, options: string, mode = ""): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, RUN_ONCE, folder, name, options, mode], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} could not be measured: ${stderr}`);
  return JSON.parse(stdout) as unknown;
}

function peerRow(peer: string, { accuracy, macroF1, trainSeconds, documentsPerSecond, peakMegabytes }: PeerOutcome): string[] {
  return [peer, percent(accuracy), macroF1 === null ? "" : percent(macroF1), "", trainSeconds.toFixed(2), documentsPerSecond.toFixed(0), peakMegabytes === null ? "" : peakMegabytes.toFixed(0), "", ""];
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
