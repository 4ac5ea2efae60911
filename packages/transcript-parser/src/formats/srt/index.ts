import type { SourceFormat } from "../source-format.js";
import { sniffSrt } from "./sniff-srt.js";

/**
 * SubRip captions. There is no standard: the cues are read as the Matroska project describes them ("SRT subtitles",
 * https://www.matroska.org/technical/subtitles.html), the tags and placings as the SubRip page of MultimediaWiki lists
 * them (https://wiki.multimedia.cx/index.php/SubRip).
 */
export const srtFormat: SourceFormat = {
  id: "srt",
  mediaTypes: ["application/x-subrip"],
  extensions: ["srt"],
  sniff: sniffSrt,
  load: async () => (await import("./read-srt.js")).srtReader,
};
