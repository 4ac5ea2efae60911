import type { SourceFormat } from "../source-format.js";
import { sniffSrt } from "./sniff-srt.js";

/**
 * SubRip captions. There is no standard: the cues are read as the Matroska project describes them ("SRT subtitles",
 * https://www.matroska.org/technical/subtitles.html), the tags and placings as Subtitle Edit lists them ("SubRip (SRT)
 * Format Reference", https://github.com/SubtitleEdit/subtitleedit/blob/v5.2.0/docs/reference/subrip.md).
 */
export const srtFormat: SourceFormat = {
  id: "srt",
  title: "SubRip captions",
  text: "file",
  mediaTypes: ["application/x-subrip"],
  extensions: ["srt"],
  sniff: sniffSrt,
  load: async () => (await import("./read-srt.js")).srtReader,
};
