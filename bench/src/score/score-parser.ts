import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseTranscript, type ParseResult } from "@colloquy/transcript-parser";
import { runScript } from "../run-script.js";
import { printTable } from "../table.js";
import { readGoldDocuments } from "./gold-document.js";
import { toPrediction } from "./prediction.js";
import { scoreDocument, scoresOf, type Counts } from "./score-document.js";

const USAGE = `Scores the parser on annotated transcripts.

npm run score:parser                       on the documents of our own in packages/transcript-parser/gold
npm run score:parser -- --data <folder>    on a folder with raw/, gold/ and score.mjs, or with folders of documents that
                                           are annotated as ours are
  --only <part of a name>, --wrong         some documents of our own, and what is wrong with them
  --predictions <folder>                   where predictions for a folder with score.mjs are written`;

const OWN = fileURLToPath(new URL("../../../packages/transcript-parser/gold/", import.meta.url));

interface Flags {
  readonly data?: string;
  readonly predictions?: string;
  readonly only?: string;
  readonly wrong?: boolean;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      predictions: { type: "string" },
      only: { type: "string" },
      wrong: { type: "boolean" },
    },
  });
  const flags: Flags = values;
  const { data = OWN } = flags;
  if (existsSync(join(data, "score.mjs"))) await scoreFolder(data, flags);
  else await scoreAnnotated(data, flags);
}

/** Writes predictions for every annotated file of a folder and runs the folder's own scorer on them. */
async function scoreFolder(folder: string, flags: Flags): Promise<void> {
  const output = flags.predictions ?? mkdtempSync(join(tmpdir(), "colloquy-predictions-"));
  mkdirSync(output, { recursive: true });
  const rows: string[][] = [];
  let lost = 0;
  let all = 0;
  for (const file of readdirSync(join(folder, "gold")).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, "gold", file), "utf8")) as { file: string };
    const parsed = await parseTranscript(readFileSync(join(folder, gold.file)), { fileName: basename(gold.file) });
    writeFileSync(join(output, file), JSON.stringify(toPrediction(parsed.transcripts)));
    const visible = parsed.transcripts[0].source.text.replace(/\s+/g, "").length;
    lost += parsed.report.unrecognisedShare * visible;
    all += visible;
    rows.push([file.replace(/\.json$/, ""), parsed.report.format, percent(parsed.report.unrecognisedShare)]);
  }
  spawnSync(process.execPath, [join(folder, "score.mjs"), output, join(folder, "gold"), "--per-file"], { stdio: "inherit" });
  console.log("");
  printTable(["unrecognised, whole files", "format", "share"], [...rows, ["all", "", percent(lost / Math.max(1, all))]]);
  console.log(`\npredictions: ${output}`);
}

/** Scores documents in folders of layouts that carry their annotation in the text. */
async function scoreAnnotated(folder: string, { only = "", wrong = false }: Flags): Promise<void> {
  const documents = readGoldDocuments(folder).filter(({ id }) => id.includes(only));
  if (documents.length === 0) {
    console.error(`There is nothing to score in ${folder}: give a folder with score.mjs, or with <layout>/<name>.annotated.txt.`);
    process.exitCode = 2;
    return;
  }
  const counts: Counts[] = [];
  const rows: string[][] = [];
  const shares: number[] = [];
  for (const { id, text, gold, fileName } of documents) {
    const parsed: ParseResult = await parseTranscript(new TextEncoder().encode(text), { fileName });
    const counted = scoreDocument(text, gold, toPrediction(parsed.transcripts));
    counts.push(counted);
    shares.push(parsed.report.unrecognisedShare);
    rows.push([id, ...cells(counted), percent(parsed.report.unrecognisedShare)]);
    if (wrong) for (const field of counted.wrongFields) console.log(`${id}: ${field}`);
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  printTable(
    ["document", "turns", "F1", "label", "person", "role", "recall", "leak", "meta", "invented", "unrecognised"],
    [...rows, [`all ${documents.length}, pooled`, ...pooled(counts), percent(mean)]],
  );
  const macro = counts.reduce((sum, counted) => sum + scoresOf([counted]).boundaryF1, 0) / Math.max(1, counts.length);
  console.log(`boundary F1, mean of the documents: ${macro.toFixed(3)}`);
}

function cells(counted: Counts): string[] {
  return pooled([counted]);
}

function pooled(counts: readonly Counts[]): string[] {
  const scores = scoresOf(counts);
  const turns = counts.reduce((sum, { goldTurns }) => sum + goldTurns, 0);
  const shares = [scores.boundaryF1, scores.byLabel, scores.byPerson, scores.byRole, scores.recall, scores.leakage, scores.metadata];
  return [String(turns), ...shares.map((share) => share.toFixed(3)), String(scores.invented)];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

await runScript(USAGE, main);
