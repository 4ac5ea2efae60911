import type { Transcript } from "@colloquy/corpus-schema";
import type { Corpus } from "./corpus.js";
import type { CorpusFormat, ExportResult } from "./corpus-format.js";

/**
 * Writes a corpus, or transcripts alone, in a format: the files with their names, and a report of everything that the
 * format could not carry. Nothing is written to disk. The result is held in memory: for a corpus that does not fit,
 * write a line per transcript with `writeTranscriptLine`.
 */
export function exportCorpus(input: Corpus | readonly Transcript[], format: CorpusFormat): ExportResult {
  if (!("transcripts" in input)) return format.write(input, null);
  const { transcripts, ...details } = input;
  return format.write(transcripts, details);
}
