import { performance } from "node:perf_hooks";
import { parseTranscript } from "@colloquy/transcript-parser";
// @boundaries-ignore the tests of the parser and this table read the same inputs; no package exports them
import { HOSTILE_INPUTS, type HostileInput } from "../../../packages/transcript-parser/src/hostile-input.test-data.js";
import { printTable } from "../table.js";

const SIZES = [250_000, 500_000, 1_000_000, 2_000_000] as const;
/** A size that took longer than this is the last one of its input: what comes would take a person's patience. */
const ENOUGH_MS = 4_000;

/** One input at all sizes: milliseconds, and how much the last doubling cost. */
interface Growth {
  readonly name: string;
  readonly times: readonly number[];
  /** Time of the last size over that of the one before: 2 is linear, 4 is quadratic. */
  readonly factor: number;
}

/** Prints how the time of each hostile input grows with its size, those that grow fastest first. */
export async function printGrowth(only: string): Promise<void> {
  const grown: Growth[] = [];
  for (const input of HOSTILE_INPUTS.filter(({ name }) => name.includes(only))) {
    const growth = await measureGrowth(input);
    grown.push(growth);
    if (process.env["GROWTH_LOG"]) console.log(growth.name, growth.times.map((t) => Math.round(t)).join(" "), growth.factor.toFixed(1));
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${grown.length} of ${HOSTILE_INPUTS.length} ${growth.name}`);
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  grown.sort((a, b) => b.factor - a.factor);
  const rows = grown.map(({ name, times, factor }) => [
    name,
    ...SIZES.map((_, index) => times[index]?.toFixed(0) ?? "-"),
    factor.toFixed(1),
  ]);
  printTable(["milliseconds for", ...SIZES.map((size) => `${size / 1e6} MB`), "last doubling"], rows);
}

async function measureGrowth({ name, fileName, make }: HostileInput): Promise<Growth> {
  const times: number[] = [];
  for (const size of SIZES) {
    const text = make(size);
    times.push(Math.min(await timeOnce(text, fileName)));
    if ((times.at(-1) ?? 0) > ENOUGH_MS) break;
  }
  return { name, times, factor: times.length < 2 ? Infinity : (times.at(-1) ?? 0) / Math.max(1, times.at(-2) ?? 1) };
}

async function timeOnce(text: string, fileName: string): Promise<number> {
  const start = performance.now();
  await parseTranscript(text, { fileName });
  return performance.now() - start;
}
