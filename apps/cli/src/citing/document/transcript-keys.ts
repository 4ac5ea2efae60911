import { basename } from "node:path";
import type { Transcript } from "@colloquy/corpus-schema";

/** The name of a file without folder and extension. */
export function stemOf(path: string): string {
  return basename(path).replace(/(?<=.)\.[^.]+$/, "");
}

/**
 * The keys of the transcripts of corpora: the id, the name of the source file without its extension, and the family
 * name of who is asked with the year (`tokaev2004`). Of several transcripts that one name would mean each gets a letter
 * after it, in their order: `tokaev2004a`, `tokaev2004b`.
 */
export function transcriptKeys(transcripts: readonly Transcript[]): Map<string, Transcript> {
  const byName = new Map<string, Transcript[]>();
  for (const transcript of transcripts) {
    for (const name of namesOf(transcript)) {
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [transcript]);
      else named.push(transcript);
    }
  }
  const keys = new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  for (const [name, named] of byName) {
    for (const [index, transcript] of named.entries()) {
      const key = named.length === 1 ? name : name + letters(index);
      if (!keys.has(key)) keys.set(key, transcript);
    }
  }
  return keys;
}

function namesOf({ source, metadata }: Transcript): Set<string> {
  const file = source.fileName === undefined ? "" : stemOf(source.fileName);
  const name = metadata.contributors.find(({ role }) => role === "interviewee")?.name;
  const family = (name?.family ?? name?.full.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const dates = [metadata.date, ...metadata.publications.map(({ date }) => date)];
  const year = dates.map((date) => /\d{4}/.exec(date ?? "")?.[0]).find((found) => found !== undefined) ?? "";
  return new Set([file, family === "" || year === "" ? "" : family + year].filter((key) => key !== ""));
}

/** `a` to `z`, then `aa`. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}
