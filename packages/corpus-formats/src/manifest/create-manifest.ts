import type { CorpusManifest } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { FileDescription } from "./describe-file.js";

/**
 * The manifest of a corpus from the descriptions of its files. Counts are sums: a person who speaks in two transcripts
 * is two speakers. Codebooks and people are listed once, sorted; of several names for one URI the first is kept.
 */
export function createManifest(details: CorpusDetails, files: readonly FileDescription[]): CorpusManifest {
  const sum = (key: keyof CorpusManifest["counts"]): number =>
    files.reduce((total, { counts }) => total + counts[key], 0);
  return {
    schemaVersion: 1,
    offsetUnit: "utf16",
    title: details.title,
    ...(details.licence === undefined ? {} : { licence: details.licence }),
    codebooks: distinct(
      files.flatMap((file) => file.codebooks),
      ({ id, version }) => JSON.stringify([id, version]),
    ),
    people: distinct(
      files.flatMap((file) => file.people),
      ({ uri }) => uri,
    ),
    counts: {
      transcripts: sum("transcripts"),
      turns: sum("turns"),
      exchanges: sum("exchanges"),
      speakers: sum("speakers"),
    },
    files: files.map(({ file }) => file),
  };
}

/** The first value of each key, sorted by key. */
function distinct<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
