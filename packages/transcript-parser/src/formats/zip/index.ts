import { sniffArchive } from "../container/sniff-archive.js";
import type { SourceFormat } from "../source-format.js";

/**
 * Archives of documents (PKWARE APPNOTE 6.3.10): each document in it is parsed by itself. Formats that are archives
 * themselves, such as word processors' and books', are likelier where they know their own parts.
 */
export const zipFormat: SourceFormat = {
  id: "zip",
  title: "archives of documents",
  text: "extraction",
  mediaTypes: ["application/zip"],
  extensions: ["zip"],
  sniff: (head, _fileName, whole) => (sniffArchive(head, whole) === null ? 0 : 0.7),
  load: async () => (await import("./read-zip.js")).zipReader,
};
