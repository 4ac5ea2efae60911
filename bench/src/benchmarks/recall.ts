import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkInvariants } from "@colloquy/corpus-schema";
import { parseTranscript, type ParseResult } from "@colloquy/transcript-parser";
import { compareWords } from "../recall/compare-words.js";
import { extract } from "../recall/extract.js";
import { printTable } from "../table.js";

const FORMATS = fileURLToPath(new URL("../../../packages/transcript-parser/src/formats", import.meta.url));

/**
 * Every file of a folder (`--data`), or every fixture of the formats: whether it is read, what was found, and which share
 * of the words that another program finds in it are in our text. `--least` is the recall below which a file is listed
 * again with the words that are missing.
 */
export async function benchRecall(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, least: { type: "string" } } });
  const folder = values.data ?? FORMATS;
  const files = filesBelow(folder).filter((path) => values.data !== undefined || /\/fixtures\/(?!README)/.test(path));
  const least = Number(values.least ?? 1);
  const rows: string[][] = [];
  const short: string[] = [];
  for (const path of files) {
    const name = relative(folder, path);
    const bytes = new Uint8Array(readFileSync(path));
    const result = await parseTranscript(bytes, { fileName: path });
    const ours = [...new Set(result.transcripts.map(({ source }) => source.text))].join("\n");
    const facts = factsOf(result, bytes);
    for (const { by, text } of extract(path)) {
      const { words, recall, missing, more } = compareWords(text, ours);
      rows.push([name, ...facts, by, String(words), recall.toFixed(4), String(more)]);
      if (recall < least) short.push(`${name} (${by}): ${missing.join(" ")}`);
    }
  }
  printTable(["file", "format", "turns", "findings", "compared with", "words", "recall", "more"], rows);
  console.log(`\n${files.length} files read, ${rows.length} texts compared, ${short.length} with a recall below ${least}`);
  for (const line of short) console.log(`  ${line}`);
}

/** Format, turns, and what the invariants of a corpus find, which must be nothing. */
function factsOf({ transcripts, report }: ParseResult, bytes: Uint8Array): string[] {
  const turns = transcripts.reduce((sum, transcript) => sum + transcript.turns.length, 0);
  const findings = transcripts.flatMap((transcript) =>
    checkInvariants(transcript, transcript.source.bytes?.length === bytes.length ? { bytes } : {}),
  );
  return [report.format, String(turns), String(findings.length)];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));
}
