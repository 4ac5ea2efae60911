import type { SourceFormat } from "../source-format.js";

/** Plain text: read when nothing else recognises the input, since every sequence of bytes can be shown as text. */
export const textFormat: SourceFormat = {
  id: "text",
  title: "plain text",
  text: "file",
  mediaTypes: ["text/plain"],
  extensions: ["txt", "text"],
  sniff: (_head, fileName) => (/\.(?:txt|text)$/i.test(fileName ?? "") ? 0.5 : 0.1),
  load: async () => (await import("./read-text.js")).textReader,
};
