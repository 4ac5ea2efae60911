import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseArgs } from "node:util";
import { printTable } from "../table.js";
import { readBaseDocuments, readFormatFixtures } from "./base-documents.js";
import type { FuzzDocument } from "./make-document.js";
import { printGrowth } from "./growth.js";
import { printLarge } from "./large.js";
import { runScript, UsageError } from "../run-script.js";
import { runFuzz, type Failure, type FuzzPlan, type FuzzSummary } from "./run-fuzz.js";
import { Watchdog } from "./watchdog.js";

const USAGE = `Feeds the parser what nobody would: documents put together from fragments, and annotated documents with lines and
bytes disturbed. Exits with 1 when a promise was broken.

npm run fuzz -- [--runs 20000] [--seconds s] [--seed n]
npm run fuzz -- --seed n --index i     one document again
npm run fuzz -- --formats              mutations of the fixtures of the formats alone
npm run fuzz -- --growth [--only name] how the time of adversarial inputs grows with their size
npm run fuzz -- --large                documents of 50 MB`;

const DEFAULT_RUNS = 20_000;
const PATIENCE_MS = 120_000;
const SHOWN = 400;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: "string" },
      seed: { type: "string" },
      seconds: { type: "string" },
      index: { type: "string" },
      only: { type: "string" },
      growth: { type: "boolean" },
      large: { type: "boolean" },
      formats: { type: "boolean" },
    },
  });
  if (values.growth === true) return printGrowth(values.only ?? "");
  if (values.large === true) return printLarge();
  const seed = numberOf(values.seed, Date.now() % 2 ** 31);
  const single = values.index !== undefined;
  const runs = single ? 1 : numberOf(values.runs, DEFAULT_RUNS);
  console.log(`seed ${seed}`);
  const summary = await fuzz({
    seed,
    first: numberOf(values.index, 0),
    runs,
    seconds: numberOf(values.seconds, Infinity),
    base: values.formats === true ? readFormatFixtures() : readBaseDocuments(),
  });
  printSummary(summary);
  if (summary.found.size > 0) process.exitCode = 1;
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (Number.isNaN(number) || number < 0) throw new UsageError(`${JSON.stringify(value)} is no number.`);
  return number;
}

async function fuzz(plan: Pick<FuzzPlan, "seed" | "first" | "runs" | "seconds" | "base">): Promise<FuzzSummary> {
  const { seed, first, runs } = plan;
  const watchdog = new Watchdog(seed, PATIENCE_MS);
  const folder = mkdtempSync(join(tmpdir(), "colloquy-fuzz-"));
  const isTerminal = process.stderr.isTTY;
  const onDocument = (index: number, found: number): void => {
    watchdog.begin(index);
    if (isTerminal && index % 50 === 0) process.stderr.write(`\r\u001B[K${index - first} of ${runs}, ${found} findings`);
  };
  const onFailure = (failure: Failure): void => {
    if (isTerminal) process.stderr.write("\r\u001B[K");
    printFailure(failure, seed, folder);
  };
  try {
    return await runFuzz({ ...plan, timed: true, onDocument, onFailure });
  } finally {
    watchdog.end();
    if (isTerminal) process.stderr.write("\r\u001B[K");
  }
}

function printFailure({ index, finding, document, smallest }: Failure, seed: number, folder: string): void {
  const name = `${finding.kind.replace(/\W+/g, "-")}-${index}`;
  const saved = save(document, join(folder, name));
  console.log(`\n${finding.kind}: ${finding.detail}`);
  console.log(`  again: npm run fuzz -- --seed ${seed} --index ${index}, with the same documents`);
  console.log(`  saved: ${saved}`);
  if (smallest === document) return;
  console.log(`  smallest: ${save(smallest, join(folder, `${name}-smallest`))}, as ${JSON.stringify(smallest.fileName)}`);
  console.log(`  ${show(smallest)}`);
}

/** Text that has lone surrogates cannot be written as UTF-8; it is written as UTF-16 without a mark. */
function save({ input, fileName }: FuzzDocument, path: string): string {
  const sound = typeof input !== "string" || !/\p{Surrogate}/u.test(input);
  const file = `${path}${sound ? "" : ".utf16le"}${extname(fileName)}`;
  writeFileSync(file, typeof input === "string" ? Buffer.from(input, sound ? "utf8" : "utf16le") : input);
  return file;
}

function show({ input }: FuzzDocument): string {
  const text = typeof input === "string" ? JSON.stringify(input) : `bytes ${JSON.stringify(Buffer.from(input).toString("latin1"))}`;
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length})` : text;
}

function printSummary({ runs, seconds, found, largest }: FuzzSummary): void {
  console.log(`\n${runs} documents in ${seconds.toFixed(1)} s, the largest of ${largest} characters or bytes`);
  if (found.size === 0) console.log("no findings");
  else printTable(["finding", "documents"], [...found].map(([kind, count]) => [kind, String(count)]));
}

await runScript(USAGE, main);
