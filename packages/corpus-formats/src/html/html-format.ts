import type { Codebook, Transcript } from "@colloquy/corpus-schema";
import type { CorpusDetails } from "../corpus.js";
import type { CorpusFormat, ExportResult } from "../corpus-format.js";
import { countLosses } from "../losses/field-loss.js";
import { readTranscript } from "../reading/reading.js";
import { READING_LOSSES } from "../reading/reading-losses.table.js";
import type { ReadingOptions } from "../reading/reading-options.js";
import { writePage } from "./write-page.js";

/** HTML without labels of codes, as {@link createHtmlFormat} makes it by default. */
export const htmlFormat: CorpusFormat = createHtmlFormat();

/**
 * A page to read and to send: one file for all transcripts, `transcripts.html`, that needs no network and no script. Its
 * policy lets a browser load and run nothing, and nothing of a transcript is ever markup. Turn 12 is at `#t-12`, exchange
 * 3 at `#x-3`; with several transcripts, those of the second are at `#d2-t-12` and `#d2-x-3`. Transcripts do not come back.
 */
export function createHtmlFormat({ codebooks = [] }: ReadingOptions = {}): CorpusFormat {
  return {
    id: "html",
    title: "HTML to read",
    extensions: ["html"],
    mediaType: "text/html",
    write: (transcripts, details) => writeHtml(transcripts, details, codebooks),
  };
}

function writeHtml(
  transcripts: readonly Transcript[],
  details: CorpusDetails | null,
  codebooks: readonly Codebook[],
): ExportResult {
  const readings = transcripts.map((transcript) => readTranscript(transcript, codebooks));
  return {
    files: [{ name: "transcripts.html", mediaType: "text/html; charset=utf-8", text: writePage(readings, details) }],
    losses: countLosses(transcripts, READING_LOSSES),
  };
}
