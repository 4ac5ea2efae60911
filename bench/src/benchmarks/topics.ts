import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { TrainOptions } from "@colloquy/topic-classifier";
import { compileScript } from "../compile-script.js";
import { printTable } from "../table.js";
import { datasetNames, readDataset } from "../topics/dataset.js";
import { runFastText, runLinearSvc, type PeerOutcome } from "../topics/peers.js";
import type { Outcome, Score } from "../topics/run-once.js";

const RUN_ONCE = fileURLToPath(new URL("../topics/run-once.ts", import.meta.url));

/** Lengths of prefixes that are tried, with a cost of 1. */
const PREFIXES = [
  { min: 4, max: 8 },
  { min: 5, max: 7 },
  { min: 3, max: 8 },
];
/** With the best of them costs are tried, halved and doubled from 1 on for as long as it gets better. */
const COSTS = [[0.5, 0.25], [2, 4, 8, 16]];

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
  const runOnce = compileRunOnce();
  for (const name of datasetNames(folder).filter((dataset) => dataset.includes(values.only ?? ""))) {
    const dataset = readDataset(folder, name);
    const { options, expected } = chooseOptions(runOnce, folder, name);
    const own = runOnce(folder, name, JSON.stringify(options)) as Outcome;
    const svc = runLinearSvc(folder, name);
    const fast = runFastText(dataset);
    console.log(`${name}: ${JSON.stringify(options)}, by cross-validation of the training file ${(expected * 50).toFixed(1)} (mean of accuracy and macro-F1)`);
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

interface Candidate {
  readonly options: TrainOptions;
  /** Accuracy and macro-F1 on the training file, by cross-validation, added up. */
  readonly expected: number;
}

/** The options that do best on the training file. */
function chooseOptions(runOnce: RunOnce, folder: string, name: string): Candidate {
  const tried = (options: TrainOptions): Candidate => ({ options, ...(runOnce(folder, name, JSON.stringify(options), "expect") as { expected: number }) });
  const byPrefixes = PREFIXES.map((prefixes) => tried({ features: { prefixes } }));
  let best = byPrefixes.reduce((found, candidate) => (candidate.expected > found.expected ? candidate : found));
  for (const costs of COSTS) {
    for (const cost of costs) {
      const candidate = tried({ ...best.options, cost });
      if (candidate.expected <= best.expected) break;
      best = candidate;
    }
  }
  return best;
}

type RunOnce = (folder: string, name: string, options: string, mode?: string) => unknown;

function compileRunOnce(): RunOnce {
  const compiled = compileScript(RUN_ONCE);
  return (folder, name, options, mode = "") => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [compiled, folder, name, options, mode], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${name} could not be measured: ${stderr}`);
    return JSON.parse(stdout) as unknown;
  };
}

function peerRow(peer: string, { accuracy, macroF1, trainSeconds, documentsPerSecond, peakMegabytes }: PeerOutcome): string[] {
  return [peer, percent(accuracy), macroF1 === null ? "" : percent(macroF1), "", trainSeconds.toFixed(2), documentsPerSecond.toFixed(0), peakMegabytes === null ? "" : peakMegabytes.toFixed(0), "", ""];
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
