import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileScript } from "../compile-script.js";
import { READERS, READS_ONLY, type ReaderName } from "../formats/caption-readers.js";
import type { CaptionKind } from "../formats/generate-captions.js";
import type { CaptionTask, CaptionTime } from "../formats/time-captions.js";
import { printTable } from "../table.js";

const SCRIPT = fileURLToPath(new URL("../formats/time-captions.ts", import.meta.url));
const PEERS = ["subtitle", "node-webvtt", "@plussub/srt-vtt-parser", "media-captions"];
const MEGABYTES = 50;
const RUNS = 5;
/** For all runs of a reader. */
const LIMIT_MS = 60_000;
/** The whole parse holds a transcript beside the document. */
const HEAP = "--max-old-space-size=8192";

/**
 * The readers of captions: bytes to a document with places, voices and times, beside readers from npm on the same bytes,
 * each in a process of its own; then the whole parse. `--megabytes` and `--runs` change how much and how often.
 */
export function benchFormats(args: readonly string[]): void {
  const compiled = compileScript(SCRIPT, PEERS);
  const megabytes = numberAfter(args, "--megabytes") ?? MEGABYTES;
  const runs = numberAfter(args, "--runs") ?? RUNS;
  for (const kind of ["webvtt", "srt"] as const) {
    const names = (Object.keys(READERS) as ReaderName[]).filter((name) => (READS_ONLY[name] ?? kind) === kind);
    const rows = names.map((reader) => rowOf(reader, time(compiled, { reader, kind, megabytes, runs })));
    console.log(`${TITLES[kind]}, ${megabytes} MB`);
    printTable(["reader", "cues", "CPU ms", "ms", "MB/s of CPU", "peak MB"], rows);
    console.log("");
  }
}

const TITLES: Readonly<Record<CaptionKind, string>> = { webvtt: "WebVTT", srt: "SubRip" };

/** Null where a reader does not come to an end. */
function time(compiled: string, task: CaptionTask): CaptionTime | null {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", HEAP, compiled, JSON.stringify(task)], {
    encoding: "utf8",
    timeout: LIMIT_MS,
  });
  if (signal === "SIGTERM") return null;
  if (status !== 0) throw new Error(`${task.reader} could not be measured: ${stderr.slice(0, 500)}`);
  return JSON.parse(stdout) as CaptionTime;
}

function rowOf(reader: string, taken: CaptionTime | null): string[] {
  if (taken === null) return [reader, "-", `no end in ${LIMIT_MS / 1000} s`, "-", "-", "-"];
  const { bytes, cues, cpuMs, wallMs, peakMegabytes } = taken;
  return [reader, String(cues), cpuMs.toFixed(0), wallMs.toFixed(0), (bytes / 1000 / cpuMs).toFixed(0), peakMegabytes.toFixed(0)];
}

function numberAfter(args: readonly string[], name: string): number | undefined {
  const value = Number(args[args.indexOf(name) + 1]);
  return args.includes(name) && value > 0 ? value : undefined;
}
