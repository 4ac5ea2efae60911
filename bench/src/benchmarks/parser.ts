import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseTranscript, type ParseProgress } from "@colloquy/transcript-parser";
import { foundingBytes } from "../founding-document.js";
import { measure } from "../measure.js";
import { growingDocument } from "../growing-document.js";
import { printTable } from "../table.js";

const MEGABYTES = [1, 4, 16, 64];
/** Runs of the small document: in the first of them the engine still compiles the code. */
const FOUNDING_RUNS = 300;
const MEMORY_PROBE = fileURLToPath(new URL("../parse-once.ts", import.meta.url));

type Stage = ParseProgress["stage"];
const STAGES: readonly Stage[] = ["read", "hash", "layout", "turns", "metadata", "speakers", "transcript"];

/** What a naive parser does: one pattern for labels, no offsets of paratext, no reading text, no metadata. */
function naiveTurns(text: string): number {
  let turns = 0;
  for (const match of text.matchAll(/^([A-Z][^:\n]{0,40}):/gm)) if (match.index >= 0) turns += 1;
  return turns;
}

/**
 * How the cost of parsing bytes of plain text grows with their number, with each stage's share, beside a bare regular
 * expression in the same run; then the peak memory of a process of its own for each size.
 */
export async function benchParser(): Promise<void> {
  const founding = await timeStages(foundingBytes(), FOUNDING_RUNS);
  console.log(`founding interview, 12.4 kB, warm: ${founding.total.toFixed(2)} ms\n`);
  const rows: string[][] = [];
  for (const megabytes of MEGABYTES) {
    const bytes = growingDocument(megabytes);
    const text = new TextDecoder().decode(bytes);
    const size = bytes.length / 1e6;
    const { total, shares } = await timeStages(bytes, megabytes > 4 ? 3 : 7);
    const naive = measure(() => naiveTurns(text)).cpuMs;
    rows.push([
      `${size.toFixed(1)} MB`,
      total.toFixed(0),
      (size / (total / 1000)).toFixed(1),
      (total / size).toFixed(1),
      `${(total / naive).toFixed(0)} x`,
      ...STAGES.map((stage) => `${((100 * (shares.get(stage) ?? 0)) / total).toFixed(0)} %`),
    ]);
  }
  printTable(["bytes", "ms", "MB/s", "ms per MB", "regex", ...STAGES], rows);
  console.log("");
  printTable(["peak memory", "MB", "above idle", "times the input"], memoryRows());
}

/** The median of several parses, by CPU time of the process, and how it falls to the stages. */
async function timeStages(bytes: Uint8Array, runs: number): Promise<{ total: number; shares: Map<Stage, number> }> {
  const timed: { total: number; shares: Map<Stage, number> }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const shares = new Map<Stage, number>();
    let stage: Stage = "read";
    let since = process.cpuUsage();
    const start = since;
    await parseTranscript(bytes, {
      onProgress: (progress) => {
        const { user, system } = process.cpuUsage(since);
        shares.set(stage, (shares.get(stage) ?? 0) + (user + system) / 1000);
        stage = progress.stage;
        since = process.cpuUsage();
      },
    });
    const { user, system } = process.cpuUsage(start);
    timed.push({ total: (user + system) / 1000, shares });
  }
  // The first runs compile the code.
  timed.splice(0, Math.floor(runs / 3));
  timed.sort((a, b) => a.total - b.total);
  return timed[timed.length >>> 1] ?? { total: NaN, shares: new Map() };
}

function memoryRows(): string[][] {
  const idle = peakOf(0);
  return MEGABYTES.map((megabytes) => {
    const peak = peakOf(megabytes);
    const size = growingDocument(megabytes).length / 1e6;
    return [`${size.toFixed(1)} MB`, peak.toFixed(0), (peak - idle).toFixed(0), ((peak - idle) / size).toFixed(1)];
  });
}

/** Peak resident memory, in megabytes, of a process that parses a document of this size once; 0 parses a few words. */
function peakOf(megabytes: number): number {
  const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, MEMORY_PROBE, String(megabytes)], { encoding: "utf8" });
  const peak = Number(stdout.trim());
  if (!Number.isFinite(peak) || stdout.trim() === "") throw new Error(`The memory of a parse could not be measured: ${stderr}`);
  return peak;
}
