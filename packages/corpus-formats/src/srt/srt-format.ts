import type { Transcript } from "@colloquy/corpus-schema";
import { timeStamp } from "../captions/time-stamp.js";
import type { CueTurn, TimedCue } from "../captions/timed-cues.js";
import { writeCaptions } from "../captions/write-captions.js";
import type { CorpusFormat } from "../corpus-format.js";

/**
 * Captions as SubRip: a file for each transcript that has times, as {@link webvttFormat} writes them, with the speaker
 * and a colon before the first words of a turn. Lines end in CR LF.
 *
 * Limit: SubRip has no specification and no escapes. Players take `<i>` or `{\an8}` in a text for signs of their own;
 * such texts are written as they are and reported.
 */
export const srtFormat: CorpusFormat = {
  id: "srt",
  title: "SubRip captions",
  extensions: ["srt"],
  mediaType: "application/x-subrip",
  write: (transcripts, details) =>
    writeCaptions(transcripts, details, {
      extension: "srt",
      mediaType: "application/x-subrip; charset=utf-8",
      hasTitle: false,
      replacesNul: false,
      write: writeSrt,
      losses: [
        {
          field: "/turns/*/text",
          reason:
            "The turn has signs such as < or {, which SubRip cannot escape: players may not show what is between them.",
          count: countSigns,
        },
      ],
    }),
};

function countSigns({ turns }: Transcript): number {
  return turns.filter(({ text }) => /[<{]/.test(text)).length;
}

function writeSrt(cues: readonly TimedCue[]): string {
  return cues.map(writeCue).join("\r\n");
}

function writeCue({ startMs, endMs, turns }: TimedCue, index: number): string {
  const times = `${timeStamp(startMs, ",")} --> ${timeStamp(endMs, ",")}`;
  return [String(index + 1), times, ...turns.flatMap(turnLines), ""].join("\r\n");
}

function turnLines({ speaker, isBeginning, lines }: CueTurn): string[] {
  const name = (speaker ?? "").replace(/\r\n|\r|\n/g, " ").trim();
  const [first = "", ...rest] = lines;
  return [name === "" || !isBeginning ? first : `${name}: ${first}`, ...rest];
}
