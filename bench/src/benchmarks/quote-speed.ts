import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { compileScript } from "../compile-script.js";
import { QUOTE_KINDS, type QuoteKind } from "../quote-speed/generate-quotes.js";
import type { QuoteTask, QuoteTime } from "../quote-speed/time-quotes.js";
import { printTable } from "../table.js";

const SCRIPT = fileURLToPath(new URL("../quote-speed/time-quotes.ts", import.meta.url));
const QUOTES = 1000;
const TURNS = 100_000;
const GROWTH = [10_000, 30_000, TURNS, 300_000];
/** A search with errors reads the whole text for each quotation. */
const SLOW_QUOTES = 20;
const HOSTILE_TURNS = 30_000;
const HOSTILE_WORDS = [1200, 2400, 4800, 9600];

/**
 * Quotations against generated conversations: indexing, memory, keeping an index, looking up, each measurement in a
 * process of its own; beside `indexOf` on folded text and npm `approx-string-match`; and quotations that are made to
 * take long.
 */
export function benchQuoteSpeed(): void {
  const compiled = compileScript(SCRIPT);
  const time = (task: QuoteTask): QuoteTime => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", compiled, JSON.stringify(task)], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${task.engine} could not be measured: ${stderr.slice(0, 500)}`);
    return JSON.parse(stdout) as QuoteTime;
  };
  const sizes = GROWTH.map((turns) => ({ turns, result: time({ engine: "colloquy", turns, quotes: QUOTES }) }));
  printIndexing(sizes);
  printKeeping(sizes);
  const whole = sizes.find(({ turns }) => turns === TURNS)?.result;
  if (whole !== undefined) printQuotes(whole);
  printPeers([
    { name: "colloquy", quotes: QUOTES, result: whole },
    { name: "indexOf on folded text", quotes: QUOTES, result: time({ engine: "indexOf", turns: TURNS, quotes: QUOTES }) },
    {
      name: "approx-string-match",
      quotes: SLOW_QUOTES,
      result: time({ engine: "approx-string-match", turns: TURNS, quotes: SLOW_QUOTES }),
    },
  ]);
  printHostile(HOSTILE_WORDS.map((quotes) => time({ engine: "hostile", turns: HOSTILE_TURNS, quotes })));
}

interface Sized {
  readonly turns: number;
  readonly result: QuoteTime;
}

function printIndexing(sizes: readonly Sized[]): void {
  console.log("Indexing, and 1,000 quotations: verbatim, folded, elided, altered, absent; half of them of common words alone");
  printTable(
    ["turns", "transcripts", "MB of text", "index s", "MB/s", "MB held/MB", "bytes/word", "1,000 quotes s"],
    sizes.map(({ turns, result: { transcripts, bytes, words, readyMs, heldBytes, quotesMs } }) => [
      ...[String(turns), String(transcripts), (bytes / 1e6).toFixed(1), seconds(readyMs), (bytes / 1000 / readyMs).toFixed(1)],
      ...[(heldBytes / bytes).toFixed(2), (heldBytes / words).toFixed(1), seconds(quotesMs)],
    ]),
  );
}

function printKeeping(sizes: readonly Sized[]): void {
  console.log("\nSaving, loading, one transcript (250 turns) more and one less");
  printTable(
    ["turns", "saved MB", "bytes/word", "save ms", "load ms", "add ms", "remove ms"],
    sizes.map(({ turns, result: { words, savedBytes, saveMs, loadMs, addMs, removeMs } }) => [
      ...[String(turns), (savedBytes / 1e6).toFixed(1), (savedBytes / words).toFixed(2)],
      ...[saveMs.toFixed(0), loadMs.toFixed(0), addMs.toFixed(2), removeMs.toFixed(2)],
    ]),
  );
}

function printQuotes({ each }: QuoteTime): void {
  console.log(`\nOne quotation against ${TURNS} turns: the best of three runs, in milliseconds`);
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    String(times.length),
    ...[times[times.length >>> 1], times[Math.floor(times.length * 0.95)], times.at(-1)].map((ms) => (ms ?? NaN).toFixed(3)),
  ];
  printTable(["kind", "quotations", "median", "95 %", "worst"], Object.entries(each).map(([name, times]) => row(name, times)));
  const timesOf = (isIn: (kind: string) => boolean): number[] =>
    Object.entries(each)
      .flatMap(([name, times]) => (isIn(name) ? times : []))
      .sort((a, b) => a - b);
  const absent = timesOf((name) => name.startsWith("absent"));
  const present = timesOf((name) => /^(?:verbatim|folded|elided)/.test(name));
  const ratio = (a = NaN, b = NaN): string => (a / b).toFixed(1);
  const medians = ratio(absent[absent.length >>> 1], present[present.length >>> 1]);
  console.log(`absent beside present: median ${medians} x, worst ${ratio(absent.at(-1), present.at(-1))} x`);
}

interface Peer {
  readonly name: string;
  readonly quotes: number;
  readonly result: QuoteTime | undefined;
}

function printPeers(peers: readonly Peer[]): void {
  console.log(`\nBeside others, ${TURNS} turns, CPU time; of each kind, how many are called what they are (others: found)`);
  printTable(
    ["engine", "ready s", "MB held", "quotations", "ms each", ...QUOTE_KINDS],
    peers.flatMap(({ name, quotes, result }) =>
      result === undefined
        ? []
        : [
            [
              ...[name, seconds(result.readyMs), (result.heldBytes / 1e6).toFixed(0), String(quotes)],
              ...[(result.quotesMs / quotes).toFixed(2), ...QUOTE_KINDS.map((kind) => share(result, kind, quotes))],
            ],
          ],
    ),
  );
}

function share({ found }: QuoteTime, kind: QuoteKind, quotes: number): string {
  return `${found[kind] ?? 0}/${quotes / QUOTE_KINDS.length}`;
}

function printHostile(results: readonly QuoteTime[]): void {
  console.log(`\nQuotations made to take long, ${HOSTILE_TURNS} turns and one of 100,000 times the same word: ms by number of words`);
  printTable(
    ["quotation", ...HOSTILE_WORDS.map(String)],
    Object.keys(results[0]?.each ?? {}).map((name) => [name, ...results.map(({ each }) => (each[name]?.[0] ?? NaN).toFixed(1))]),
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
