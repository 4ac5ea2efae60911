import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { CorpusFormat, ExportResult } from "../corpus-format.js";
import { fileNames } from "../file-names.js";
import { countLosses, detailLosses } from "../losses/field-loss.js";
import { readTranscript } from "../reading/reading.js";
import { READING_LOSSES } from "../reading/reading-losses.table.js";
import type { ReadingOptions } from "../reading/reading-options.js";
import { markdownLosses } from "./markdown-losses.table.js";
import { writeReading } from "./write-reading.js";

/** Markdown without labels of codes, as {@link createMarkdownFormat} makes it by default. */
export const markdownFormat: CorpusFormat = createMarkdownFormat();

/**
 * Markdown to read, print and paste: a file for each transcript, in CommonMark 0.31.2 with GFM's footnotes. Every
 * character of a transcript is printed as it is. Stage directions are in italics, notes are footnotes, other paratext is
 * quoted; each exchange has a heading. Transcripts do not come back.
 */
export function createMarkdownFormat({ codebooks = [] }: ReadingOptions = {}): CorpusFormat {
  return {
    id: "markdown",
    title: "Markdown",
    extensions: ["md"],
    mediaType: "text/markdown",
    write: (transcripts, details) => writeMarkdown(transcripts, details, codebooks),
  };
}

function writeMarkdown(
  transcripts: readonly Transcript[],
  details: CorpusDetails | null,
  codebooks: readonly Codebook[],
): ExportResult {
  const names = fileNames(transcripts);
  return {
    files: transcripts.map((transcript, index) => ({
      name: `${names[index] ?? transcript.id}.md`,
      mediaType: "text/markdown; charset=utf-8; variant=GFM",
      text: writeReading(readTranscript(transcript, codebooks)),
    })),
    losses: [
      ...detailLosses(details, "Each file is of one transcript, and none is of the corpus as a whole."),
      ...countLosses(transcripts, [...READING_LOSSES, ...markdownLosses(codebooks)]),
    ],
  };
}
