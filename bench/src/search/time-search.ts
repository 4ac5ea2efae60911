import { createSearchIndex, searchCorpus } from "@colloquy/corpus-search";
import type { Transcript } from "@colloquy/corpus-schema";
import { heldBytes } from "../held-bytes.js";
import { generateCorpus, readingLength } from "../quote-speed/generate-corpus.js";
import { timed } from "../timed.js";
import { QUERIES } from "./queries.table.js";

/** One measurement, made in a process of its own. */
export interface SearchTask {
  readonly engine: "colloquy" | "includes";
  readonly turns: number;
}

/** What a task took. */
export interface SearchTime {
  readonly bytes: number;
  readonly words: number;
  /** CPU time until the first query can be asked. */
  readonly readyMs: number;
  readonly heldBytes: number;
  /** CPU time of a query of each kind in milliseconds: the mean of its queries, of each the best of five. */
  readonly each: Readonly<Record<string, number>>;
  /** How many turns the queries of each kind find, on average. */
  readonly found: Readonly<Record<string, number>>;
}

/** Finds in how many turns something stands. */
type Search = (query: string) => number;

const RUNS = 5;

/** Kinds of queries that a scan for a string can answer: one word, or words in a row. */
const SCANNED = ["a rare word", "a common word", "a phrase"];

/** What one does without a library: each turn in small letters, and the words looked for in each of them. */
function prepareScan(corpus: readonly Transcript[]): Search {
  const texts = corpus.flatMap(({ turns }) => turns.map(({ text }) => text.toLowerCase().replaceAll("’", "'")));
  return (query) => {
    const wanted = query.replaceAll('"', "").toLowerCase();
    return texts.filter((text) => text.includes(wanted)).length;
  };
}

function prepareIndex(corpus: readonly Transcript[]): Search {
  const index = createSearchIndex(corpus);
  return (query) => searchCorpus(index, query, { limit: 20 }).total;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function timeQuery(search: Search, query: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => timed(() => search(query)).cpuMs));
}

function run({ engine, turns }: SearchTask): SearchTime {
  const corpus = generateCorpus(turns);
  const words = corpus.reduce((sum, transcript) => sum + transcript.turns.reduce((all, { text }) => all + text.split(" ").length, 0), 0);
  const before = heldBytes();
  const { made: search, cpuMs: readyMs } = timed(() => (engine === "colloquy" ? prepareIndex(corpus) : prepareScan(corpus)));
  const held = heldBytes() - before;
  const kinds = Object.entries(QUERIES).filter(([name]) => engine === "colloquy" || SCANNED.includes(name));
  return {
    bytes: readingLength(corpus),
    words,
    readyMs,
    heldBytes: held,
    each: Object.fromEntries(kinds.map(([name, queries]) => [name, mean(queries.map((query) => timeQuery(search, query)))])),
    found: Object.fromEntries(kinds.map(([name, queries]) => [name, mean(queries.map(search))])),
  };
}

console.log(JSON.stringify(run(JSON.parse(process.argv[2] ?? "{}") as SearchTask)));
