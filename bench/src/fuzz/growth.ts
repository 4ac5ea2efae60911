import { performance } from "node:perf_hooks";
import { parseTranscript } from "@colloquy/transcript-parser";
import { printTable } from "../table.js";
import { GROWTH_INPUTS } from "./growth-inputs.table.js";

const SIZES = [250_000, 500_000, 1_000_000, 2_000_000] as const;
/** A size that took longer than this is the last one of its input: the next would take a person's patience. */
const ENOUGH_MS = 4_000;
/** What took less is timed three times, for it may have been the machine. */
const SHORT_MS = 500;

type GrowthInput = (typeof GROWTH_INPUTS)[number];

/** One input at all sizes. */
interface Growth {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** Time of the last size over that of the one before: 2 is linear, 4 is quadratic. */
  readonly factor: number;
}

/** Prints how the time of adversarial inputs grows with their size, those that grow fastest first. */
export async function printGrowth(only: string): Promise<void> {
  const inputs = GROWTH_INPUTS.filter(({ name }) => name.includes(only));
  const grown: Growth[] = [];
  for (const input of inputs) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${grown.length} of ${inputs.length}: ${input.name}`);
    grown.push(await measureGrowth(input));
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");
  grown.sort((a, b) => b.factor - a.factor);
  const rows = grown.map(({ name, milliseconds, factor }) => [
    name,
    ...SIZES.map((_, index) => milliseconds[index]?.toFixed(0) ?? "-"),
    factor.toFixed(1),
  ]);
  printTable(["milliseconds for", ...SIZES.map((size) => `${size / 1e6} MB`), "last doubling"], rows);
}

async function measureGrowth({ name, fileName, make }: GrowthInput): Promise<Growth> {
  const milliseconds: number[] = [];
  for (const size of SIZES) {
    const text = make(size);
    let least = await timeOnce(text, fileName);
    for (let again = 0; again < 2 && least < SHORT_MS; again += 1) least = Math.min(least, await timeOnce(text, fileName));
    milliseconds.push(least);
    if ((milliseconds.at(-1) ?? 0) > ENOUGH_MS) break;
  }
  const [last = NaN, before = 0] = milliseconds.toReversed();
  return { name, milliseconds, factor: milliseconds.length < 2 ? Infinity : last / Math.max(1, before) };
}

async function timeOnce(text: string, fileName: string): Promise<number> {
  const start = performance.now();
  await parseTranscript(text, { fileName });
  return performance.now() - start;
}
