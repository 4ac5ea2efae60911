import type { SourceFormat } from "../source-format.js";
import { sniffTimeMarks } from "./sniff-time-marks.js";

/**
 * Plain text with the time marks of f4transkript, f5transkript and MAXQDA, `#00:01:20-5#`: hours, minutes, seconds and
 * tenths, at the ends of paragraphs, at their beginnings, or within them. Follows f4's user manual, chapter
 * "Zeitmarken" (https://www.audiotranskription.de/ressourcen/f4-online-handbuch/), and MAXQDA's, "Transcripts with time
 * stamps" (https://www.maxqda.com/help). Labels and all else are left to what is learned from the text.
 */
export const timeMarksFormat: SourceFormat = {
  id: "time-marks",
  title: "text with time marks of f4, f5 and MAXQDA",
  text: "file",
  mediaTypes: ["text/plain"],
  extensions: [],
  sniff: sniffTimeMarks,
  load: async () => (await import("./read-time-marks.js")).timeMarksReader,
};
