import type { SourceFormat } from "../source-format.js";
import { sniffHtml } from "./sniff-html.js";

/** Web pages and fragments of them (WHATWG HTML), XHTML served or saved as HTML included. */
export const htmlFormat: SourceFormat = {
  id: "html",
  title: "web pages",
  text: "file",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  extensions: ["html", "htm", "xhtml", "xht"],
  sniff: sniffHtml,
  load: async () => (await import("./read-html.js")).htmlReader,
};
