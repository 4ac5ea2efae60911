import { parseArgs } from "node:util";
import { createQuoteIndex } from "@colloquy/quotation-verifier";
import { Random } from "../fuzz/random.js";
import { makeFalsified } from "../quotes/falsified.js";
import { makeGenuine } from "../quotes/genuine.js";
import { judgeFalsified, judgeGenuine, type Judged } from "../quotes/judge.js";
import { sourceTurns } from "../quotes/passages.js";
import { readCorpus } from "../quotes/read-corpus.js";
import { collectSaid } from "../quotes/said.js";
import { printTable } from "../table.js";

const COUNT = 2500;
const DEFAULT_SEED = 20_040_302;

/**
 * Quotations with known truth, half of them genuine and half falsified, from the transcripts of a folder and our own:
 * how many of the first are found at the right place with the right wording, and how many of the second are accepted.
 * The same seed gives the same quotations.
 */
export async function benchQuotes(args: readonly string[]): Promise<void> {
  const options = { data: { type: "string" }, failures: { type: "string" }, seed: { type: "string" } } as const;
  const { values } = parseArgs({ args: args.filter((arg) => arg !== "--"), options });
  if (values.data === undefined) {
    console.error("Give a folder: npm run bench -- quotes --data <folder with transcripts> [--failures yes] [--seed <number>]");
    process.exitCode = 2;
    return;
  }
  const transcripts = await readCorpus(values.data);
  const sources = sourceTurns(transcripts);
  const index = createQuoteIndex(transcripts);
  const random = new Random(Number(values.seed ?? DEFAULT_SEED));
  const genuine = makeGenuine(sources, random, COUNT).map((made) => judgeGenuine(index, made));
  const falsified = makeFalsified(sources, collectSaid(transcripts), random, COUNT).map((made) => judgeFalsified(index, made));
  const turns = transcripts.reduce((sum, transcript) => sum + transcript.turns.length, 0);
  console.log(`${transcripts.length} transcripts, ${turns} turns\n`);
  printKinds(["genuine", "made", "found", "not holding"], genuine, (judged) => [judged.mistake === null, !judged.verdict.holds]);
  console.log("");
  printKinds(["falsified", "made", "accepted"], falsified, (judged) => [judged.mistake !== null]);
  if (values.failures !== undefined) for (const judged of [...genuine, ...falsified]) printFailure(judged);
  const sentences = genuine.filter(({ made }) => made.kind === "whole sentence");
  const refused = sentences.filter(({ verdict }) => !verdict.holds).length;
  console.log(`\nwhole sentences that do not hold: ${refused} of ${sentences.length}`);
  console.log(`genuine found: ${genuine.filter(({ mistake }) => mistake === null).length} of ${genuine.length}`);
  console.log(`falsified accepted: ${falsified.filter(({ mistake }) => mistake !== null).length}`);
}

function printKinds(headings: readonly string[], judged: readonly Judged[], marks: (judged: Judged) => readonly boolean[]): void {
  const kinds = [...new Set(judged.map(({ made }) => made.kind))];
  printTable(
    headings,
    kinds.map((kind) => {
      const of = judged.filter(({ made }) => made.kind === kind);
      const counts = headings.slice(2).map((_, column) => String(of.filter((one) => marks(one)[column] === true).length));
      return [kind, String(of.length), ...counts];
    }),
  );
}

function printFailure({ made, verdict, mistake }: Judged): void {
  if (mistake === null && (made.kind !== "whole sentence" || verdict.holds)) return;
  const { kind, quote, speaker, source } = made;
  console.log(`\n${kind} (${source.language}) ${mistake ?? "does not hold"}: ${verdict.grave.map(({ message }) => message).join(" ")}`);
  console.log(`  quoted: ${JSON.stringify(quote)}${speaker === undefined ? "" : ` by ${speaker}`}`);
  const [place] = verdict.places;
  if (place !== undefined) console.log(`  source: ${JSON.stringify(place.parts.map(({ text }) => text).join(" / ").slice(0, 300))}`);
}
