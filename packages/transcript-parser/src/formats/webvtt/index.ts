import type { SourceFormat } from "../source-format.js";
import { sniffWebvtt } from "./sniff-webvtt.js";

/**
 * Captions for the web (WebVTT: The Web Video Text Tracks Format, W3C Candidate Recommendation of 4 April 2019,
 * https://www.w3.org/TR/webvtt1/).
 */
export const webvttFormat: SourceFormat = {
  id: "webvtt",
  title: "WebVTT captions",
  text: "file",
  mediaTypes: ["text/vtt"],
  extensions: ["vtt", "webvtt"],
  sniff: sniffWebvtt,
  load: async () => (await import("./read-webvtt.js")).webvttReader,
};
