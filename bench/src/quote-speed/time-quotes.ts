import { addToIndex, createQuoteIndex, removeFromIndex, verifyQuote, type QuoteIndex } from "@colloquy/quotation-verifier";
import { loadQuoteIndex, saveQuoteIndex } from "@colloquy/quotation-verifier/saved-index";
import type { Transcript } from "@colloquy/corpus-schema";
import search from "approx-string-match";
import { heldBytes } from "../held-bytes.js";
import { timed } from "../timed.js";
import { generateCorpus, readingLength } from "./generate-corpus.js";
import { generateQuotes, QUOTE_KINDS, type QuoteKind, type SampleQuote } from "./generate-quotes.js";
import { HOSTILE_QUOTES, hostileTranscript } from "./hostile-quotes.js";

/** One measurement, made in a process of its own. */
export interface QuoteTask {
  readonly engine: "colloquy" | "indexOf" | "approx-string-match" | "hostile";
  readonly turns: number;
  /** How many quotations; of hostile ones, how many words each has. */
  readonly quotes: number;
}

/** What a task took. All times are CPU time in milliseconds, unless they are of single quotations. */
export interface QuoteTime {
  readonly bytes: number;
  readonly words: number;
  readonly transcripts: number;
  /** Until the first quotation can be looked up. */
  readonly readyMs: number;
  readonly heldBytes: number;
  readonly quotesMs: number;
  /** How many quotations have the verdict that they should have; of a peer, how many it finds. */
  readonly found: Readonly<Record<string, number>>;
  /** Wall time of each quotation, the best of three, in rising order. */
  readonly each: Readonly<Record<string, readonly number[]>>;
  readonly savedBytes: number;
  readonly saveMs: number;
  readonly loadMs: number;
  /** One transcript more, and one less. */
  readonly addMs: number;
  readonly removeMs: number;
}

const NOTHING: Omit<QuoteTime, "bytes" | "words" | "transcripts"> = {
  ...{ readyMs: 0, heldBytes: 0, quotesMs: 0, found: {}, each: {} },
  ...{ savedBytes: 0, saveMs: 0, loadMs: 0, addMs: 0, removeMs: 0 },
};

/** What a quotation of a kind should be called. */
const WORDINGS: Readonly<Record<QuoteKind, string>> = {
  verbatim: "exact",
  folded: "typographic",
  elided: "elided",
  altered: "altered",
  absent: "absent",
};

function timeColloquy(corpus: readonly Transcript[], quotes: readonly SampleQuote[]): Partial<QuoteTime> {
  const before = heldBytes();
  const { made: index, cpuMs: readyMs } = timed(() => createQuoteIndex(corpus));
  const held = heldBytes() - before;
  const { made: verdicts, cpuMs: quotesMs } = timed(() => quotes.map(({ text }) => verifyQuote(index, text).wording));
  const right = quotes.filter(({ kind }, at) => verdicts[at] === WORDINGS[kind]);
  const each = timeEach(quotes, (text) => verifyQuote(index, text));
  return { readyMs, heldBytes: held, quotesMs, found: countKinds(right), each, ...timeKeeping(index, corpus) };
}

function timeKeeping(index: QuoteIndex, corpus: readonly Transcript[]): Partial<QuoteTime> {
  const { made: bytes, cpuMs: saveMs } = timed(() => saveQuoteIndex(index));
  const { made: loaded, cpuMs: loadMs } = timed(() => loadQuoteIndex(bytes, corpus));
  if (!loaded.ok) throw new Error("The saved index was not loaded.");
  const others = generateCorpus(250 * 20, 99);
  const { made: more, cpuMs: addMs } = timed(() => others.reduce((sum, transcript) => addToIndex(sum, [transcript]), index));
  if (more.transcripts.length !== index.transcripts.length + others.length) throw new Error("Nothing was added.");
  const ids = corpus.slice(0, others.length).map(({ id }) => id);
  const { cpuMs: removeMs } = timed(() => ids.map((id) => removeFromIndex(index, [id])));
  return { savedBytes: bytes.length, saveMs, loadMs, addMs: addMs / others.length, removeMs: removeMs / ids.length };
}

function timeEach(quotes: readonly SampleQuote[], verify: (text: string) => unknown): Record<string, number[]> {
  const each: Record<string, number[]> = {};
  for (const { kind, common, text } of quotes) {
    const runs = [0, 1, 2].map(() => {
      const start = performance.now();
      verify(text);
      return performance.now() - start;
    });
    (each[common ? `${kind}, common words` : kind] ??= []).push(Math.min(...runs));
  }
  for (const times of Object.values(each)) times.sort((a, b) => a - b);
  return each;
}

function countKinds(quotes: readonly SampleQuote[]): Record<string, number> {
  return Object.fromEntries(QUOTE_KINDS.map((kind) => [kind, quotes.filter((quote) => quote.kind === kind).length]));
}

/** What one does without a library: small letters, straight marks, single spaces. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[“”"]/g, "").replaceAll("’", "'").replace(/\s+/g, " ").trim();
}

function timePeer(corpus: readonly Transcript[], quotes: readonly SampleQuote[], isIn: (text: string, quote: string) => boolean): Partial<QuoteTime> {
  const before = heldBytes();
  const ready = timed(() => corpus.map(({ turns }) => turns.map(({ text }) => fold(text)).join("\n")).join("\n"));
  const held = heldBytes() - before;
  const { made: found, cpuMs: quotesMs } = timed(() => quotes.filter(({ text }) => isIn(ready.made, fold(text))));
  return { readyMs: ready.cpuMs, heldBytes: held, quotesMs, found: countKinds(found) };
}

/** An error for each eight characters: about a word in ten. */
function isNear(text: string, quote: string): boolean {
  return search(text, quote, Math.floor(quote.length / 8)).length > 0;
}

function timeHostile(corpus: readonly Transcript[], words: number): Partial<QuoteTime> {
  const index = createQuoteIndex([...corpus, hostileTranscript()]);
  const samples = Object.entries(HOSTILE_QUOTES).map(([name, make]) => [name, make(words, corpus)] as const);
  // Once unmeasured, so that all that is compared is compiled.
  for (const [, text] of samples) verifyQuote(index, text.slice(0, 4000));
  return { each: Object.fromEntries(samples.map(([name, text]) => [name, [Math.min(...[0, 1, 2].map(() => timed(() => verifyQuote(index, text)).cpuMs))]])) };
}

function run({ engine, turns, quotes }: QuoteTask): QuoteTime {
  const corpus = generateCorpus(turns);
  const words = corpus.reduce((sum, transcript) => sum + transcript.turns.reduce((all, { text }) => all + text.split(" ").length, 0), 0);
  const size = { bytes: readingLength(corpus), words, transcripts: corpus.length };
  if (engine === "hostile") return { ...NOTHING, ...size, ...timeHostile(corpus, quotes) };
  const samples = generateQuotes(corpus, quotes);
  if (engine === "colloquy") return { ...NOTHING, ...size, ...timeColloquy(corpus, samples) };
  const isIn = engine === "indexOf" ? (text: string, quote: string) => text.includes(quote) : isNear;
  return { ...NOTHING, ...size, ...timePeer(corpus, samples, isIn) };
}

console.log(JSON.stringify(run(JSON.parse(process.argv[2] ?? "{}") as QuoteTask)));
