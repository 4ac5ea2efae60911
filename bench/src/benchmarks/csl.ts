import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileScript } from "../compile-script.js";
import type { EngineName } from "../csl/engines.js";
import type { Crowd } from "../csl/generate-items.js";
import { readFolders, type CslFolders } from "../csl/style-folder.js";
import type { Loaded, Reached, Task } from "../csl/tasks.js";
import { printTable } from "../table.js";

const TIME_ONCE = fileURLToPath(new URL("../csl/time-once.ts", import.meta.url));
const [APA, CHICAGO, MLA] = ["apa", "chicago-notes-bibliography", "modern-language-association"];
const ITEMS = 1000;
const CITATIONS = 1000;
/** How many items the citations cite: each another, and as documents are. */
const POOLS = [CITATIONS, 400];
const CHECKPOINTS = [50, 100, 200, 500, CITATIONS];
const LENGTHS = [100, 1000, 10_000];
const LIMIT_SECONDS = 120;

type Run = (engine: EngineName, kind: Task["kind"], style: string, size?: Partial<Pick<Task, "count" | "pool">>) => unknown;

/**
 * Loading, bibliographies and citing one after the other, each engine in a process of its own, beside npm `citeproc`.
 * `--limit <seconds>` is the CPU time after which incremental citing is broken off; `--only <part>` runs one table;
 * `--crowd few` draws all authors from three families and all years from ten.
 */
export function benchCsl(args: readonly string[]): void {
  const read = readFolders("csl", args, { limit: { type: "string" }, only: { type: "string" }, crowd: { type: "string" } });
  if (read === undefined) return;
  const limit = Number(read.values.limit ?? LIMIT_SECONDS);
  const run = runner(read.folders, limit, read.values.crowd === "few" ? "few" : "many");
  const tables: Record<string, () => void> = {
    load: () => compareLoading(run),
    bibliography: () => compareBibliographies(run),
    incremental: () => compareIncremental(run, limit),
    append: () => measureAppending(run),
  };
  for (const [name, table] of Object.entries(tables)) if (name.includes(read.values.only ?? "")) table();
}

function runner(folders: CslFolders, limit: number, crowd: Crowd): Run {
  const compiled = compileScript(TIME_ONCE, ["citeproc"]);
  return (engine, kind, style, { count = 0, pool = 0 } = {}) => {
    const task: Task = { ...folders, engine, kind, style, count, pool, crowd, limit };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", compiled, JSON.stringify(task)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${kind} of ${style} by ${engine} could not be measured: ${stderr.slice(0, 500)}`);
    return JSON.parse(stdout) as unknown;
  };
}

function compareLoading(run: Run): void {
  const rows = [CHICAGO, APA].flatMap((style) => {
    const [ours, theirs] = [run("colloquy", "load", style), run("citeproc", "load", style)] as [Loaded, Loaded];
    return [
      [style, "load", milliseconds(ours.load), milliseconds(theirs.load), ratio(theirs.load, ours.load)],
      [style, "load, cite one item", milliseconds(ours.loadAndCite), milliseconds(theirs.loadAndCite), ratio(theirs.loadAndCite, ours.loadAndCite)],
    ];
  });
  print("Loading a style and its locale from XML, warm, median of 5", ["style", "", "colloquy ms", "citeproc ms", "ratio"], rows);
}

function compareBibliographies(run: Run): void {
  const rows = [APA, CHICAGO, MLA].map((style) => {
    const [ours, theirs] = [run("colloquy", "bibliography", style, { count: ITEMS }), run("citeproc", "bibliography", style, { count: ITEMS })] as [number, number];
    return [style, milliseconds(ours), milliseconds(theirs), ratio(theirs, ours)];
  });
  print(`A bibliography of ${ITEMS} generated items, warm, median of 5`, ["style", "colloquy ms", "citeproc ms", "ratio"], rows);
}

function compareIncremental(run: Run, limit: number): void {
  const rows = POOLS.flatMap((pool) => [APA, CHICAGO].flatMap((style) => incrementalRows(run, style, pool)));
  print(
    `Citations appended one after the other, all of them together; broken off after ${limit} s of CPU`,
    ["style", "items", "citations", "colloquy ms", "citeproc ms", "ratio"],
    rows,
  );
}

function incrementalRows(run: Run, style: string, pool: number): string[][] {
  const size = { count: CITATIONS, pool };
  const [ours, theirs] = [run("colloquy", "incremental", style, size), run("citeproc", "incremental", style, size)] as [Reached[], Reached[]];
  return CHECKPOINTS.map((count) => {
    const [own, peer] = [timeAt(ours, count), timeAt(theirs, count)];
    return [style, String(pool), String(count), cell(own, ours), cell(peer, theirs), own === undefined ? "" : atLeast(peer, theirs, own)];
  });
}

function measureAppending(run: Run): void {
  const rows = [APA, CHICAGO].map((style) => {
    const times = LENGTHS.map((count) => run("colloquy", "append", style, { count, pool: Math.ceil(count * 0.4) }) as number);
    return [style, ...times.map(milliseconds), ratio(times.at(-1) ?? Number.NaN, times[0] ?? Number.NaN)];
  });
  const headings = ["style", ...LENGTHS.map((count) => `at ${count.toLocaleString("en")} ms`), "last : first"];
  print("Appending one citation to a document of so many, mean of 200, colloquy", headings, rows);
}

function timeAt(reached: readonly Reached[], citations: number): number | undefined {
  return reached.find((step) => step.citations === citations)?.cpuMs;
}

/** The time, or how far the processor came before it was broken off. */
function cell(time: number | undefined, reached: readonly Reached[]): string {
  return time === undefined ? `stopped at ${reached.at(-1)?.citations ?? 0}` : milliseconds(time);
}

/** The ratio; where the peer was broken off before, what it is at least. */
function atLeast(peer: number | undefined, reached: readonly Reached[], own: number): string {
  return peer === undefined ? `> ${ratio(reached.at(-1)?.cpuMs ?? Number.NaN, own)}` : ratio(peer, own);
}

function ratio(theirs: number, ours: number): string {
  const times = theirs / ours;
  return `${times.toFixed(times < 10 ? 1 : 0)} x`;
}

function milliseconds(time: number): string {
  return time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
}

function print(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(title);
  printTable(headings, rows);
  console.log("");
}
