import type { Transcript } from "@colloquy/corpus-schema";
import { timeStamp } from "../captions/time-stamp.js";
import type { CueTurn, TimedCue } from "../captions/timed-cues.js";
import { writeCaptions } from "../captions/write-captions.js";
import type { CorpusFormat } from "../corpus-format.js";
import { escapeWebvtt, onOneLine } from "./escape-webvtt.js";

/**
 * Captions for the web (WebVTT, W3C Candidate Recommendation of 4 April 2019): a file for each transcript that has
 * times, with a cue for each of its cues and a voice for each speaker in it. Times are never invented: what has none is
 * not in the file, and is a loss. Where the end of a cue is not known, it lasts until the next one begins; the last one
 * lasts five seconds.
 */
export const webvttFormat: CorpusFormat = {
  id: "webvtt",
  title: "WebVTT captions",
  extensions: ["vtt"],
  mediaType: "text/vtt",
  write: (transcripts, details) =>
    writeCaptions(transcripts, details, {
      extension: "vtt",
      mediaType: "text/vtt; charset=utf-8",
      hasTitle: true,
      replacesNul: true,
      write: writeWebvtt,
      losses: [],
    }),
};

function writeWebvtt(cues: readonly TimedCue[], { metadata }: Transcript): string {
  const title = onOneLine(metadata.title ?? "").replaceAll("\0", "\uFFFD");
  return `WEBVTT${title === "" ? "" : ` ${title}`}\n\n${cues.map(writeCue).join("\n")}`;
}

function writeCue({ startMs, endMs, turns }: TimedCue): string {
  const times = `${timeStamp(startMs, ".")} --> ${timeStamp(endMs, ".")}`;
  return `${times}\n${turns.map(writeVoice).join("\n")}\n`;
}

/** A voice span (section 4.2.2); words of nobody who is known stand alone. */
function writeVoice({ speaker, lines }: CueTurn): string {
  const text = lines.map(escapeWebvtt).join("\n");
  const name = escapeWebvtt(onOneLine(speaker ?? ""));
  return name === "" ? text : `<v ${name}>${text}</v>`;
}
