import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Transcript } from "@colloquy/corpus-schema";
import { parseTranscript, parseTranscriptText } from "@colloquy/transcript-parser";
import { readGoldDocuments } from "../score/gold-document.js";
import { OWN_LANGUAGES, type OwnLanguage } from "./own-conversations.table.js";

const GOLD = fileURLToPath(new URL("../../../packages/transcript-parser/gold", import.meta.url));
const FOUNDING = fileURLToPath(new URL("../../../seeds/000_c324e881610add9a.txt", import.meta.url));
const TEXTS = /\.(?:txt|md|markdown|html?|vtt|srt|cha|xml)$/i;

/** Every transcript file below a folder, the documents of our own, and conversations that are made up for this. */
export async function readCorpus(folder: string): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  for (const path of [...walk(folder), FOUNDING]) {
    const result = await parseTranscript(readFileSync(path), { fileName: path.replace(/^.*\//, "") });
    transcripts.push(...result.transcripts);
  }
  for (const { text, fileName } of readGoldDocuments(GOLD)) {
    const result = await parseTranscript(new TextEncoder().encode(text), { fileName });
    transcripts.push(...result.transcripts);
  }
  for (const language of OWN_LANGUAGES) transcripts.push(...parseTranscriptText(conversation(language)).transcripts);
  return transcripts.filter(({ turns }) => turns.length > 0);
}

function walk(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return name === "gold" ? [] : walk(path);
      return TEXTS.test(name) && !/^readme/i.test(name) ? [path] : [];
    });
}

/** A conversation in which every frame, tail and inner sentence is said, and each statement by itself nowhere. */
function conversation({ language, speakers, statements, frames, tails, inner }: OwnLanguage): string {
  const unspaced = language === "zh" || language === "ja";
  const [stop, mark, gap] = unspaced ? ["。", "：", ""] : [".", ": ", " "];
  const fill = (pattern: string, at: number): string => capital(pattern.replace("{}", statements[at % statements.length] ?? "")) + stop;
  const sentences = [
    ...frames.map(fill),
    ...tails.map((tail, at) => fill(tail, at + 1)),
    ...inner.map((sentence) => capital(sentence.replace(/[{}]/g, "")) + stop),
    ...(frames.length === 0 ? statements.map((statement) => statement + stop) : []),
  ];
  const turns: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) turns.push(`${speakers[(at / 2) % 3] ?? ""}${mark}${sentences.slice(at, at + 2).join(gap)}`);
  return turns.join("\n\n");
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
