import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileScript } from "../compile-script.js";
import type { SearchTask, SearchTime } from "../search/time-search.js";
import { printTable } from "../table.js";

const SCRIPT = fileURLToPath(new URL("../search/time-search.ts", import.meta.url));
const SIZES = [5_000, 50_000, 100_000];

interface Sized {
  readonly turns: number;
  readonly index: SearchTime;
  readonly scan: SearchTime;
}

/**
 * Search in generated conversations: indexing, memory, and queries of each kind, each measurement in a process of its
 * own; beside `includes` on every turn in small letters.
 */
export function benchSearch(): void {
  const compiled = compileScript(SCRIPT);
  const time = (task: SearchTask): SearchTime => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", compiled, JSON.stringify(task)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${task.engine} could not be measured: ${stderr.slice(0, 500)}`);
    return JSON.parse(stdout) as SearchTime;
  };
  const sizes = SIZES.map((turns): Sized => ({ turns, index: time({ engine: "colloquy", turns }), scan: time({ engine: "includes", turns }) }));
  printIndexing(sizes);
  for (const size of sizes) printQueries(size);
}

function printIndexing(sizes: readonly Sized[]): void {
  console.log("Indexing");
  printTable(
    ["turns", "MB of text", "index s", "MB/s", "MB held", "bytes/word", "small letters alone s"],
    sizes.map(({ turns, index: { bytes, words, readyMs, heldBytes }, scan }) => [
      ...[String(turns), (bytes / 1e6).toFixed(1), (readyMs / 1000).toFixed(2), (bytes / 1000 / readyMs).toFixed(1)],
      ...[(heldBytes / 1e6).toFixed(0), (heldBytes / words).toFixed(1), (scan.readyMs / 1000).toFixed(2)],
    ]),
  );
}

function printQueries({ turns, index, scan }: Sized): void {
  console.log(`\nA query in ${turns} turns, the best 20 hits with their marks: milliseconds, and turns that are found`);
  printTable(
    ["query", "ms", "turns found", "includes ms", "turns found"],
    Object.entries(index.each).map(([name, ms]) => [
      ...[name, ms.toFixed(2), (index.found[name] ?? NaN).toFixed(0)],
      ...[scan.each[name]?.toFixed(2) ?? "", scan.found[name]?.toFixed(0) ?? ""],
    ]),
  );
}
