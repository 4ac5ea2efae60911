import type { SourceFormat } from "../source-format.js";
import { sniffSbv } from "./sniff-sbv.js";

/**
 * Captions of YouTube's editor, SubViewer (.sbv). There is no standard: YouTube's help shows the form ("Supported subtitle
 * and closed caption files", https://support.google.com/youtube/answer/2734698).
 */
export const sbvFormat: SourceFormat = {
  id: "sbv",
  title: "SubViewer captions of YouTube",
  text: "file",
  mediaTypes: ["text/x-sbv"],
  extensions: ["sbv"],
  sniff: sniffSbv,
  load: async () => (await import("./read-sbv.js")).sbvReader,
};
