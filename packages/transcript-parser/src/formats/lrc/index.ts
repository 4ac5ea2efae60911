import type { SourceFormat } from "../source-format.js";
import { sniffLrc } from "./sniff-lrc.js";

/**
 * Lines with times for players of music and of lessons (.lrc), also with times of words. There is no standard: the form is the
 * one that players read (`[01:02.34]words`, `[ti:title]`).
 */
export const lrcFormat: SourceFormat = {
  id: "lrc",
  title: "LRC, timed lines of players",
  text: "file",
  mediaTypes: ["text/x-lrc"],
  extensions: ["lrc"],
  sniff: sniffLrc,
  load: async () => (await import("./read-lrc.js")).lrcReader,
};
