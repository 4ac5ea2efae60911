import type { SourceFormat } from "../source-format.js";
import { sniffTextGrid } from "./sniff-textgrid.js";

/**
 * Annotations of Praat, in the long and the short text form. Follows the Praat manual, "TextGrid file formats" and
 * "Reading and writing text files", https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html.
 */
export const textGridFormat: SourceFormat = {
  id: "textgrid",
  title: "TextGrid of Praat",
  text: "extraction",
  mediaTypes: ["text/x-praat-textgrid"],
  extensions: ["textgrid"],
  sniff: sniffTextGrid,
  load: async () => (await import("./read-textgrid.js")).textGridReader,
};
