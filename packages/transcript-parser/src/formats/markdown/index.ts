import type { SourceFormat } from "../source-format.js";
import { sniffMarkdown } from "./sniff-markdown.js";

/** Markdown (CommonMark 0.31), with YAML front matter. */
export const markdownFormat: SourceFormat = {
  id: "markdown",
  title: "Markdown",
  text: "file",
  mediaTypes: ["text/markdown"],
  extensions: ["md", "markdown", "mdown"],
  sniff: sniffMarkdown,
  load: async () => (await import("./read-markdown.js")).markdownReader,
};
