import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileScript } from "../compile-script.js";
import { LARGE_FORMATS } from "../formats/large-documents.js";
import type { LargeTask, LargeTime } from "../formats/parse-large.js";
import { printTable } from "../table.js";

const SCRIPT = fileURLToPath(new URL("../formats/parse-large.ts", import.meta.url));
const MEGABYTES = [10, 100];
const LIMIT_MS = 600_000;

/**
 * One document of each format, of 10 and of 100 MB of text before it is packed, each parsed in a process of its own: CPU
 * time, peak memory (the document itself among it), what was said about it, and promises not kept. `--only name` for one
 * format, `--megabytes n` for one size, `--heap n` for the megabytes that Node may hold (those of the platform otherwise).
 */
export function benchLarge(args: readonly string[]): void {
  const compiled = compileScript(SCRIPT, ["pdfjs-dist"]);
  const [size, heap, only] = ["--megabytes", "--heap", "--only"].map((name) => valueAfter(args, name));
  const formats = LARGE_FORMATS.filter((format) => only === undefined || only === format);
  const rows: string[][] = [];
  for (const format of formats) {
    for (const megabytes of size === undefined ? MEGABYTES : [Number(size)]) {
      const task = { format, megabytes };
      rows.push([format, `${megabytes} MB`, ...rowOf(task, parse(compiled, task, heap))]);
    }
  }
  printTable(["format", "text", "file", "turns", "CPU s", "ms per MB", "peak MB", "times the text", "diagnostics", "not kept"], rows);
}

/** Why there is no figure, or the figures. */
function rowOf({ megabytes }: LargeTask, taken: LargeTime | string): string[] {
  if (typeof taken === "string") return [taken];
  const { bytes, turns, cpuMs, peakMegabytes, diagnostics, findings } = taken;
  return [
    `${(bytes / 1e6).toFixed(1)} MB`,
    String(turns),
    (cpuMs / 1000).toFixed(1),
    (cpuMs / megabytes).toFixed(0),
    peakMegabytes.toFixed(0),
    (peakMegabytes / megabytes).toFixed(1),
    diagnostics.join(" ") || "-",
    String(findings),
  ];
}

function parse(compiled: string, task: LargeTask, heap: string | undefined): LargeTime | string {
  const flags = ["--expose-gc", ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`])];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...flags, compiled, JSON.stringify(task)], {
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  if (signal === "SIGTERM") return `no end in ${LIMIT_MS / 1000} s`;
  if (status === 0) return JSON.parse(stdout) as LargeTime;
  return stderr.includes("heap out of memory") ? "out of memory" : `failed: ${stderr.trim().split("\n").at(-1) ?? ""}`;
}

function valueAfter(args: readonly string[], name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}
